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
    while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    int points = text.codePointCount(to, offset);
    moveTo(index - points);
    return new Position(line, column);
  }

  private void moveTo(int target) {
    if (target < index) {
      index = 0;
      offset = 0;
      line = 1;
      column = 1;
    }
    while (index < target && offset < text.length()) {
      char c = text.charAt(offset);
      boolean pair =
          Character.isHighSurrogate(c)
              && offset + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(offset + 1));
      boolean crlf = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
      offset += pair ? 2 : 1;
      index++;
      if (c == '\n' || (c == '\r' && !crlf)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }
}
