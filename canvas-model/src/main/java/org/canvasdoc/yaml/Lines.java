package org.canvasdoc.yaml;

import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/**
 * A place in a text that goes forward only, and knows its line. Holds the few characters of YAML's
 * grammar that the common reader tells apart.
 */
final class Lines {
  /** So many characters of ASCII are printable, from the space on. */
  private static final int PRINTABLE = 0x5f;

  final SourceFile file;
  final char[] chars;
  private final boolean hasPairs;

  /** Where reading goes on, in UTF-16 units. */
  int at;

  /** The line of {@link #at}, from 1, and where it begins. */
  int line = 1;

  int start;

  private Lines(SourceFile file, char[] chars, boolean hasPairs) {
    this.file = file;
    this.chars = chars;
    this.hasPairs = hasPairs;
  }

  /**
   * The beginning of a text.
   *
   * @throws Uncommon where it holds a character that YAML forbids or that not every reader of YAML
   *     understands alike: a tab, a line break other than LF and CRLF, a byte order mark
   */
  static Lines of(SourceFile file) {
    char[] chars = file.text().toCharArray();
    boolean pairs = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if ((char) (c - ' ') < PRINTABLE || c == '\n' || (c >= 0xa0 && c < 0x2028)) {
        continue;
      }
      if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < chars.length
              && Character.isLowSurrogate(chars[i + 1]);
      if (pair) {
        i++;
        pairs = true;
      } else if (c < 0x202a || (c >= 0xd800 && c < 0xe000) || c == 0xfeff || c >= 0xfffe) {
        throw Uncommon.FOUND;
      }
    }
    return new Lines(file, chars, pairs);
  }

  /** The character at an offset; a line feed behind the end. */
  char peek(int offset) {
    return offset < chars.length ? chars[offset] : '\n';
  }

  /** Whether a line, or the text, ends at an offset. */
  boolean endsAt(int offset) {
    return offset >= chars.length || chars[offset] == '\n' || chars[offset] == '\r';
  }

  /** Whether a word ends at an offset. */
  boolean blankAt(int offset) {
    return endsAt(offset) || chars[offset] == ' ';
  }

  int skipSpaces(int from) {
    int to = from;
    while (to < chars.length && chars[to] == ' ') {
      to++;
    }
    return to;
  }

  int endOfLine(int from) {
    int to = from;
    while (!endsAt(to)) {
      to++;
    }
    return to;
  }

  /** Goes to the beginning of the line behind the one that ends at an offset. */
  void nextLine(int end) {
    at = end;
    if (at < chars.length && chars[at] == '\r') {
      at++;
    }
    if (at < chars.length) {
      at++;
      line++;
    }
    start = at;
  }

  /** Asks that nothing but a comment stands between an offset and the end of its line. */
  void endLine(int from) {
    int ink = skipSpaces(from);
    if (!endsAt(ink)) {
      if (chars[ink] != '#' || ink == from) {
        throw Uncommon.FOUND;
      }
      ink = endOfLine(ink);
    }
    nextLine(ink);
  }

  /**
   * Goes from the beginning of a line to the next character that is neither space nor comment;
   * returns its column from 0, or -1 at the end of the text.
   */
  int nextInk() {
    while (at < chars.length) {
      int ink = skipSpaces(at);
      if (endsAt(ink)) {
        nextLine(ink);
      } else if (chars[ink] == '#') {
        nextLine(endOfLine(ink));
      } else {
        refuseMarker(ink);
        at = ink;
        return ink - start;
      }
    }
    return -1;
  }

  /** Documents begin and end with three characters at the beginning of a line. */
  void refuseMarker(int ink) {
    char c = chars[ink];
    if (ink == start && (c == '-' || c == '.') && peek(ink + 1) == c && peek(ink + 2) == c) {
      throw Uncommon.FOUND;
    }
  }

  /** The column of an offset into the line that begins at another, from 1, in code points. */
  int column(int lineStart, int offset) {
    return 1
        + (hasPairs
            ? Character.codePointCount(chars, lineStart, offset - lineStart)
            : offset - lineStart);
  }

  /** A stretch of the line of {@link #at}. */
  Span span(int from, int to) {
    return new Span(file, line, column(start, from), line, column(start, to));
  }

  /** Whether a word stands at an offset. */
  boolean isAt(int from, String word) {
    return file.text().startsWith(word, from);
  }

  String text(int from, int to) {
    return file.text().substring(from, to);
  }
}
