package org.canvasdoc.read;

import org.canvasdoc.source.Span;

/** Writes replacements so that they mean the same in YAML. */
final class Yaml {
  private Yaml() {}

  /** A text in the style of what stands at a place now: in quotes where that is in quotes. */
  static String scalar(String text, Span place) {
    String written = place.text();
    if (written.startsWith("\"") || written.startsWith("'")) {
      char quote = written.charAt(0);
      return quote + text + quote;
    }
    return text;
  }
}
