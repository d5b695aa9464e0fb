package org.canvasdoc.plugin.site.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a width, in any script, and says by an ellipsis what is left out. */
final class Lines {
  private static final String ELLIPSIS = "…";
  private static final int MARKS = 3;

  private Lines() {}

  /**
   * A text as pictures can hold it: blanks are one blank; what XML forbids, what turns the
   * direction of the text around it and marks beyond a few on one letter are gone.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point <= ' ' || point == 0x85 || Character.isSpaceChar(point)) {
        if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
        marks = 0;
        continue;
      }
      marks = Glyphs.isMark(point) && point != 0x200d ? marks + 1 : 0;
      if (marks <= MARKS && !isLeftOut(point)) {
        clean.appendCodePoint(isForbidden(point) ? 0xfffd : point);
      }
    }
    return clean.toString().stripTrailing();
  }

  private static boolean isLeftOut(int point) {
    return point >= 0x202a && point <= 0x202e
        || point >= 0x2066 && point <= 0x2069
        || point == 0x200e
        || point == 0x200f
        || point == 0xad
        || point == 0xfeff;
  }

  private static boolean isForbidden(int point) {
    return point >= 0x7f && point < 0xa0
        || point >= 0xd800 && point < 0xe000
        || (point & 0xfffe) == 0xfffe
        || point >= 0xfdd0 && point < 0xfdf0;
  }

  /** Breaks a clean text; what is more than so many lines ends with an ellipsis. */
  static List<String> wrap(String text, double width, double size, boolean bold, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, width, size, bold);
      if (lines.size() == most - 1 && end < text.length()) {
        lines.add(cut(text.substring(start), width, size, bold));
        return lines;
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** Where the line ends that begins here: after a word where one fits, else within it. */
  private static int end(String text, int start, double width, double size, boolean bold) {
    double used = 0;
    int last = -1;
    for (int i = start; i < text.length(); ) {
      int next = Glyphs.next(text, i);
      String one = text.substring(i, next);
      used += Glyphs.width(one, size, bold);
      if (used > width && i > start && !one.equals(" ")) {
        return last > start ? last : i;
      }
      if (mayBreak(text, i, next)) {
        last = next;
      }
      i = next;
    }
    return text.length();
  }

  /** Whether a line may end after the character that stands from one place to another. */
  private static boolean mayBreak(String text, int at, int next) {
    int here = text.codePointAt(at);
    if (next >= text.length() || here == ' ') {
      return true;
    }
    int then = text.codePointAt(next);
    if (then == ' ') {
      return false; // the blank itself is the place
    }
    if (here == '-' || here == '/' || here == 0x2013 || here == 0x2014) {
      return Character.isLetter(then) && at > 0 && Character.isLetter(text.codePointBefore(at));
    }
    return (Glyphs.isLoose(here) || Glyphs.isLoose(then))
        && !Glyphs.isClosing(then)
        && !Glyphs.isOpening(here);
  }

  /** As much of a text as fits into one line, an ellipsis where it is not all. */
  static String cut(String text, double width, double size, boolean bold) {
    if (Glyphs.width(text, size, bold) <= width) {
      return text;
    }
    double room = width - Glyphs.width(ELLIPSIS, size, bold);
    int end = 0;
    for (double used = 0; end < text.length(); ) {
      int next = Glyphs.next(text, end);
      used += Glyphs.width(text.substring(end, next), size, bold);
      if (used > room) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
