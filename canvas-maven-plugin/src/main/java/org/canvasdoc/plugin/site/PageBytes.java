package org.canvasdoc.plugin.site;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a page as UTF-8, every character that HTML forbids replaced: controls, and code points that
 * are no characters. Readers refuse most of them; excerpts show what could not be read.
 */
final class PageBytes extends Writer {
  private static final int USUAL_PAGE = 16 * 1024;
  private static final char FORBIDDEN = '\uFFFD';

  private byte[] bytes = new byte[USUAL_PAGE];
  private int size;
  private char high; // the first half of a pair whose second half comes with the next write

  @Override
  public void write(String text, int offset, int length) {
    room(length);
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x7f && (c >= ' ' || c == '\n' || c == '\t' || c == '\r') && high == 0) {
        bytes[size++] = (byte) c;
      } else {
        other(c);
      }
    }
  }

  @Override
  public void write(char[] text, int offset, int length) {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(int c) {
    write(new String(new char[] {(char) c}), 0, 1);
  }

  /** Three bytes are enough for a character; a pair takes four. */
  private void room(int characters) {
    int needed = size + 3 * characters + 3;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void other(char c) {
    char first = high;
    high = 0;
    if (first != 0) {
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(first, c);
        encode((point & 0xfffe) == 0xfffe ? FORBIDDEN : point);
        return;
      }
      encode(FORBIDDEN);
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      encode(isForbidden(c) ? FORBIDDEN : c);
    }
  }

  private void encode(int point) {
    if (point < 0x80) {
      bytes[size++] = (byte) point;
      return;
    }
    if (point < 0x800) {
      bytes[size++] = (byte) (0xc0 | point >> 6);
    } else {
      if (point <= Character.MAX_VALUE) {
        bytes[size++] = (byte) (0xe0 | point >> 12);
      } else {
        bytes[size++] = (byte) (0xf0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
      }
      bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    }
    bytes[size++] = (byte) (0x80 | point & 0x3f);
  }

  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7f && c < 0xa0
        || Character.isLowSurrogate(c)
        || c >= 0xfdd0 && c <= 0xfdef
        || c >= 0xfffe;
  }

  /** The page, whole. */
  byte[] bytes() {
    if (high != 0) {
      room(1);
      high = 0;
      encode(FORBIDDEN);
    }
    return Arrays.copyOf(bytes, size);
  }

  /** A view of bytes for those who look for ASCII in them, one character a byte. */
  static String asLatin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
