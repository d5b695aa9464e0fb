package org.canvasdoc.economics;

import org.canvasdoc.source.Span;

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
}
