package org.canvasdoc.diff;

/**
 * Markdown without its white space, which is never a change. In fenced code the lines are kept as
 * they are, but for what stands behind them.
 */
final class WhiteSpace {
  private WhiteSpace() {}

  static String without(String text) {
    StringBuilder out = new StringBuilder();
    String fence = "";
    for (String line : text.lines().toList()) {
      String bare = line.strip();
      if (!fence.isEmpty()) {
        boolean closes =
            bare.startsWith(fence) && bare.replace(fence.substring(0, 1), "").isEmpty();
        out.append('\n').append(closes ? bare : line.stripTrailing());
        fence = closes ? "" : fence;
        if (closes) {
          out.append('\n');
        }
      } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
        fence = marks(bare);
        out.append('\n').append(bare);
      } else {
        words(out, bare);
      }
    }
    return out.toString().strip();
  }

  private static void words(StringBuilder out, String line) {
    boolean gap = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        if (gap && out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
          out.append(' ');
        }
        out.append(c);
        gap = false;
      }
    }
  }

  private static String marks(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == line.charAt(0)) {
      end++;
    }
    return line.substring(0, end);
  }
}
