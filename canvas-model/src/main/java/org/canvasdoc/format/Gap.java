package org.canvasdoc.format;

import java.util.List;

/** What stands between two texts or brackets of a file: signs, blank lines and comments. */
final class Gap {
  /** The column of a comment that stands behind a sign, like the dash of the next item. */
  static final int BEHIND_A_SIGN = 0;

  private static final String SIGNS = ":-?,";

  /** Begins a document; where it stands alone on its line, it is taken for a comment. */
  static final String MARKER = "---";

  /**
   * A comment on a line of its own, or a blank line, which has no text.
   *
   * @param column where it begins
   */
  record Line(String text, int column) {
    static final Line BLANK = new Line("", BEHIND_A_SIGN);
  }

  private final String text;
  private final int from;
  private final int to;
  private final List<Line> lines;
  private int lineStart;
  private boolean ink;

  private Gap(String text, int from, int to, List<Line> lines) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.lines = lines;
  }

  /**
   * Goes through a stretch of a file.
   *
   * @param lines takes what stands on lines of its own
   * @return the comment behind what ends where the stretch begins; empty where there is none
   */
  static String read(String text, int from, int to, List<Line> lines) {
    return new Gap(text, from, to, lines).read();
  }

  private String read() {
    String tail = "";
    boolean first = from > 0;
    ink = first;
    lineStart = first ? Integer.MIN_VALUE : 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == '\n') {
        if (!ink) {
          lines.add(Line.BLANK);
        }
        ink = false;
        first = false;
        lineStart = ++at;
      } else if (c == ' ' || c == '\t') {
        at++;
      } else if (c == '#' || isMarker(at)) {
        int end = endOfLine(at);
        String comment = stripEnd(text.substring(at, end));
        if (first) {
          tail = comment;
        } else {
          lines.add(new Line(comment, ink ? BEHIND_A_SIGN : at - lineStart + 1));
        }
        ink = true;
        at = end;
      } else if (SIGNS.indexOf(c) >= 0) {
        ink = true;
        at++;
      } else {
        throw new Unsure("it has directives, or marks where a document ends");
      }
    }
    return tail;
  }

  /** Whether a line marks the start of the document, and says nothing else. */
  private boolean isMarker(int at) {
    if (from > 0 || at != lineStart || !text.startsWith(MARKER, at)) {
      return false;
    }
    String rest = text.substring(at + MARKER.length(), endOfLine(at)).strip();
    return rest.isEmpty() || rest.startsWith("#");
  }

  /** A line without the blanks and tabs at its end; YAML knows no other white space. */
  static String stripEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** A line without the blanks and tabs at its start. */
  static String stripStart(String line) {
    int start = 0;
    while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
      start++;
    }
    return line.substring(start);
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end > to ? to : end;
  }
}
