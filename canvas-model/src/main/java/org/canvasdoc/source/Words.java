package org.canvasdoc.source;

import org.jspecify.annotations.Nullable;

/**
 * Finds the place of words inside of a text that was read from YAML, where what was written and
 * what was read differ: blocks are indented, lines folded, quotes doubled. Both have the same
 * characters in the same order, white space apart. Asked in the order of the text, it looks at each
 * character once.
 */
public final class Words {
  private final Located<String> text;
  private final String value;
  private @Nullable String source;
  private char quote = ' ';
  private int read;
  private int at;

  public Words(Located<String> text) {
    this.text = text;
    this.value = text.value();
  }

  /** The text as it is written, which is not looked at before a place is asked for. */
  private String written() {
    String known = source;
    if (known == null) {
      known = text.span().text();
      source = known;
      quote = known.isEmpty() ? ' ' : known.charAt(0);
      restart(known);
    }
    return known;
  }

  /** The same for a text that is asked about once. */
  public static Span in(Located<String> text, int from, int to) {
    return new Words(text).at(from, to);
  }

  /** Whether this is about a text, as it stands in its place. */
  public boolean areIn(Located<String> other) {
    return text.span().equals(other.span());
  }

  /**
   * The place of the words between two offsets of the text's value: all of them, or those on their
   * first line. A text in double quotes with escapes is pointed at as a whole, from its opening
   * quote.
   */
  public Span at(int from, int to) {
    String written = written();
    boolean escaped = quote == '"' && written.indexOf('\\') >= 0;
    if (escaped || from >= to) {
      return text.span();
    }
    if (from < read) {
      restart(written);
    }
    int start = -1;
    int end = -1;
    boolean broken = false;
    for (; read < to; read++) {
      char c = value.charAt(read);
      if (!isInk(c)) {
        continue;
      }
      at = nextInk(written, at);
      if (at >= written.length() || written.charAt(at) != c) {
        restart(written);
        return text.span();
      }
      if (read >= from) {
        start = start < 0 ? at : start;
        broken = broken || (end >= 0 && isBroken(written, end, at));
        end = broken ? end : at + 1;
      }
      at += quote == '\'' && c == '\'' ? 2 : 1;
    }
    int offset = text.span().file().offset(text.span().start());
    return start < 0 ? text.span() : text.span().file().span(offset + start, offset + end);
  }

  private static boolean isBroken(String written, int start, int end) {
    for (int i = start; i < end; i++) {
      if (written.charAt(i) == '\n' || written.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private void restart(String written) {
    read = 0;
    at = 0;
    if (quote == '|' || quote == '>') {
      at = Math.max(0, written.indexOf('\n'));
    } else if (quote == '"' || quote == '\'') {
      at = 1;
    }
  }

  private static int nextInk(String written, int from) {
    int next = from;
    while (next < written.length() && !isInk(written.charAt(next))) {
      next++;
    }
    return next;
  }

  /** What no folding, indenting or breaking of lines adds or takes away. */
  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && c != '\u0085' && c != '\uFEFF';
  }
}
