package org.canvasdoc.yaml;

import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads the scalars of a {@link CommonReader}: each way of writing a text that YAML has. */
final class CommonScalars {
  /** What begins something else than a plain scalar. */
  private static final boolean[] INDICATORS = new boolean[128];

  private static final int REMEMBERED = 1024;
  private static final int LONGEST_WORD = 24;

  /**
   * Keys of ASCII that were met before; a key stands here or not, and threads need not agree on it.
   */
  private static final @Nullable String[] WORDS = new @Nullable String[REMEMBERED];

  static {
    for (char c : "-?:,[]{}#&*!|>'\"%@`".toCharArray()) {
      INDICATORS[c] = true;
    }
  }

  private final Lines lines;
  private final Joined joined;

  /**
   * The plain words that were looked at last: what is no key is a value, and is asked for again.
   */
  private int plainFrom = -1;

  private int plainTo;

  /** Where the last scalar ended. */
  int endLine;

  int endColumn;

  CommonScalars(Lines lines) {
    this.lines = lines;
    this.joined = new Joined(lines);
  }

  /** Whether a plain scalar can begin at an offset. */
  boolean canBegin(int from) {
    byte c = lines.peek(from);
    return c < 0 || !INDICATORS[c] || (c == '-' && !lines.blankAt(from + 1));
  }

  /** The end of a plain scalar's words on one line of block style, spaces behind it included. */
  int plainEnd(int from) {
    if (from != plainFrom) {
      plainTo = findPlainEnd(from);
      plainFrom = from;
    }
    return plainTo;
  }

  private int findPlainEnd(int from) {
    byte[] bytes = lines.bytes;
    int to = from;
    for (; to < bytes.length; to++) {
      byte c = bytes[to];
      if (c > ':' || c == ' ' || c < 0) {
        continue;
      }
      if (c == ':') {
        if (lines.blankAt(to + 1)) {
          return to;
        }
      } else if (c == '\n' || c == '\r' || (c == '#' && bytes[to - 1] == ' ' && to > from)) {
        return to;
      }
    }
    return to;
  }

