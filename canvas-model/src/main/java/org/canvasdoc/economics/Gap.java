package org.canvasdoc.economics;

import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One input that a figure lacks, and why.
 *
 * @param what the input's name, like {@code gross margin}
 * @param why in a sentence's words, understandable alone
 * @param span the input itself, or the nearest name where it is not given
 */
public record Gap(String what, Reason reason, String why, Span span) {
  /** Why an input is of no use. */
  public enum Reason {
    /** It is not there. */
    NOT_GIVEN,
    /** It is there, and could not be read. */
    UNREADABLE,
    /** An amount does not say what it is counted per. */
    PERIOD_UNSAID,
    /** It is counted per something that is never converted to the period that is asked. */
    NOT_CONVERTIBLE,
    /** It is in another currency; currencies are never converted. */
    OTHER_CURRENCY,
    /** It is zero, and would be divided by, or K is one or more: there is no finite result. */
    NO_LIMIT
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Gap that
        && span.equals(that.span)
        && what.equals(that.what)
        && reason == that.reason
        && why.equals(that.why);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
