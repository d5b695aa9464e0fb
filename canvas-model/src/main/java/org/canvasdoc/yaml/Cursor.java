package org.canvasdoc.yaml;

import org.canvasdoc.source.Position;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns SnakeYAML's marks into positions. A mark's index counts code points from 0, which is exact;
 * its line is not, since YAML 1.1 breaks lines at characters (U+0085, U+2028, U+2029) where no
 * editor does. Marks mostly come in order, so each character is looked at once.
 */
final class Cursor {
  private final String text;
  private int index;
  private int offset;
  private int line = 1;
  private int column = 1;

  Cursor(String text) {
    this.text = text;
  }

  Position at(Mark mark) {
    moveTo(mark.getIndex());
    return new Position(line, column);
  }

  /** The end of the last character before the mark that is not white space. */
  Position lastInk(Mark mark) {
    moveTo(mark.getIndex());
    int to = offset;
    int breaks = 0;
    while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
      char c = text.charAt(to);
      boolean crlf = c == '\r' && to + 1 < text.length() && text.charAt(to + 1) == '\n';
      breaks += c == '\n' || (c == '\r' && !crlf) ? 1 : 0;
    }
    if (breaks == 0) {
      return new Position(line, column - (offset - to));
    }
    int start = to;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return new Position(line - breaks, text.codePointCount(start, to) + 1);
  }

  private void moveTo(int target) {
    if (target < index) {
      index = 0;
      offset = 0;
      line = 1;
      column = 1;
    }
    int length = text.length();
    while (index < target && offset < length) {
      char c = text.charAt(offset++);
      index++;
      if (c >= ' ' && c < 0x7f) {
        column++;
      } else if (c == '\n' || (c == '\r' && (offset == length || text.charAt(offset) != '\n'))) {
        line++;
        column = 1;
      } else {
        boolean pair =
            Character.isHighSurrogate(c)
                && offset < length
                && Character.isLowSurrogate(text.charAt(offset));
        offset += pair ? 1 : 0;
        column++;
      }
    }
  }
}
