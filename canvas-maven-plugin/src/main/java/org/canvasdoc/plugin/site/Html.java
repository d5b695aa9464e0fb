package org.canvasdoc.plugin.site;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escapes text for HTML, where no template does. */
final class Html {
  private Html() {}

  static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 32).append(text, 0, i);
      }
      if (escaped != null) {
        if (entity == null) {
          escaped.append(text.charAt(i));
        } else {
          escaped.append(entity);
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** The letters and digits of a heading, in lower case, joined by hyphens. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    return slug.toString();
  }

  /**
   * A page in UTF-8, every character that HTML forbids replaced: controls, and code points that are
   * no characters. Readers refuse most of them; excerpts show what could not be read.
   */
  static byte[] printable(String html) {
    char[] chars = html.toCharArray();
    int length = chars.length;
    byte[] bytes = new byte[length + length / 16 + 16];
    int size = 0;
    for (int i = 0; i < length; i++) {
      if (size + 4 > bytes.length) {
        bytes = Arrays.copyOf(bytes, size + 3 * (length - i) + 1);
      }
      char c = chars[i];
      if (c < 0x7f && (c >= ' ' || c == '\n' || c == '\t' || c == '\r')) {
        bytes[size++] = (byte) c;
        continue;
      }
      int point = Character.codePointAt(chars, i);
      if (point > Character.MAX_VALUE) {
        i++;
      }
      if (isForbidden(point)) {
        point = 0xfffd;
      }
      size = encode(point, bytes, size);
    }
    return Arrays.copyOf(bytes, size);
  }

  private static int encode(int point, byte[] bytes, int at) {
    int size = at;
    if (point < 0x800) {
      bytes[size++] = (byte) (0xc0 | point >> 6);
    } else {
      if (point <= Character.MAX_VALUE) {
        bytes[size++] = (byte) (0xe0 | point >> 12);
      } else {
        bytes[size++] = (byte) (0xf0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
      }
      bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    }
    bytes[size++] = (byte) (0x80 | point & 0x3f);
    return size;
  }

  private static boolean isForbidden(int point) {
    return point < 0xa0
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || (point >= 0xfdd0 && point <= 0xfdef)
        || (point & 0xfffe) == 0xfffe;
  }
}
