package org.canvasdoc.plugin.report;

/**
 * Texts of users in Markdown: what stands in back-ticks becomes code, and nothing else is anything
 * but text. Nobody is notified by an {@code @name} and nothing referred to by a {@code #1}:
 * services look for those in what is rendered, so a back-slash would not help, but not in code.
 */
final class MarkdownText {
  private static final String MARKS = "\\*_[]|~$";

  private MarkdownText() {}

  /** One line of text. */
  static String of(String text) {
    String line = Plain.line(text);
    StringBuilder out = new StringBuilder(line.length() + 32);
    int from = 0;
    while (from < line.length()) {
      int open = line.indexOf('`', from);
      int close = open < 0 ? -1 : line.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      text(out, line, from, open);
      if (close == open + 1) {
        text(out, line, open, close + 1);
      } else {
        out.append(code(line.substring(open + 1, close)));
      }
      from = close + 1;
    }
    text(out, line, from, line.length());
    return out.toString();
  }

  /** A word as code, whatever is in it. */
  static String code(String text) {
    String line = Plain.line(text);
    boolean simple = !line.isBlank() && line.indexOf('`') < 0 && line.indexOf('<') < 0;
    // a space at both ends would be taken away
    if (simple && !line.startsWith(" ") && !line.endsWith(" ")) {
      return "`" + line + "`";
    }
    StringBuilder out = new StringBuilder("<code>");
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      boolean letter = unit >= 0x80 || unit == ' ' || Character.isLetterOrDigit(unit);
      out.append(letter ? "" + unit : "&#" + (int) unit + ";");
    }
    return out.append("</code>").toString();
  }

  private static void text(StringBuilder out, String line, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = line.charAt(i);
      switch (unit) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '`' -> out.append("&#96;");
        case '@', '#' -> out.append("<code>&#").append((int) unit).append(";</code>");
        default -> {
          if (MARKS.indexOf(unit) >= 0) {
            out.append('\\');
          }
          out.append(unit);
        }
      }
    }
  }
}
