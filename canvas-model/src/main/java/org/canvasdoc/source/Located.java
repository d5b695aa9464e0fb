package org.canvasdoc.source;

import org.jspecify.annotations.Nullable;

/**
 * A value together with the place it was read from. Equality is blind to the place, so that
 * comparing two revisions of a document compares what it says.
 */
public record Located<T>(T value, Span span) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Located<?> located && value.equals(located.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
