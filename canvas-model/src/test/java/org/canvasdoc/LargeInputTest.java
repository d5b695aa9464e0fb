package org.canvasdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No file makes a build hang: what a file costs grows with its size, not with the square of it.
 * Some thousand mistakes of a kind in one file would show that.
 */
class LargeInputTest {
  private static final int SIZE = 100_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String SEGMENTS =
      IntStream.range(0, 5000)
          .mapToObj(i -> "  segment-" + i + ": S\n")
          .collect(Collectors.joining("", "customer-segments:\n", ""));

  @TempDir private Path folder;

  /** What is written, what again and again behind it, and what at the end. */
  static Stream<Arguments> files() {
    return Stream.of(
        file("links that lead nowhere", "description: |\n  ", i -> "[[x]] 🍩 ", ""),
        file("links on lines", "description: |\n", i -> "  [[x" + i + "]]\n", ""),
        file("files that are missing", "description: |\n  ", i -> "](files/x) ", ""),
        file("files without an end", "description: |\n  ", i -> "](files/x", ""),
        file("open links", "description: |\n  ", i -> "[[", ""),
        file("back-ticks", "description: |\n  [[", i -> "` `` ``` ", "]]"),
        file("back-ticks of all lengths", "description: |\n  [[a]]", i -> "`".repeat(i) + " ", ""),
        file("links to one canvas", "description: |\n  ", i -> "[[y:x" + i + "]] ", ""),
        file("unknown keys", "", i -> "key" + i + ": x\n", ""),
        file("unknown keys on one line", "channels: {shop: {", i -> "🍩" + i + ": x, ", "}}"),
        file("keys near to one", "", i -> "summar" + (char) (0x4E00 + i % 20000) + ": x\n", ""),
        file("a key given often", "", i -> "name: x\n", ""),
        file("ids that are none", "channels:\n", i -> "  Shop " + i + ": x\n", ""),
        file(
            "references that are misspelt",
            SEGMENTS + "channels:\n  shop:\n    segments: [",
            i -> "segmemt-" + i + ", ",
            "]"),
        file("wrong values", "channels:\n  s:\n    phases: [", i -> "x" + i + ", ", "]"),
        file("open lists", "x-list: ", i -> "[", ""),
        file("open mappings", "x-list: ", i -> "{a: ", ""),
        file("lists in lists", "x-list:\n  ", i -> "- ", ""),
        file("keys that are no words", "", i -> "? ", ""),
        file("one word", "description: ", i -> "word", ""),
        file("escapes", "description: \"", i -> "\\u0041", "\""),
        file("blank lines", "description: >\n  a\n", i -> "\n", ""),
        file("a comment", "# ", i -> "comment ", ""),
        file("anchors", "x-list:\n", i -> "- &a b\n", ""),
        file("tabs", "description: a", i -> "\t", ""));
  }

  private static Arguments file(String what, String start, IntFunction<String> unit, String end) {
    return Arguments.of(what, start, unit, end);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadInGoodTime(String what, String start, IntFunction<String> unit, String end)
      throws IOException {
    StringBuilder text = new StringBuilder("name: Large\n").append(start);
    for (int i = 0; text.length() < start.length() + SIZE; i++) {
      text.append(unit.apply(i));
    }
    Files.writeString(folder.resolve("large.canvas.yaml"), text.append(end));
    CanvasProject project = assertTimeoutPreemptively(PATIENCE, this::read, what);
    assertEquals(1, project.found());
    StringBuilder said = new StringBuilder();
    assertTimeoutPreemptively(
        PATIENCE,
        () -> new TextReport(false).write(project.diagnostics(), (severity, b) -> said.append(b)));
    assertTrue(said.length() < 200_000, "the terminal is not flooded");
  }

  private CanvasProject read() throws IOException {
    return CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.STRICT));
  }
}
