package org.canvasdoc.read;

import java.util.List;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Scalar;

/**
 * What a team has accepted of all that was found, so that only what is new fails: {@code
 * baseline.yaml}. What counts of an entry is its fingerprint; the rest says to people what it is.
 *
 * @param entries in the order written
 */
public record BaselineFile(List<Accepted> entries) {
  /** What holds where there is no such file. */
  public static final BaselineFile NONE = new BaselineFile(List.of());

  /** What stands for a block where a finding is about the baseline. */
  public static final String BLOCK = "baseline";

  /** What an entry is called. */
  static final String NOUN = "entry of the baseline";

  /** How to write one. */
  static final String HELP = "`mvn canvas:baseline` writes this file";

  /**
   * One finding that is accepted. A part is empty where it does not apply, or was not said.
   *
   * @param place where the entry stands; of what is accepted only now, where it was found
   */
  public record Accepted(
      String fingerprint,
      Span place,
      String rule,
      String canvas,
      String block,
      String entry,
      String message) {
    /** What is accepted, in a few words. */
    public String what() {
      StringBuilder where = new StringBuilder();
      for (String part : List.of(canvas, block, entry)) {
        where.append(where.length() == 0 || part.isEmpty() ? "" : "/").append(part);
      }
      String found = rule.isEmpty() ? "a finding" : "`" + rule + "`";
      return where.length() == 0 ? found : found + " of `" + where + "`";
    }
  }

  private static final Field<Located<String>> RULE =
      new Field<>("rule", new Shape.Line(), true, "The rule that found it.", List.of());
  private static final Field<Located<String>> CANVAS =
      Field.line("canvas", "The canvas that it is about.");
  private static final Field<Located<String>> BLOCK_KEY =
      Field.line("block", "The block that it is about.");
  private static final Field<Located<String>> ENTRY =
      Field.line("entry", "The entry that it is about.");
  private static final Field<Located<String>> MESSAGE = Field.line("message", "What was found.");
  private static final List<Field<?>> FIELDS = List.of(RULE, CANVAS, BLOCK_KEY, ENTRY, MESSAGE);

  private static final Fingerprinted FORM =
      new Fingerprinted(
          BLOCK,
          "a finding",
          "findings.json",
          "an entry of the baseline is a mapping with `rule`, `canvas` and `message`",
          "write at least `rule:`, the rule that found it",
          FIELDS);

  static BaselineFile read(Sink sink, Mapping top) {
    return new BaselineFile(FORM.read(sink, top, BaselineFile::accepted));
  }

  private static Accepted accepted(Scalar key, Values values) {
    return new Accepted(
        key.text(),
        key.span(),
        Fingerprinted.said(values, RULE),
        Fingerprinted.said(values, CANVAS),
        Fingerprinted.said(values, BLOCK_KEY),
        Fingerprinted.said(values, ENTRY),
        Fingerprinted.said(values, MESSAGE));
  }
}
