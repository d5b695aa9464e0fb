package org.canvasdoc.yaml;

import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads the scalars of a {@link CommonReader}: each way of writing a text that YAML has. */
final class CommonScalars {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
  private static final int REMEMBERED = 1024;
  private static final int LONGEST_WORD = 24;

  /** Keys that were met before; a key stands here or not, and threads need not agree on it. */
  private static final @Nullable String[] WORDS = new @Nullable String[REMEMBERED];

  private final Lines lines;

  /** Where the last scalar ended. */
  int endLine;

  int endColumn;

  CommonScalars(Lines lines) {
    this.lines = lines;
  }

  /** Whether a plain scalar can begin at an offset. */
  boolean canBegin(int from) {
    char c = lines.peek(from);
    return INDICATORS.indexOf(c) < 0 || (c == '-' && !lines.blankAt(from + 1));
  }

  /** The end of a plain scalar's words on one line of block style, spaces behind it included. */
  int plainEnd(int from) {
    char[] chars = lines.chars;
    int to = from;
    for (; to < chars.length; to++) {
      char c = chars[to];
      if (c > ':' || c == ' ') {
        continue;
      }
      if (c == ':') {
        if (lines.blankAt(to + 1)) {
          return to;
        }
      } else if (c == '\n' || c == '\r' || (c == '#' && chars[to - 1] == ' ' && to > from)) {
        return to;
      }
    }
    return to;
  }

