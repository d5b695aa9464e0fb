package org.canvasdoc.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The shape of an id: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters. */
public final class Slug {
  private static final int LONGEST = 64;

  private Slug() {}

  public static boolean isSlug(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!plain && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = c == '-';
    }
    return !afterHyphen;
  }

  /** The id that a text most likely stands for; empty where nothing of it can stand in one. */
  public static Optional<String> from(String text) {
    String plain =
        Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    String done = slug.toString();
    if (slug.length() > LONGEST) {
      int word = slug.lastIndexOf("-", LONGEST);
      done = slug.substring(0, word > 0 ? word : LONGEST);
    }
    return isSlug(done) ? Optional.of(done) : Optional.empty();
  }

  /** Why a text is no id, in a few words. */
  public static String why(String text) {
    return text.length() > LONGEST
        ? "over " + LONGEST + " characters"
        : "not lower-case words joined by hyphens";
  }
}
