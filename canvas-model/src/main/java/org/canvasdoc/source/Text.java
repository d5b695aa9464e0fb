package org.canvasdoc.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text by lines and columns; what it takes to count them is learned when it is asked for. */
final class Text {
  /** In a line no longer than this, code points are counted; in a longer one, surrogate pairs. */
  private static final int SHORT = 4096;

  /** Who asks more often is answered by the text as a whole, of which the lines are known. */
  private static final int FEW = 4;

  private final byte @Nullable [] bytes;
  private @Nullable String text;
  private int @Nullable [] lineStarts;
  private int @Nullable [] pairs;
  private int asked;

  Text(String text) {
    this.bytes = null;
    this.text = text;
  }

  /** A text in UTF-8, which is decoded when its characters are asked for. */
  Text(byte[] bytes) {
    this.bytes = bytes;
  }

  String text() {
    String known = text;
    if (known == null) {
      known = new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
      text = known;
    }
    return known;
  }

  /** The text in UTF-8; null where half of a character stands in it. */
  byte @Nullable [] bytes() {
    if (bytes != null) {
      return bytes;
    }
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text()));
      return Arrays.copyOf(encoded.array(), encoded.limit());
    } catch (CharacterCodingException half) {
      return null;
    }
  }

  /** How many bytes of memory it takes, about. */
  int size() {
    String known = text;
    return (bytes == null ? 0 : bytes.length) + (known == null ? 0 : known.length());
  }

  /**
   * What stands between two places, up to the end of the text at most. Where bytes are asked for a
   * few findings, as nearly always, only the lines in question are decoded.
   */
  String between(Position start, Position end) {
    byte[] all = bytes;
    if (text != null || all == null || ++asked > FEW || start.line() > end.line()) {
      String text = text();
      int to = Math.min(offset(end), text.length());
      return text.substring(Math.min(offset(start), to), to);
    }
    int first = lineAt(all, 0, start.line() - 1);
    int last = lineAt(all, first, end.line() - start.line());
    int next = lineAt(all, last, 1);
    Text lines = new Text(new String(all, first, next - first, StandardCharsets.UTF_8));
    int line = end.line() - start.line() + 1;
    return lines.between(new Position(1, start.column()), new Position(line, end.column()));
  }

  /** Where the line begins that comes so many lines behind the one that begins at an offset. */
  private static int lineAt(byte[] bytes, int from, int lines) {
    int at = from;
    for (int left = lines; left > 0 && at < bytes.length; at++) {
      boolean ends =
          bytes[at] == '\n'
              || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
      left -= ends ? 1 : 0;
    }
    return at;
  }

  int lineCount() {
    return starts().length;
  }

  String line(int number) {
    String text = text();
    int[] starts = starts();
    if (number < 1 || number > starts.length) {
      return "";
    }
    int from = starts[number - 1];
    int to = number < starts.length ? starts[number] : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }

  int offset(Position position) {
    String text = text();
    int[] starts = starts();
    int line = Math.min(position.line(), starts.length);
    int from = starts[line - 1];
    int to = line < starts.length ? starts[line] : text.length();
    if (to - from < SHORT) {
      int points = Math.min(position.column() - 1, text.codePointCount(from, to));
      return text.offsetByCodePoints(from, points);
    }
    int point = from - pairsBefore(from) + position.column() - 1;
    return Math.min(to, point + pairsBeforePoint(point));
  }

  Position position(int offset) {
    String text = text();
    int[] starts = starts();
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int from = starts[line];
    if (offset - from < SHORT) {
      return new Position(line + 1, text.codePointCount(from, offset) + 1);
    }
    int units = offset - from;
    return new Position(line + 1, units - pairsBefore(offset) + pairsBefore(from) + 1);
  }

  /** How many surrogate pairs begin before an offset. */
  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs(), offset);
    return found >= 0 ? found : -found - 1;
  }

  /** How many surrogate pairs stand before a code point, counted from the start of the text. */
  private int pairsBeforePoint(int point) {
    int[] offsets = pairs();
    int low = 0;
    int high = offsets.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] - middle < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int[] pairs() {
    int[] found = pairs;
    if (found == null) {
      found = findPairs(text());
      pairs = found;
    }
    return found;
  }

  private static int[] findPairs(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count++] = i;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  private int[] starts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findStarts(text());
      lineStarts = starts;
    }
    return starts;
  }

  private static int[] findStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    int feed = text.indexOf('\n');
    int ret = text.indexOf('\r');
    while (feed >= 0 || ret >= 0) {
      boolean isReturn = ret >= 0 && (feed < 0 || ret < feed);
      if (!isReturn || ret + 1 != feed) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = (isReturn ? ret : feed) + 1;
      }
      if (isReturn) {
        ret = text.indexOf('\r', ret + 1);
      } else {
        feed = text.indexOf('\n', feed + 1);
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
