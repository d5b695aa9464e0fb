package org.canvasdoc.rules.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text that equals every other one of the same words, whatever their case and spacing. The order
 * means nothing: a map finds its way by it among thousands that begin alike.
 */
final class Alike implements Comparable<Alike> {
  /** So many characters tell most texts apart. */
  private static final int FIRST = 16;

  private final String text;
  private final int hash;
  private int whole;

  Alike(String text) {
    this.text = text;
    this.hash = hash(text, FIRST);
  }

  private static int hash(String text, int most) {
    int sum = 0;
    for (int i = 0, left = most; i < text.length() && left > 0; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c > ' ') {
          sum = 31 * sum + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
          left--;
        }
      } else if (!Character.isWhitespace(c)) {
        sum = 31 * sum + Character.toLowerCase(Character.toUpperCase(c));
        left--;
      }
    }
    return sum;
  }

  /** Of all characters: worked out for the few texts that begin like another one. */
  private int whole() {
    if (whole == 0) {
      whole = hash(text, Integer.MAX_VALUE);
    }
    return whole;
  }

  @Override
  public int compareTo(Alike that) {
    int first = Integer.compare(hash, that.hash);
    int order = first == 0 ? Integer.compare(whole(), that.whole()) : first;
    return order == 0 ? words(text).compareTo(words(that.text)) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Alike that
        && hash == that.hash
        && whole() == that.whole()
        && words(text).equals(words(that.text));
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
