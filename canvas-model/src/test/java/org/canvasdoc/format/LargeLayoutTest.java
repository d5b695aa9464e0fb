package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a layout costs grows with the size of a file, not with the square of it. */
class LargeLayoutTest {
  private static final int SIZE = 1 << 19;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What is written at first, what again and again behind it, and what at the end. */
  static Stream<Arguments> files() {
    return Stream.of(
        file("entries", "channels:\n", i -> "  c" + i + ":\n    name: 'A'  # a\n    # b\n", ""),
        file("keys out of order", "", i -> "x-" + i + ": 'A'\n", "name: A\n"),
        file("brackets", "x-a: [", i -> "{a: b, c: [d, 'e']}, ", "]\n"),
        file("brackets in brackets", "x-a:\n", i -> " - [[[[[['a', [[[b]]]]]]]]]\n", ""),
        file("comments", "", i -> "  # a\n\n", "name: A\n"),
        file("comments deeper and deeper", "x-a:\n", i -> " ".repeat(i % 90) + "# a\n", ""),
        file("comments in brackets", "x-a: [", i -> "a, # a\n", "]\n"),
        file("lists in lists", "x-a:\n", i -> "   - - - 'a' # a\n", ""),
        file("lines of a text", "description: |\n", i -> "   word word word\n", ""),
        file("blank lines of a text", "description: |+\n", i -> "\n", "name: A\n"),
        file("lines in quotes", "description: 'a", i -> "  word\n \n", "'\n"),
        file("one line", "name: '", i -> "word ", "'\n"));
  }

  private static Arguments file(String what, String start, IntFunction<String> unit, String end) {
    return Arguments.of(what, start, unit, end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isDoneInGoodTime(String what, String start, IntFunction<String> unit, String end) {
    StringBuilder text = new StringBuilder(start);
    for (int i = 0; text.length() < SIZE; i++) {
      text.append(unit.apply(i));
    }
    text.append(end);
    Layout layout =
        assertTimeoutPreemptively(
            PATIENCE, () -> Layout.of("a.canvas.yaml", text.toString(), 32, true), what);
    assertEquals(Optional.empty(), layout.left());
    assertEquals(signs(text), signs(layout.text()));
  }

  private static long signs(CharSequence text) {
    return text.chars().filter(c -> c == '#').count();
  }

  /** Nesting is refused by the limit of the reader, long before it could do harm. */
  @Test
  void whatIsTooDeepIsLeftAlone() {
    for (String unit : new String[] {"[", "{a: ", "- ", "? "}) {
      String text = "x-a:\n  " + unit.repeat(100_000);
      assertEquals(
          Optional.of("it cannot be read"), Layout.of("a.canvas.yaml", text, 32, true).left());
    }
  }
}
