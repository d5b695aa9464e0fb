package org.canvasdoc.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, in the document's own terms. A part is null where it does not apply: a
 * finding about a canvas's head has no block, one about {@code categories.yaml} no canvas.
 */
public record Subject(
    @Nullable String canvas,
    @Nullable String block,
    @Nullable String entry,
    @Nullable String field) {
  /** Nothing in particular: the folder as a whole. */
  public static final Subject NONE = new Subject(null, null, null, null);

  public static Subject canvas(String id) {
    return new Subject(id, null, null, null);
  }

  /** The same where the ids of canvases begin with a home. */
  public Subject within(String home) {
    return canvas == null ? this : new Subject(home + canvas, block, entry, field);
  }

  public Subject block(@Nullable String key) {
    return new Subject(canvas, key, null, null);
  }

  public Subject entry(@Nullable String id) {
    return new Subject(canvas, block, id, null);
  }

  /** The same with a field; nested fields are joined by a dot. */
  public Subject field(String key) {
    return new Subject(canvas, block, entry, field == null ? key : field + "." + key);
  }
}
