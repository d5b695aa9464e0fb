package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that a reader of reports sees the old file or the new one, and nothing else. */
class ReportsTest {
  @TempDir private Path temp;

  /** Writes so much that a part of it is on the disk, then fails. */
  private record Failing(RuntimeException error) implements Report {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String file() {
      return "findings.json";
    }

    @Override
    public void write(Findings findings, Writer out) throws IOException {
      out.write("half ".repeat(10_000));
      out.flush();
      if (error == null) {
        throw new IOException("the disk is full");
      }
      throw error;
    }
  }

  @Test
  void theFolderIsMade() throws IOException {
    Path file = Reports.write(new JsonReport(), Samples.ALL, temp.resolve("a/b"));
    assertEquals(temp.resolve("a/b/findings.json"), file);
    assertEquals(List.of(file), files(temp.resolve("a/b")));
  }

  @Test
  void theNewOneTakesTheOldOnesPlace() throws IOException {
    Path file = Files.writeString(temp.resolve("findings.json"), "old and longer ".repeat(10_000));
    Reports.write(new JsonReport(), Samples.NONE, temp);
    assertTrue(Files.readString(file).startsWith("{"));
    assertEquals(List.of(file), files(temp));
  }

  @Test
  void oneThatFailsLeavesTheOldOneAndNothingBesideIt() throws IOException {
    Path file = Files.writeString(temp.resolve("findings.json"), "old");
    assertThrows(IOException.class, () -> Reports.write(new Failing(null), Samples.ALL, temp));
    assertThrows(
        IllegalStateException.class,
        () -> Reports.write(new Failing(new IllegalStateException()), Samples.ALL, temp));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files(temp));
  }

  @Test
  void whatAStoppedRunLeftIsNoHarm() throws IOException {
    Files.writeString(temp.resolve("findings.json.part"), "half");
    Path file = Reports.write(new JsonReport(), Samples.NONE, temp);
    assertEquals(List.of(file), files(temp));
  }

  @Test
  void everyNameChoosesItsReport() {
    for (String name : Reports.names()) {
      if (!name.equals(Reports.TEXT)) {
        assertEquals(Optional.of(name), Reports.named(name).map(Report::name));
      }
    }
    assertEquals(Optional.empty(), Reports.named(Reports.TEXT), "it is the log, no file");
    assertEquals(Optional.empty(), Reports.named("xml"));
  }

  @Test
  void linesForTheLogGoToTheLogInUtf8() throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream ascii = new PrintStream(log, false, StandardCharsets.US_ASCII);
    Findings findings =
        Samples.counted(List.of(Samples.of(Severity.ERROR, "emoji", "🍩 schmeckt")));
    Reports.write(new GithubReport(), findings, new Outlets(temp, ascii, null));
    assertEquals(
        "\n::error file=src/canvas/food/doughjoe.canvas.yaml,line=1,endLine=1,col=7,endColumn=8"
            + ",title=emoji::🍩 schmeckt; 🍩 schmeckt\n",
        log.toString(StandardCharsets.UTF_8));
    Reports.write(new GithubReport(), Samples.NONE, new Outlets(temp, ascii, null));
    assertTrue(log.toString(StandardCharsets.UTF_8).endsWith("schmeckt\n"), "not even a line");
    assertEquals(List.of(), files(temp));
  }

  @Test
  void theSummaryIsAddedToTheOneOfTheStep() throws IOException {
    Path step = Files.writeString(temp.resolve("step"), "# Before\n");
    Outlets outlets = new Outlets(temp.resolve("reports"), System.out, step.toString());
    Reports.write(new SummaryReport(), Samples.ALL, outlets);
    Reports.write(new SummaryReport(), Samples.NONE, outlets);
    String once = Samples.written("summary", Samples.ALL);
    assertEquals(
        "# Before\n" + once + Samples.written("summary", Samples.NONE), Files.readString(step));
    assertEquals(List.of(step), files(temp));
  }

  @Test
  void withoutAStepTheSummaryIsAFile() throws IOException {
    for (String none : new String[] {null, ""}) {
      Reports.write(new SummaryReport(), Samples.ALL, new Outlets(temp, System.out, none));
      assertEquals(List.of(temp.resolve("summary.md")), files(temp));
      Files.delete(temp.resolve("summary.md"));
    }
  }

  @Test
  void aSummaryThatIsFullTakesNoMore() throws IOException {
    for (int room : new int[] {0, 40, 1000}) {
      Path step = Files.writeString(temp.resolve("step"), "x".repeat((1 << 20) - room));
      Outlets outlets = new Outlets(temp, System.out, step.toString());
      Reports.write(new SummaryReport(), Samples.ALL, outlets);
      assertTrue(Files.size(step) < 1 << 20 || room == 0);
      assertEquals(room > 40, Files.size(step) > (1 << 20) - room);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
