package org.canvasdoc.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.read.BaselineFile.Accepted;

/** Writes {@code baseline.yaml}: an entry a finding, so that a review sees what was accepted. */
final class BaselineText {
  private static final String HEAD =
      """
      # The baseline: what was found and not yet corrected when this file was written. It is shown,
      # not counted, and fails no build; what is new does. What is corrected is taken out again:
      # `mvn canvas:baseline -Dcanvas.update` writes this file anew from what is found by then.
      """;

  /** What other readers of YAML take for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final int LONGEST = 300;

  private BaselineText() {}

  static String of(List<Accepted> entries) {
    StringBuilder out = new StringBuilder(HEAD);
    for (Accepted each : entries) {
      out.append('\n').append(each.fingerprint()).append(":\n");
      field(out, "rule", each.rule());
      field(out, "canvas", each.canvas());
      field(out, "block", each.block());
      field(out, "entry", each.entry());
      field(out, "message", each.message());
    }
    return out.toString();
  }

  /** A field of an entry whose words are all kept, in one line. */
  static void line(StringBuilder out, String key, String value) {
    if (!value.isBlank()) {
      String joined = String.join(" ", value.strip().split("\\s+"));
      out.append("  ").append(key).append(": ").append(quoted(joined, Integer.MAX_VALUE));
      out.append('\n');
    }
  }

  private static void field(StringBuilder out, String key, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(key).append(": ");
      out.append(isPlain(value) ? value : quoted(value, LONGEST)).append('\n');
    }
  }

  /** Whether it is an id, or a path of such, and can do without quotes. */
  private static boolean isPlain(String value) {
    boolean plain = !WORDS.contains(value);
    for (int i = 0; i < value.length() && plain; i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      plain = letter || i > 0 && (c == '-' || c == '/' || (c >= '0' && c <= '9'));
    }
    return plain;
  }

  private static String quoted(String value, int longest) {
    boolean tooLong = value.codePointCount(0, value.length()) > longest;
    String some = tooLong ? value.substring(0, value.offsetByCodePoints(0, longest)) + "…" : value;
    String visible = Cells.visible(some);
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      if (c >= 0xFFFE) {
        out.append("<U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('>');
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
