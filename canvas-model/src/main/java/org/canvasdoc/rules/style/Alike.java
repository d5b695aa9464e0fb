package org.canvasdoc.rules.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text that equals every other one of the same words, whatever their case and spacing. */
final class Alike {
  private final String text;
  private final int hash;

  Alike(String text) {
    this.text = text;
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        sum = 31 * sum + Character.toLowerCase(Character.toUpperCase(c));
      }
    }
    this.hash = sum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Alike that && hash == that.hash && words(text).equals(words(that.text));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** In lower case, with one space where there are several, or a line break. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