  /** The end of what stands before an offset, without the spaces in between. */
  int trim(int from, int to) {
    int end = to;
    while (end > from && lines.bytes[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** A plain or quoted scalar, and the line breaks behind it. */
  Scalar flowing(int from, int indent) {
    byte c = lines.peek(from);
    if (c == '"' || c == '\'') {
      Scalar quoted = quoted(from);
      lines.endLine(lines.at);
      return quoted;
    }
    if (!canBegin(from)) {
      throw Uncommon.FOUND;
    }
    return plain(from, indent);
  }

  /** A plain scalar in a block whose collection stands at a column; it may go over lines. */
  private Scalar plain(int from, int indent) {
    int firstLine = lines.line;
    int firstColumn = lines.column(from);
    int to = plainEnd(from);
    int end = trim(from, to);
    boolean folded = false;
    while (true) {
      if (lines.peek(to) == ':') {
        throw Uncommon.FOUND;
      }
      endLine = lines.line;
      endColumn = lines.column(end);
      if (folded) {
        joined.add(from, end);
      }
      boolean comment = lines.peek(to) == '#';
      lines.nextLine(comment ? lines.endOfLine(to) : to);
      if (comment) {
        break;
      }
      int breaks = blankLines();
      int ink = lines.skipSpaces(lines.at);
      if (ink >= lines.bytes.length || ink - lines.start <= indent || lines.peek(ink) == '#') {
        break;
      }
      if (!folded) {
        joined.clear().add(from, end);
        folded = true;
      }
      if (breaks == 0) {
        joined.add(' ');
      }
      for (int i = 0; i < breaks; i++) {
        joined.add('\n');
      }
      from = ink;
      to = plainEnd(from);
      end = trim(from, to);
    }
    String text = folded ? joined.text() : lines.text(from, end);
    return new Scalar(text, new Span(lines.file, firstLine, firstColumn, endLine, endColumn));
  }

  /** Goes over empty lines, and counts them. */
  private int blankLines() {
    int count = 0;
    while (lines.at < lines.bytes.length) {
      int ink = lines.skipSpaces(lines.at);
      if (!lines.endsAt(ink) || ink >= lines.bytes.length) {
        break;
      }
      lines.nextLine(ink);
      count++;
    }
    return count;
  }

  /** A scalar in quotes, on one line; what stands behind it is not looked at. */
  Scalar quoted(int from) {
    byte quote = lines.bytes[from];
    boolean escaped = false;
    int copied = from + 1;
    int to = from + 1;
    while (true) {
      if (lines.endsAt(to)) {
        throw Uncommon.FOUND;
      }
      byte c = lines.bytes[to];
      boolean doubled = c == '\'' && quote == c && lines.peek(to + 1) == c;
      if (doubled || (c == '\\' && quote == '"')) {
        byte next = lines.peek(to + 1);
        if (!doubled && next != '"' && next != '\\') {
          throw Uncommon.FOUND;
        }
        if (!escaped) {
          joined.clear();
          escaped = true;
        }
        joined.add(copied, to).add((char) next);
        to += 2;
        copied = to;
      } else if (c == quote) {
        break;
      } else {
        to++;
      }
    }
    String text = escaped ? joined.add(copied, to).text() : lines.text(from + 1, to);
    return ends(text, from, to + 1);
  }

  /** A plain scalar between the brackets of a flow collection, on one line. */
  Scalar between(int from) {
    if (!canBegin(from)) {
      throw Uncommon.FOUND;
    }
    int to = from;
    while (true) {
      byte c = lines.peek(to);
      if (c == ':' && (lines.blankAt(to + 1) || ",[]{}".indexOf(lines.peek(to + 1)) >= 0)) {
        break;
      }
      if (c == ',' || c == ']' || c == '}') {
        break;
      }
      if (lines.endsAt(to)
          || c == '['
          || c == '{'
          || c == '?'
          || (c == '#' && lines.bytes[to - 1] == ' ')) {
        throw Uncommon.FOUND;
      }
      to++;
    }
    int end = trim(from, to);
    boolean isKey = lines.peek(to) == ':';
    Scalar scalar = ends(isKey ? word(from, end) : lines.text(from, end), from, end);
    lines.at = to;
    return scalar;
  }

  /** The key before a colon of this line, where reading goes on. */
  Scalar key(int from, int colon) {
    int end = trim(from, colon);
    Scalar scalar = ends(word(from, end), from, end);
    lines.at = colon;
    return scalar;
  }

  /** Notes that a scalar of one line ends here. */
  private Scalar ends(String text, int from, int to) {
    Span span = lines.span(from, to);
    endLine = span.endLine();
    endColumn = span.endColumn();
    lines.at = to;
    return new Scalar(text, span);
  }

  /** A key: a short one is the same object wherever it stands again, as the format's own are. */
  private String word(int from, int to) {
    int length = to - from;
    if (length > LONGEST_WORD || length == 0) {
      return lines.text(from, to);
    }
    byte[] bytes = lines.bytes;
    int hash = length + 31 * (bytes[from] + 31 * (bytes[to - 1] + 31 * bytes[from + length / 2]));
    int slot = (hash ^ (hash >>> 10)) & (REMEMBERED - 1);
    String known = WORDS[slot];
    if (known != null && known.length() == length && lines.isAt(from, known)) {
      return known;
    }
    String text = lines.text(from, to);
    if (text.length() < length) {
      return text;
    }
    String word = text.intern();
    WORDS[slot] = word;
    return word;
  }

  /** A literal or folded scalar, whose collection stands at a column. */
  Scalar block(int from, int indent) {
    int firstLine = lines.line;
    int firstColumn = lines.column(from);
    boolean folded = lines.bytes[from] == '>';
    boolean strip = lines.peek(from + 1) == '-';
    int header = strip ? from + 2 : from + 1;
    if (!lines.blankAt(header)) {
      throw Uncommon.FOUND;
    }
    lines.endLine(header);
    joined.clear();
    int breaks = 0;
    while (lines.endsAt(lines.at)) {
      if (lines.at >= lines.bytes.length) {
        throw Uncommon.FOUND;
      }
      lines.nextLine(lines.at);
      joined.add('\n');
    }
    int width = lines.skipSpaces(lines.at) - lines.at;
    if (width <= indent || lines.endsAt(lines.at + width)) {
      throw Uncommon.FOUND;
    }
    endLine = 0;
    boolean first = true;
    boolean spacedBefore = false;
    boolean open = false;
    while (lines.at < lines.bytes.length) {
      int ink = lines.at;
      while (ink < lines.at + width && lines.peek(ink) == ' ' && ink < lines.bytes.length) {
        ink++;
      }
      if (lines.endsAt(ink)) {
        if (ink >= lines.bytes.length) {
          break;
        }
        breaks++;
        lines.nextLine(ink);
        continue;
      }
      if (ink < lines.at + width) {
        break;
      }
      boolean spaced = lines.bytes[ink] == ' ';
      if (!first) {
        if (!folded || spaced || spacedBefore) {
          joined.add('\n');
        } else if (breaks == 0) {
          joined.add(' ');
        }
      }
      for (; breaks > 0; breaks--) {
        joined.add('\n');
      }
      int end = lines.endOfLine(ink);
      joined.add(ink, end);
      note(ink, end);
      open = end < lines.bytes.length;
      first = false;
      spacedBefore = spaced;
      lines.nextLine(end);
    }
    if (endLine == 0) {
      throw Uncommon.FOUND;
    }
    if (!strip && open) {
      joined.add('\n');
    }
    return new Scalar(
        joined.text(), new Span(lines.file, firstLine, firstColumn, endLine, endColumn));
  }

  /** A block scalar ends with the last character of it that is not white space. */
  private void note(int ink, int end) {
    int last = trim(ink, end);
    if (last > ink && lines.bytes[last - 1] < 0 && endsWithSpace(lines.text(ink, last))) {
      throw Uncommon.FOUND;
    }
    if (last > ink) {
      endLine = lines.line;
      endColumn = lines.column(last);
    }
  }

  /** Whether white space beyond ASCII stands last. */
  private static boolean endsWithSpace(String text) {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