  /** The end of what stands before an offset, without the spaces in between. */
  int trim(int from, int to) {
    int end = to;
    while (end > from && lines.chars[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** A plain or quoted scalar, and the line breaks behind it. */
  Scalar flowing(int from, int indent) {
    char c = lines.peek(from);
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
    int firstColumn = lines.column(lines.start, from);
    int to = plainEnd(from);
    int end = trim(from, to);
    String text = "";
    StringBuilder folded = null;
    while (true) {
      if (lines.peek(to) == ':') {
        throw Uncommon.FOUND;
      }
      endLine = lines.line;
      endColumn = lines.column(lines.start, end);
      if (folded == null) {
        text = lines.text(from, end);
      } else {
        folded.append(lines.chars, from, end - from);
      }
      boolean comment = lines.peek(to) == '#';
      lines.nextLine(comment ? lines.endOfLine(to) : to);
      if (comment) {
        break;
      }
      int breaks = blankLines();
      int ink = lines.skipSpaces(lines.at);
      if (ink >= lines.chars.length || ink - lines.start <= indent || lines.peek(ink) == '#') {
        break;
      }
      folded = folded == null ? new StringBuilder(256).append(text) : folded;
      if (breaks == 0) {
        folded.append(' ');
      }
      for (int i = 0; i < breaks; i++) {
        folded.append('\n');
      }
      from = ink;
      to = plainEnd(from);
      end = trim(from, to);
    }
    String all = folded == null ? text : folded.toString();
    return new Scalar(all, new Span(lines.file, firstLine, firstColumn, endLine, endColumn));
  }

  /** Goes over empty lines, and counts them. */
  private int blankLines() {
    int count = 0;
    while (lines.at < lines.chars.length) {
      int ink = lines.skipSpaces(lines.at);
      if (!lines.endsAt(ink) || ink >= lines.chars.length) {
        break;
      }
      lines.nextLine(ink);
      count++;
    }
    return count;
  }

  /** A scalar in quotes, on one line; what stands behind it is not looked at. */
  Scalar quoted(int from) {
    char quote = lines.chars[from];
    StringBuilder unescaped = null;
    int copied = from + 1;
    int to = from + 1;
    while (true) {
      if (lines.endsAt(to)) {
        throw Uncommon.FOUND;
      }
      char c = lines.chars[to];
      boolean doubled = c == '\'' && quote == c && lines.peek(to + 1) == c;
      if (doubled || (c == '\\' && quote == '"')) {
        char next = lines.peek(to + 1);
        if (!doubled && next != '"' && next != '\\') {
          throw Uncommon.FOUND;
        }
        unescaped = unescaped == null ? new StringBuilder() : unescaped;
        unescaped.append(lines.chars, copied, to - copied).append(next);
        to += 2;
        copied = to;
      } else if (c == quote) {
        break;
      } else {
        to++;
      }
    }
    String text =
        unescaped == null
            ? lines.text(from + 1, to)
            : unescaped.append(lines.chars, copied, to - copied).toString();
    return ends(text, from, to + 1);
  }

  /** A plain scalar between the brackets of a flow collection, on one line. */
  Scalar between(int from) {
    if (!canBegin(from)) {
      throw Uncommon.FOUND;
    }
    int to = from;
    while (true) {
      char c = lines.peek(to);
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
          || (c == '#' && lines.chars[to - 1] == ' ')) {
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
    char[] chars = lines.chars;
    int hash = length + 31 * (chars[from] + 31 * (chars[to - 1] + 31 * chars[from + length / 2]));
    int slot = (hash ^ (hash >>> 10)) & (REMEMBERED - 1);
    String known = WORDS[slot];
    if (known != null && known.length() == length && lines.isAt(from, known)) {
      return known;
    }
    String word = lines.text(from, to).intern();
    WORDS[slot] = word;
    return word;
  }

  /** A literal or folded scalar, whose collection stands at a column. */
  Scalar block(int from, int indent) {
    int firstLine = lines.line;
    int firstColumn = lines.column(lines.start, from);
    boolean folded = lines.chars[from] == '>';
    boolean strip = lines.peek(from + 1) == '-';
    int header = strip ? from + 2 : from + 1;
    if (!lines.blankAt(header)) {
      throw Uncommon.FOUND;
    }
    lines.endLine(header);
    StringBuilder text = new StringBuilder(512);
    int breaks = 0;
    while (lines.endsAt(lines.at)) {
      if (lines.at >= lines.chars.length) {
        throw Uncommon.FOUND;
      }
      lines.nextLine(lines.at);
      text.append('\n');
    }
    int width = lines.skipSpaces(lines.at) - lines.at;
    if (width <= indent || lines.endsAt(lines.at + width)) {
      throw Uncommon.FOUND;
    }
    endLine = 0;
    boolean first = true;
    boolean spacedBefore = false;
    boolean open = false;
    while (lines.at < lines.chars.length) {
      int ink = lines.at;
      while (ink < lines.at + width && lines.peek(ink) == ' ' && ink < lines.chars.length) {
        ink++;
      }
      if (lines.endsAt(ink)) {
        if (ink >= lines.chars.length) {
          break;
        }
        breaks++;
        lines.nextLine(ink);
        continue;
      }
      if (ink < lines.at + width) {
        break;
      }
      boolean spaced = lines.chars[ink] == ' ';
      if (!first) {
        if (!folded || spaced || spacedBefore) {
          text.append('\n');
        } else if (breaks == 0) {
          text.append(' ');
        }
      }
      for (; breaks > 0; breaks--) {
        text.append('\n');
      }
      int end = lines.endOfLine(ink);
      text.append(lines.chars, ink, end - ink);
      note(ink, end);
      open = end < lines.chars.length;
      first = false;
      spacedBefore = spaced;
      lines.nextLine(end);
    }
    if (endLine == 0) {
      throw Uncommon.FOUND;
    }
    if (!strip && open) {
      text.append('\n');
    }
    return new Scalar(
        text.toString(), new Span(lines.file, firstLine, firstColumn, endLine, endColumn));
  }

  /** A block scalar ends with the last character of it that is not white space. */
  private void note(int ink, int end) {
    int last = end;
    while (last > ink && Character.isWhitespace(lines.chars[last - 1])) {
      last--;
    }
    if (last > ink) {
      endLine = lines.line;
      endColumn = lines.column(lines.start, last);
    }
  }
}
