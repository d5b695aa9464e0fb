package org.canvasdoc.read;

import java.nio.ByteBuffer;

/** Tells whether bytes are UTF-8, without making characters of them. */
final class Utf8 {
  /** The highest bit of each byte of eight: none is set in ASCII. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private Utf8() {}

  static boolean isValid(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        boolean eight = at + Long.BYTES <= bytes.length && (all.getLong(at) & BEYOND_ASCII) == 0;
        at += eight ? Long.BYTES : 1;
        continue;
      }
      int length = length(bytes[at] & 0xff, at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0);
      if (length == 0 || at + length > bytes.length) {
        return false;
      }
      for (int i = at + 2; i < at + length; i++) {
        if (!isBetween(bytes[i] & 0xff, 0x80, 0xbf)) {
          return false;
        }
      }
      at += length;
    }
    return true;
  }

  /**
   * How many bytes a character has, by its first two; 0 where no character begins so: see table 3-7
   * of the Unicode standard, version 15.
   */
  private static int length(int first, int second) {
    if (isBetween(first, 0xc2, 0xdf)) {
      return isBetween(second, 0x80, 0xbf) ? 2 : 0;
    }
    if (isBetween(first, 0xe0, 0xef)) {
      int lowest = first == 0xe0 ? 0xa0 : 0x80;
      int highest = first == 0xed ? 0x9f : 0xbf;
      return isBetween(second, lowest, highest) ? 3 : 0;
    }
    if (isBetween(first, 0xf0, 0xf4)) {
      int lowest = first == 0xf0 ? 0x90 : 0x80;
      int highest = first == 0xf4 ? 0x8f : 0xbf;
      return isBetween(second, lowest, highest) ? 4 : 0;
    }
    return 0;
  }

  private static boolean isBetween(int value, int lowest, int highest) {
    return value >= lowest && value <= highest;
  }
}
