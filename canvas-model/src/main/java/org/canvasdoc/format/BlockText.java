package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.format.Value.Style;

/**
 * A text that begins with {@code |} or {@code >}: its lines without their indentation, so that it
 * can be written at another one.
 *
 * @param end where it ends: at the break of its last line
 */
record BlockText(Leaf leaf, int end) {
  private static final char KEEP = '+';
  private static final char STRIP = '-';

  /** Whether the blank lines behind a text belong to it. */
  static boolean keepsBlanks(Leaf leaf) {
    return leaf.style() == Style.BLOCK && signs(leaf.lines().get(0)).indexOf(KEEP) >= 0;
  }

  /**
   * Takes one from a file.
   *
   * @param said what it says, as it was read
   * @param parent how many columns stand in front of the key or dash that it belongs to
   */
  static BlockText read(String text, int start, String said, int parent) {
    int at = endOfLine(text, start);
    String header = Gap.stripEnd(text.substring(start, at));
    String signs = signs(header);
    int digit = 0;
    for (int i = 1; i < signs.length(); i++) {
      digit = Character.isDigit(signs.charAt(i)) ? signs.charAt(i) - '0' : digit;
    }
    int indent = digit > 0 ? parent + digit : detected(text, at);
    List<String> lines = new ArrayList<>();
    int kept = 0;
    int end = at;
    boolean keep = signs.indexOf(KEEP) >= 0;
    while (at < text.length()) {
      int next = endOfLine(text, at + 1);
      String line = text.substring(at + 1, next);
      int spaces = spaces(line);
      boolean blank = spaces == line.length();
      boolean content = indent > parent && (blank ? line.length() : spaces + 1) > indent;
      boolean lastBreak = blank && next == text.length();
      if (!content && (!blank || lastBreak)) {
        break;
      }
      lines.add(content ? line.substring(indent) : "");
      at = next;
      if (content || keep) {
        kept = lines.size();
        end = next;
      }
    }
    List<String> all = new ArrayList<>();
    all.add(header(header, signs, said, kept > 0));
    all.addAll(lines.subList(0, kept));
    return new BlockText(new Leaf(said, Style.BLOCK, all), end);
  }

  /** How deep the first line that says something stands. */
  private static int detected(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int next = endOfLine(text, at + 1);
      String line = text.substring(at + 1, next);
      if (spaces(line) < line.length()) {
        return spaces(line);
      }
      at = next;
    }
    return 0;
  }

  /**
   * The first line, for an indentation of two. A text that ends with the file, and not with a line,
   * says so, since a line will end there.
   */
  private static String header(String header, String signs, String said, boolean hasLines) {
    StringBuilder written = new StringBuilder();
    boolean strip = hasLines && !said.endsWith("\n");
    for (char c : signs.toCharArray()) {
      if (Character.isDigit(c)) {
        written.append('2');
      } else if (c != STRIP && (c != KEEP || !strip)) {
        written.append(c);
      }
    }
    if (strip || signs.indexOf(STRIP) >= 0) {
      written.append(STRIP);
    }
    String comment = Gap.stripStart(header.substring(signs.length()));
    return comment.isEmpty() ? written.toString() : written + " " + comment;
  }

  private static String signs(String header) {
    int end = 1;
    while (end < header.length() && "+-123456789".indexOf(header.charAt(end)) >= 0) {
      end++;
    }
    return header.substring(0, end);
  }

  private static int spaces(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
