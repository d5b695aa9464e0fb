package org.canvasdoc.yaml;

import java.util.Locale;
import java.util.Optional;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the first character that YAML does not permit in a text. */
final class Unprintable {
  private Unprintable() {}

  static Optional<Problem> find(SourceFile file) {
    String text = file.text();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        i++;
        continue;
      }
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (!StreamReader.isPrintable(point)) {
        Span span = file.span(i, next);
        String name = String.format(Locale.ROOT, "U+%04X", point);
        return Optional.of(
            new Problem(
                span,
                "the character " + name + " is not permitted in YAML",
                "not permitted",
                "remove it, or write it as an escape in double quotes"));
      }
      i = next;
    }
    return Optional.empty();
  }
}
