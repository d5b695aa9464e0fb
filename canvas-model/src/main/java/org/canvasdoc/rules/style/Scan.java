package org.canvasdoc.rules.style;

/** Finds words in a text, whole and in any case, without regular expressions. */
final class Scan {
  private final String text;
  private final String lower;

  /** A stretch of a text, by its offsets. */
  record Range(int from, int to) {
    String in(String text) {
      return text.substring(from, to);
    }
  }

  Scan(String text) {
    this.text = text;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    this.lower = new String(chars);
  }

  String text() {
    return text;
  }

  /** Where a word, or several, next stand as whole words; -1 where they do not. */
  int find(String words, int from) {
    for (int at = lower.indexOf(words, from); at >= 0; at = lower.indexOf(words, at + 1)) {
      if (isEdge(at - 1) && isEdge(at + words.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Whether these words stand before an offset, divided from it by one space. */
  boolean follows(int at, String words) {
    int from = at - words.length() - 1;
    return from >= 0 && lower.startsWith(words + " ", from) && isEdge(from - 1);
  }

  /** Whether something stands at an offset, in any case. */
  boolean hasAt(int at, String words) {
    return lower.startsWith(words, at);
  }

  /** The next character before an offset that is no space; a line break where there is none. */
  char before(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (text.charAt(i) != ' ') {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  /** The next character from an offset on that is no space; a line break where there is none. */
  char after(int at) {
    for (int i = at; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  private boolean isEdge(int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
