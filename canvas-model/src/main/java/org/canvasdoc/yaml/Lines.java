package org.canvasdoc.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/**
 * A place in a text that goes forward only, and knows its line. Holds the few characters of YAML's
 * grammar that the common reader tells apart: all of them are ASCII, so the bytes of the file are
 * looked at, and only what is kept of them becomes characters.
 */
final class Lines {
  /** So many characters of ASCII are printable, from the space on. */
  private static final int PRINTABLE = 0x5f;

  final SourceFile file;
  final byte[] bytes;

  /** Where the bytes stand that begin no character, in their order; none in a text of ASCII. */
  private final int[] tails;

  private final int tailCount;

  /** Where reading goes on, in bytes. */
  int at;

  /** The line of {@link #at}, from 1, and where it begins. */
  int line = 1;

  int start;

  /** How many tails stand before the line that begins at {@link #counted}, and before a column. */
  private int tailsBeforeLine;

  private int tailsBefore;
  private int counted;

  private Lines(SourceFile file, byte[] bytes, int[] tails, int tailCount) {
    this.file = file;
    this.bytes = bytes;
    this.tails = tails;
    this.tailCount = tailCount;
  }

  /**
   * The beginning of a text.
   *
   * @throws Uncommon where it holds a character that YAML forbids or that not every reader of YAML
   *     understands alike: a tab, a line break other than LF and CRLF, a byte order mark
   */
  static Lines of(SourceFile file) {
    byte[] bytes = file.bytes();
    if (bytes == null) {
      throw Uncommon.FOUND;
    }
    int[] tails = {};
    int count = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte c = bytes[i];
      if (((c - ' ') & 0xff) < PRINTABLE || c == '\n') {
        continue;
      }
      if (c < 0) {
        if (isTail(c)) {
          tails = count < tails.length ? tails : Arrays.copyOf(tails, 2 * count + 16);
          tails[count++] = i;
        } else {
          refuseUncommon(bytes, i);
        }
      } else if (c != '\r' || i + 1 >= bytes.length || bytes[i + 1] != '\n') {
        throw Uncommon.FOUND;
      }
    }
    return new Lines(file, bytes, tails, count);
  }

  private static boolean isTail(byte c) {
    return (c & 0xc0) == 0x80;
  }

  /** Looks at the first byte of a character beyond ASCII, and at what follows it. */
  private static void refuseUncommon(byte[] bytes, int at) {
    int next = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
    int last = at + 2 < bytes.length ? bytes[at + 2] & 0xff : 0;
    boolean refused =
        switch (bytes[at] & 0xff) {
          case 0xc2 -> next < 0xa0; // controls up to U+009F
          case 0xe2 -> next == 0x80 && (last == 0xa8 || last == 0xa9); // U+2028, U+2029
          case 0xef -> (next == 0xbb && last == 0xbf) || (next == 0xbf && last >= 0xbe);
          default -> false;
        };
    if (refused) {
      throw Uncommon.FOUND;
    }
  }

  /** The byte at an offset; a line feed behind the end. */
  byte peek(int offset) {
    return offset < bytes.length ? bytes[offset] : (byte) '\n';
  }

  /** Whether a line, or the text, ends at an offset. */
  boolean endsAt(int offset) {
    return offset >= bytes.length || bytes[offset] == '\n' || bytes[offset] == '\r';
  }

  /** Whether a word ends at an offset. */
  boolean blankAt(int offset) {
    return endsAt(offset) || bytes[offset] == ' ';
  }

  int skipSpaces(int from) {
    int to = from;
    while (to < bytes.length && bytes[to] == ' ') {
      to++;
    }
    return to;
  }

  int endOfLine(int from) {
    int to = from;
    while (!endsAt(to)) {
      to++;
    }
    return to;
  }

  /** Goes to the beginning of the line behind the one that ends at an offset. */
  void nextLine(int end) {
    at = end;
    if (at < bytes.length && bytes[at] == '\r') {
      at++;
    }
    if (at < bytes.length) {
      at++;
      line++;
    }
    start = at;
  }

  /** Asks that nothing but a comment stands between an offset and the end of its line. */
  void endLine(int from) {
    int ink = skipSpaces(from);
    if (!endsAt(ink)) {
      if (bytes[ink] != '#' || ink == from) {
        throw Uncommon.FOUND;
      }
      ink = endOfLine(ink);
    }
    nextLine(ink);
  }

  /**
   * Goes from the beginning of a line to the next character that is neither space nor comment;
   * returns its column from 0, or -1 at the end of the text.
   */
  int nextInk() {
    while (at < bytes.length) {
      int ink = skipSpaces(at);
      if (endsAt(ink)) {
        nextLine(ink);
      } else if (bytes[ink] == '#') {
        nextLine(endOfLine(ink));
      } else {
        refuseMarker(ink);
        at = ink;
        return ink - start;
      }
    }
    return -1;
  }

  /** Documents begin and end with three characters at the beginning of a line. */
  void refuseMarker(int ink) {
    byte c = bytes[ink];
    if (ink == start && (c == '-' || c == '.') && peek(ink + 1) == c && peek(ink + 2) == c) {
      throw Uncommon.FOUND;
    }
  }

  /** The column of an offset into the line of {@link #at}, from 1, in code points. */
  int column(int offset) {
    return 1 + offset - start - (tailCount == 0 ? 0 : tailsUpTo(offset));
  }

  /** How many tails stand between the beginning of the line and an offset. */
  private int tailsUpTo(int offset) {
    if (counted != start) {
      counted = start;
      seek(start);
      tailsBeforeLine = tailsBefore;
    }
    seek(offset);
    return tailsBefore - tailsBeforeLine;
  }

  /** Goes to the first tail that does not stand before an offset: it is near. */
  private void seek(int offset) {
    while (tailsBefore < tailCount && tails[tailsBefore] < offset) {
      tailsBefore++;
    }
    while (tailsBefore > 0 && tails[tailsBefore - 1] >= offset) {
      tailsBefore--;
    }
  }

  /** A stretch of the line of {@link #at}. */
  Span span(int from, int to) {
    return new Span(file, line, column(from), line, column(to));
  }

  /** Whether a word of ASCII stands at an offset. */
  boolean isAt(int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int from, int to) {
    return new String(bytes, from, to - from, charset());
  }

  /** What the bytes are read as: of ASCII alone, the simplest that can. */
  Charset charset() {
    return tailCount == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }
}
