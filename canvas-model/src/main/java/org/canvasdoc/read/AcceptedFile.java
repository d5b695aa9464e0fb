package org.canvasdoc.read;

import java.util.List;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a team has accepted although they break something, with the reason: {@code
 * accepted.yaml}. What counts of an entry is its fingerprint.
 *
 * @param entries in the order written
 */
public record AcceptedFile(List<Accepted> entries) {
  /** What holds where there is no such file. */
  public static final AcceptedFile NONE = new AcceptedFile(List.of());

  /** What stands for a block where a finding is about this file. */
  public static final String BLOCK = "accepted";

  /** What an entry is called. */
  static final String NOUN = "accepted change";

  /** How to write one. */
  static final String HELP = "`mvn canvas:accept` writes this file";

  /**
   * One change that is accepted.
   *
   * @param place where the entry stands
   * @param what it is, in words for people; may be empty
   * @param because why it is accepted; empty where that was not said, which is a finding
   * @param by who accepted it; may be empty
   * @param until the last day on which it is accepted; null where for good
   */
  public record Accepted(
      String fingerprint,
      Span place,
      String what,
      String because,
      String by,
      @Nullable Located<PartialDate> until) {}

  public static final Field<Located<String>> WHAT = Field.line("what", "The change, in words.");
  public static final Field<Located<String>> BY = Field.line("by", "Who accepted it.");

  /** The fields of an entry. */
  public static final List<Field<?>> FIELDS =
      List.of(WHAT, Parts.ALLOW_BECAUSE, BY, Parts.ALLOW_UNTIL);

  private static final Fingerprinted FORM =
      new Fingerprinted(
          BLOCK,
          "a change",
          "changes.json",
          "an accepted change is a mapping with `because`",
          "write at least `because:`, the reason",
          FIELDS);

  static AcceptedFile read(Sink sink, Mapping top) {
    return new AcceptedFile(FORM.read(sink, top, AcceptedFile::accepted));
  }

  private static Accepted accepted(Scalar key, Values values) {
    return new Accepted(
        key.text(),
        key.span(),
        Fingerprinted.said(values, WHAT),
        Fingerprinted.said(values, Parts.ALLOW_BECAUSE),
        Fingerprinted.said(values, BY),
        values.get(Parts.ALLOW_UNTIL).orElse(null));
  }
}
