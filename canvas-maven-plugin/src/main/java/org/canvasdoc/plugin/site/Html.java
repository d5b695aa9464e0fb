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
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i = lower.offsetByCodePoints(i, 1)) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.appendCodePoint(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}
