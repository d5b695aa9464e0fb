package org.canvasdoc.plugin.site;

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
   * The same page with every character that HTML forbids replaced: controls, and code points that
   * are no characters. Readers refuse most of them; excerpts show what could not be read.
   */
  static String printable(String html) {
    StringBuilder out = null;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (isForbidden(html, i)) {
        if (out == null) {
          out = new StringBuilder(html);
        }
        out.setCharAt(i, '\uFFFD');
      } else if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return out == null ? html : out.toString();
  }

  private static boolean isForbidden(String html, int at) {
    char c = html.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r';
    }
    if (c >= 0x7f && c <= 0x9f) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      boolean paired = at + 1 < html.length() && Character.isLowSurrogate(html.charAt(at + 1));
      return !paired || (html.codePointAt(at) & 0xfffe) == 0xfffe;
    }
    return Character.isLowSurrogate(c) || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
  }
}
