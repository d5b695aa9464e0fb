package org.canvasdoc.economics;

import java.math.BigDecimal;
import org.canvasdoc.model.Basis;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the document that another one rests on, so that a reader can be led to it.
 *
 * @param name what it is called, like {@code gross margin}
 * @param written its value in the document's own words; empty where the unit says it as well
 * @param basis what it rests on itself, or null where that was not said
 */
public record Input(
    String name, BigDecimal value, Unit unit, String written, Span span, @Nullable Basis basis) {
  /** The value as people read it. */
  public String text() {
    return written.isEmpty() ? unit.show(value) : written;
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Input that
        && span.equals(that.span)
        && name.equals(that.name)
        && value.equals(that.value)
        && unit.equals(that.unit)
        && written.equals(that.written)
        && basis == that.basis;
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
