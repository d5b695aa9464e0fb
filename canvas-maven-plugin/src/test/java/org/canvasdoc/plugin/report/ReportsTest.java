package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
