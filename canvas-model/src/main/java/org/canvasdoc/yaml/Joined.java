package org.canvasdoc.yaml;

import java.util.Arrays;

/** A text that is put together from stretches of a file; used again and again. */
final class Joined {
  private final Lines lines;
  private byte[] bytes = new byte[512];
  private int length;

  Joined(Lines lines) {
    this.lines = lines;
  }

  /** Begins a new text. */
  Joined clear() {
    length = 0;
    return this;
  }

  Joined add(int from, int to) {
    makeRoom(to - from);
    System.arraycopy(lines.bytes, from, bytes, length, to - from);
    length += to - from;
    return this;
  }

  Joined add(char ascii) {
    makeRoom(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  private void makeRoom(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  String text() {
    return new String(bytes, 0, length, lines.charset());
  }
}
