package org.canvasdoc.yaml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  /** Eight bytes are looked at together; of each of them the lowest bit, and the highest. */
  private static final long LOWEST = 0x0101010101010101L;

  private static final long HIGHEST = LOWEST << 7;

  final SourceFile file;
  final byte[] bytes;
  private final ByteBuffer eights;
  private final boolean isAscii;

  /** Where reading goes on, in bytes. */
  int at;

  /** The line of {@link #at}, from 1, and where it begins. */
  int line = 1;

  int start;

  /** How many tails, which begin no character, a line has up to a place in it. */
  private int tails;

  private int tailsUpTo;
  private int tailsOf;

  private Lines(SourceFile file, byte[] bytes, ByteBuffer eights, boolean isAscii) {
    this.file = file;
    this.bytes = bytes;
    this.eights = eights;
    this.isAscii = isAscii;
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
    ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean isAscii = true;
    int i = 0;
    while (i < bytes.length) {
      if (i + 8 <= bytes.length && arePrintable(eights.getLong(i))) {
        i += 8;
        continue;
      }
      for (int end = Math.min(i + 8, bytes.length); i < end; i++) {
        byte c = bytes[i];
        if (c < 0) {
          isAscii = false;
          if (!isTail(c)) {
            refuseUncommon(bytes, i);
          }
        } else if (((c - ' ') & 0xff) >= PRINTABLE
            && c != '\n'
            && (c != '\r' || i + 1 >= bytes.length || bytes[i + 1] != '\n')) {
          throw Uncommon.FOUND;
        }
      }
    }
    return new Lines(file, bytes, eights, isAscii);
  }

  /** Whether eight bytes are line feeds and printable characters of ASCII: none above, or DEL. */
  private static boolean arePrintable(long eight) {
    long above = eight | (eight + LOWEST);
    long fromSpaceOn = eight + LOWEST * (0x80 - ' ');
    long noFeed = (eight ^ LOWEST * '\n') + LOWEST * 0x7f; // its highest bits, where none is above
    return (above & HIGHEST) == 0 && ((fromSpaceOn | ~noFeed) & HIGHEST) == HIGHEST;
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
    return 1 + offset - start - (isAscii ? 0 : tailsUpTo(offset));
  }

  /** How many tails stand between the beginning of the line and an offset; mostly it is near. */
  private int tailsUpTo(int offset) {
    if (tailsOf != start) {
      tailsOf = start;
      tailsUpTo = start;
      tails = 0;
    }
    while (tailsUpTo > offset) {
      tails -= isTail(bytes[--tailsUpTo]) ? 1 : 0;
    }
    for (; tailsUpTo + 8 <= offset; tailsUpTo += 8) {
      long eight = eights.getLong(tailsUpTo);
      tails += Long.bitCount((eight >>> 7) & ~(eight >>> 6) & LOWEST);
    }
    for (; tailsUpTo < offset; tailsUpTo++) {
      tails += isTail(bytes[tailsUpTo]) ? 1 : 0;
    }
    return tails;
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
    return isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }
}
