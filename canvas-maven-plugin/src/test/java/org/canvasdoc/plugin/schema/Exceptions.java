package org.canvasdoc.plugin.schema;

import java.util.List;
import java.util.regex.Pattern;

/** Where the schema and the reader differ, and why they have to. */
final class Exceptions {
  private static final String RATES = "(share|rate|converting|conversion|gross-margin)";

  private static final String EMPTY =
      "to an editor the word is an empty value; to the reader it is the text that stands there";
  private static final String SAME =
      "to an editor other spellings of a number are the same number; the reader wants digits";

  /** All of them. */
  static final List<Known> ALL =
      List.of(
          new Known(EMPTY, "name: ~", true, "[:,\\[-] ~( |$|[,}\\]])"),
          new Known(EMPTY, "{name: A, format: null}", false, "[:,\\[-] (null|Null|NULL)\\b"),
          new Known(
              "to an editor other spellings of a flag are the same flag",
              "{name: A, customer-relationships: {a: {name: A, preferred: True}}}",
              false,
              "(preferred|breaks-norm): (True|TRUE|False|FALSE)"),
          new Known(
              "a schema cannot tell `1`, which is a slip, from `1.0`, which is a rate",
              "{name: A, revenue-streams: {a: {name: A, share: 1}}}",
              false,
              RATES + ": 1\\b"),
          new Known(
              SAME,
              "{name: A, customer-segments: {a: {name: A, size: 1e3}}}",
              false,
              ": [0-9.]+[eE][-+]?[0-9]+"),
          new Known(
              SAME,
              "{name: A, customer-segments: {a: {name: A, size: +5}}}",
              false,
              ": ([+][0-9.]+|[.][0-9]+|[0-9]+[.])( |$|[,}\\]])"),
          new Known(SAME, "{name: A, reviewed: 02026}", false, ": 0[0-9]+( |$|[,}\\]])"),
          new Known(SAME, "{name: A, reviewed: 0999}", true, ": 0[0-9]+( |$|[,}\\]])"),
          new Known(SAME, "{name: A, format: 1.0}", false, ": [0-9]+[.]0+( |$|[,}\\]])"),
          new Known(
              "a figure may have so many digits and no more",
              "{name: A, customer-segments: {a: {name: A, size: 1234567890123456789012345678901}}}",
              false,
              ": [0-9]{31}"),
          new Known(
              "tags from before BCP 47 are a list of their own",
              "{name: A, language: i-klingon}",
              true,
              "language: (i-|sgn-|art-|cel-|no-|zh-)"),
          new Known(
              "an address of IPv6 is the one place for brackets",
              "{name: A, sources: [{title: A, url: 'http://[::1]/'}]}",
              true,
              "//\\["));

  private Exceptions() {}

  /**
   * One way to differ.
   *
   * @param document the smallest that shows it
   * @param taken whether the reader takes it, and the schema does not
   * @param pattern what documents have that may differ so
   */
  record Known(String reason, String document, boolean taken, String pattern) {
    boolean isIn(String other) {
      return Pattern.compile(pattern, Pattern.MULTILINE).matcher(other).find();
    }
  }
}
