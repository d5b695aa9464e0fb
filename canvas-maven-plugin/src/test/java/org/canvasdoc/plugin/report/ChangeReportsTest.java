package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a change, and how much of it where there is much. */
class ChangeReportsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/canvasdoc/plugin/report/change/golden");
  private static final Map<String, String> FILES =
      Map.of(
          "text", "changes.txt",
          "json", "changes.json",
          "markdown", "changes.md",
          "sarif", "changes.sarif",
          "github", "github.commands.txt",
          "azure", "azure.txt",
          "summary", "changes-summary.md");

  @TempDir private Path folder;

  /** What an output holds, wherever it goes. */
  static String written(String name, Comparison comparison, Path folder) throws IOException {
    if (name.equals("text")) {
      return text(comparison, false);
    }
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      Outlets outlets = new Outlets(folder, out, null);
      ChangeReports.write(comparison, ChangeSamples.ORIGIN, List.of(name), outlets);
    }
    Path file = folder.resolve(FILES.getOrDefault(name, name));
    return Files.exists(file) ? Files.readString(file) : log.toString(StandardCharsets.UTF_8);
  }

  static String text(Comparison comparison, boolean colour) {
    StringBuilder out = new StringBuilder();
    new ChangeText(colour)
        .write(comparison, (level, block) -> out.append(level.key()).append('|').append(block));
    return out + ChangeCounts.sentence(comparison) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "sarif", "github", "azure", "summary"})
  void isAsItWas(String name) throws IOException {
    Path golden = GOLDEN.resolve(FILES.getOrDefault(name, name));
    String text = written(name, ChangeSamples.folders(), folder);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
      fail("written, to be read with care: " + golden);
    }
    assertEquals(Files.readString(golden), text);
  }

  @Test
  void nothingIsSaidOfNothing() throws IOException {
    assertEquals("8 canvases compared, 0 differ: no changes\n", text(ChangeSamples.NONE, true));
    assertEquals("", written("github", ChangeSamples.NONE, folder));
    assertEquals("", written("azure", ChangeSamples.NONE, folder));
    assertEquals(
        """
        <!-- canvas-changes:shop-model -->
        ### Canvas: no changes

        From `main` to `the work tree`. 8 canvases compared, 0 differ: no changes.
        """,
        written("markdown", ChangeSamples.NONE, folder));
  }

  @Test
  void isValidByTheSchemas() throws IOException {
    for (Comparison each :
        List.of(
            ChangeSamples.folders(), ChangeSamples.NONE, ChangeSamples.hostile("\33[1m`|\ud83c"))) {
      assertEquals(
          List.of(),
          Schemas.of("/org/canvasdoc/plugin/report/changes.schema.json")
              .validate(written("json", each, folder), InputFormat.JSON));
      assertEquals(
          List.of(),
          Schemas.of("/schema/sarif-schema-2.1.0.json")
              .validate(written("sarif", each, folder), InputFormat.JSON));
    }
  }

  @Test
  void aColourIsNeverTheOnlySign() {
    String plain = text(ChangeSamples.folders(), false);
    assertFalse(plain.contains("\33"));
    String coloured = text(ChangeSamples.folders(), true);
    assertTrue(coloured.contains("\33[1;4;32m"));
    assertEquals(
        plain.replaceAll("\\[-|-\\]|\\{\\+|\\+\\}", ""), coloured.replaceAll("\33\\[[0-9;]*m", ""));
  }

  /** First what is worth knowing becomes counts. */
  @Test
  void aCommentNeverHidesWhatBreaks() throws IOException {
    Comparison few = ChangeSamples.many(300, 10);
    String whole = written("markdown", few, folder);
    assertTrue(whole.contains("entry-number-1`") && whole.contains("entry-number-3`"));
    assertFalse(whole.contains("That is not all"));

    Comparison some = ChangeSamples.many(700, 10);
    String first = written("markdown", some, folder);
    assertFalse(first.contains("entry-number-1`"));
    assertTrue(first.contains("entry-number-3`") && first.contains("That is not all"));
    assertNamed(first, 690, 700);

    Comparison more = ChangeSamples.many(5000, 100);
    String second = written("markdown", more, folder);
    assertFalse(second.contains("entry-number-3`"));
    assertTrue(second.contains("#### 100 breaking changes") && second.contains("  - fingerprint"));
    assertNamed(second, 4900, 5000);

    Comparison most = ChangeSamples.many(5000, 350);
    String third = written("markdown", most, folder);
    assertTrue(third.contains("#### 350 breaking changes") && !third.contains("  - fingerprint"));
    assertNamed(third, 4650, 5000);

    Comparison all = ChangeSamples.many(5000, 1500);
    String fourth = written("markdown", all, folder);
    assertTrue(fourth.contains("#### 1500 breaking `promise-withdrawn`"));
    assertNamed(fourth, 3500, 5000);
    for (String each : List.of(whole, first, second, third, fourth)) {
      assertTrue(each.length() < ChangeMarkdown.LONGEST, each.length() + " characters");
    }
  }

  private static void assertNamed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(text.contains("entry-number-" + i + "`"), "entry " + i);
    }
  }

  /** Whatever else has to go, what is accepted has a heading of its own, and is not called open. */
  @ParameterizedTest
  @ValueSource(ints = {30, 5000})
  void whatIsAcceptedIsNeitherOpenNorHidden(int count) throws IOException {
    Comparison open = ChangeSamples.many(count, 10);
    String text = written("markdown", ChangeSamples.accepted(open, 4), folder);
    assertTrue(text.contains("#### 6 breaking changes\n"), text);
    String part = text.substring(text.indexOf("#### 4 accepted changes\n"));
    assertNamed(part, count - 10, count - 6);
    assertEquals(4, part.split("\n- \\*\\*breaking\\*\\* ", -1).length - 1, part);
    assertTrue(text.contains("4 accepted"), text);
    String names =
        written("markdown", ChangeSamples.accepted(ChangeSamples.many(5000, 1500), 200), folder);
    assertTrue(names.contains("#### 1300 breaking `promise-withdrawn`\n"), names);
    assertTrue(names.contains("#### 200 accepted\n"), names);
    assertNamed(names, 3500, 5000);
  }

  @Test
  void moreThanACommentCanNameIsCounted() throws IOException {
    String text = written("markdown", ChangeSamples.many(5000, 5000), folder);
    assertTrue(text.length() < ChangeMarkdown.LONGEST, text.length() + " characters");
    assertTrue(text.contains("#### 5000 breaking `promise-withdrawn`"));
    assertTrue(text.matches("(?s).*, and [0-9]+ more\n.*"));
    assertTrue(text.endsWith("`changes.json` and `canvas-diff.html` have each.\n"));
  }

  /** By the processor's clock, since a busy machine's says nothing. */
  @Test
  void fiveThousandChangesAreWrittenInSeconds() throws IOException {
    Comparison many = ChangeSamples.many(5000, 500);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    for (String each : FILES.keySet()) {
      written(each, many, folder);
    }
    long seconds = (clock.getCurrentThreadCpuTime() - before) / 1_000_000_000;
    assertTrue(seconds < 8, seconds + " seconds");
  }

  @Test
  void theTextShowsAllThatBreaksAndCountsTheRest() {
    String text = text(ChangeSamples.many(5000, 500), false);
    assertEquals(500, text.split("breaking\\[promise-withdrawn]", -1).length - 1);
    assertTrue(text.contains(" more of level info; all are in the reports"));
    assertTrue(text.lines().count() < 4000);
  }

  @Test
  void tenOfALevelAreAnnotated() throws IOException {
    String github = written("github", ChangeSamples.many(5000, 500), folder);
    assertEquals(10, github.split("\n::error ", -1).length - 1);
    assertEquals(10, github.split("\n::warning ", -1).length - 1);
    assertEquals(10, github.split("\n::notice ", -1).length - 1);
    assertTrue(github.contains("::notice title=canvas::+"));
    String azure = written("azure", ChangeSamples.many(5000, 500), folder);
    assertEquals(10, azure.split("type=error", -1).length - 1);
  }

  @Test
  void theSummaryOfAStepIsAppendedTo() throws IOException {
    Path step = folder.resolve("step.md");
    Files.writeString(step, "before\n");
    Outlets outlets = new Outlets(folder, System.out, step.toString());
    Comparison many = ChangeSamples.many(5000, 500);
    for (int i = 0; i < 3; i++) {
      ChangeReports.write(many, ChangeSamples.ORIGIN, List.of("summary"), outlets);
    }
    String text = Files.readString(step);
    assertTrue(text.startsWith("before\n\n<!-- canvas-changes:shop-model -->"));
    assertTrue(Files.size(step) < SummaryReport.MOST_BYTES);
    assertEquals(0, ChangeSamples.NONE.count(Level.BREAKING));
  }
}
