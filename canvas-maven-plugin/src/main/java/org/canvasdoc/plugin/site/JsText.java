package org.canvasdoc.plugin.site;

/** Texts of users in a script of ours: as literals that nothing can end but their quotes. */
final class JsText {
  private JsText() {}

  /** Appends a text as a literal. */
  static StringBuilder literal(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (pair) {
        out.append(c).append(text.charAt(++i));
      } else if (c < ' ' || c >= 0x7f && c < 0xa0 || isSign(c) || Character.isSurrogate(c)) {
        unicode(Character.isSurrogate(c) ? '\uFFFD' : c, out);
      } else {
        out.append(c);
      }
    }
    return out.append('"');
  }

  /** What would end a script or a line, or turn the direction of what a reader sees. */
  private static boolean isSign(char c) {
    return c == '<' || c == '>' || c == '&' || c >= 0x2028 && c <= 0x202e || c >= 0xfff9;
  }

  private static void unicode(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
