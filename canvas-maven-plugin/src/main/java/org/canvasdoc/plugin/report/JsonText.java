package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts of users as JSON: what controls a terminal or turns the direction of the text is escaped,
 * and reads back as it was; half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 */
final class JsonText extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    if (unit >= REPLACEMENT) {
      return escape(unit); // readers take the sign itself for bytes that were no text
    }
    return switch (Character.getType(unit)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          escape(unit);
      default -> null;
    };
  }

  private static SerializableString escape(int unit) {
    return new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit));
  }

  /** The text with whole surrogate pairs only. */
  static String whole(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? text : out.toString();
  }
}
