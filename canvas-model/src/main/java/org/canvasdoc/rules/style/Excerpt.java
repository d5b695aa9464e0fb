package org.canvasdoc.rules.style;

/** The beginning of a text, short enough for a headline. */
final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  /** In back-ticks, cut behind a word. */
  static String of(String text) {
    String line = text.strip().split("\\R", 2)[0].strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "`" + line.replace('`', '\'') + "`";
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
    int space = cut.lastIndexOf(' ');
    return "`" + cut.substring(0, space > 0 ? space : cut.length()).replace('`', '\'') + " …`";
  }
}
