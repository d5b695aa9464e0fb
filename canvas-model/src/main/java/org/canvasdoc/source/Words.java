package org.canvasdoc.source;

/**
 * Finds the place of words inside of a text that was read from YAML, where what was written and
 * what was read differ: blocks are indented, lines folded, quotes doubled.
 */
public final class Words {
  private Words() {}

  /**
   * The place of the words at an offset of a text's value. A text in double quotes with escapes is
   * pointed at as a whole, from its opening quote; so is one in which the words cannot be found.
   */
  public static Span in(Located<String> text, int from, int to) {
    Span whole = text.span();
    String value = text.value();
    String words = value.substring(from, to);
    String written = whole.text();
    boolean quoted = written.startsWith("\"") && written.indexOf('\\') >= 0;
    if (quoted || words.isEmpty()) {
      return whole;
    }
    int firstLine = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
    String part = words.substring(0, firstLine);
    int ordinal = count(value, part, from);
    int at = nth(written, part, ordinal, header(written));
    if (at < 0 && part.indexOf(' ') > 0) {
      // the words were folded over two lines: their beginning is enough to point at
      part = part.substring(0, part.indexOf(' '));
      at = nth(written, part, count(value, part, from), header(written));
    }
    if (at < 0) {
      return whole;
    }
    int start = whole.file().offset(whole.start()) + at;
    return whole.file().span(start, start + part.length());
  }

  /** Where the text of a block scalar begins: behind the line of its {@code |} or {@code >}. */
  private static int header(String written) {
    boolean block = written.startsWith("|") || written.startsWith(">");
    return block ? Math.max(0, written.indexOf('\n')) : 0;
  }

  private static int count(String value, String part, int before) {
    int count = 0;
    for (int i = value.indexOf(part); i >= 0 && i < before; i = value.indexOf(part, i + 1)) {
      count++;
    }
    return count;
  }

  private static int nth(String written, String part, int ordinal, int from) {
    int at = written.indexOf(part, from);
    for (int i = 0; i < ordinal && at >= 0; i++) {
      at = written.indexOf(part, at + 1);
    }
    return at;
  }
}
