package org.canvasdoc.diagnostic;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Measures text in terminal cells and makes it harmless: nothing from a file can move the cursor,
 * change colours or turn the direction of the text.
 */
public final class Cells {
  private static final int TAB = 4;

  private Cells() {}

  /** The text on one line, with tabs as spaces and every control character as a visible sign. */
  public static String visible(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String sign = sign(point);
      if (sign != null && out == null) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        if (sign == null) {
          out.appendCodePoint(point);
        } else {
          out.append(sign);
        }
      }
      i += Character.charCount(point);
    }
    return out == null ? text : out.toString();
  }

  private static @Nullable String sign(int point) {
    if (point == '\t') {
      return " ".repeat(TAB);
    }
    if (point == '\n' || point == '\r') {
      return " ";
    }
    if (point < ' ') {
      return Character.toString(0x2400 + point);
    }
    int type = Character.getType(point);
    boolean joiner = point == 0x200C || point == 0x200D;
    boolean hidden =
        type == Character.CONTROL
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE
            || (type == Character.FORMAT && !joiner && point < 0xE0000);
    return hidden ? String.format(Locale.ROOT, "<U+%04X>", point) : null;
  }

  /** How many cells a visible text takes: wide characters and emoji two, combining marks none. */
  public static int width(String visible) {
    return visible.codePoints().map(Cells::width).sum();
  }

  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** East Asian wide and fullwidth (UAX 11), and pictographs. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0x303E)
        || (point >= 0x3041 && point <= 0xA4CF)
        || (point >= 0xA960 && point <= 0xA97F)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1F64F)
        || (point >= 0x1F680 && point <= 0x1F6FF)
        || (point >= 0x1F900 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
