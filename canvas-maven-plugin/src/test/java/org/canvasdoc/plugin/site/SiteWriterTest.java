package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void output() {
    output = folder.resolve("site");
  }

  @Test
  void writesWhatIsNewAndTouchesNothingElse() throws IOException {
    assertEquals(new SiteWriter.Outcome(2, 2, 0), write(Map.of("a.html", "1", "b/c.html", "2")));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output.resolve("a.html"), old);

    assertEquals(new SiteWriter.Outcome(2, 1, 0), write(Map.of("a.html", "1", "b/c.html", "3")));

    assertEquals(old, Files.getLastModifiedTime(output.resolve("a.html")));
    assertEquals("3", Files.readString(output.resolve("b/c.html")));
  }

  @Test
  void anUnchangedSiteIsNotTouchedAtAll() throws IOException {
    write(Map.of("a.html", "1"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output, old);
    Files.setLastModifiedTime(output.resolve(SiteWriter.LIST), old);

    assertEquals(new SiteWriter.Outcome(1, 0, 0), write(Map.of("a.html", "1")));

    assertEquals(old, Files.getLastModifiedTime(output));
    assertEquals(old, Files.getLastModifiedTime(output.resolve(SiteWriter.LIST)));
  }

  @Test
  void removesWhatIsNoLongerMadeAndTheFoldersThatGetEmpty() throws IOException {
    write(Map.of("a.html", "1", "b/c/d.html", "2"));

    assertEquals(new SiteWriter.Outcome(1, 0, 1), write(Map.of("a.html", "1")));

    assertFalse(Files.exists(output.resolve("b")));
  }

  @Test
  void keepsFilesOfOthers() throws IOException {
    write(Map.of("b/c.html", "1"));
    Files.writeString(output.resolve("CNAME"), "example.org");
    Files.writeString(output.resolve("b/notes.txt"), "mine");

    write(Map.of("a.html", "1"));

    assertEquals("example.org", Files.readString(output.resolve("CNAME")));
    assertEquals("mine", Files.readString(output.resolve("b/notes.txt")));
    assertFalse(Files.exists(output.resolve("b/c.html")));
  }

  @Test
  void aListThatNamesFilesOutsideDeletesNothingThere() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "1");
    write(Map.of("a.html", "1"));
    Files.writeString(
        output.resolve(SiteWriter.LIST),
        "a.html\n../precious.txt\n" + precious.toAbsolutePath() + "\n.\n\n");

    write(Map.of("b.html", "1"));

    assertTrue(Files.exists(precious));
    assertFalse(Files.exists(output.resolve("a.html")));
  }

  @Test
  void aFailureBeforeTheEndLeavesTheLastSite() throws IOException {
    write(Map.of("a.html", "old", "b.html", "old"));
    Map<String, String> before = files();

    assertThrows(
        IllegalStateException.class,
        () -> {
          try (SiteWriter writer = new SiteWriter(output)) {
            writer.write("a.html", "new");
            writer.write("c.html", "new");
            throw new IllegalStateException("a template failed");
          }
        });

    assertEquals(before, files());
    assertEquals(1, children(folder), "the folder for new files is gone");
  }

  @Test
  void whatAStoppedRunLeftIsCleared() throws IOException {
    Files.createDirectories(folder.resolve(".site.new/b"));
    Files.writeString(folder.resolve(".site.new/b/half.html"), "half");

    write(Map.of("a.html", "1"));

    assertFalse(Files.exists(output.resolve("b/half.html")));
    assertEquals(1, children(folder));
  }

  @Test
  void aFolderInTheWayStopsTheRunBeforeAnythingIsMoved() throws IOException {
    write(Map.of("a.html", "old"));
    Files.createDirectories(output.resolve("b.html"));
    Files.writeString(output.resolve("b.html/mine.txt"), "mine");
    Map<String, String> before = files();

    assertThrows(IOException.class, () -> write(Map.of("a.html", "new", "b.html", "new")));

    assertEquals(before, files());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("b"), elsewhere);

    assertThrows(IOException.class, () -> write(Map.of("b/c.html", "1")));

    assertEquals(0, children(elsewhere));
  }

  @Test
  void twoPagesOfOneAddressAreAMistake() throws IOException {
    try (SiteWriter writer = new SiteWriter(output)) {
      writer.write("a.html", "1");
      assertThrows(SiteException.class, () -> writer.write("a.html", "2"));
    }
  }

  private SiteWriter.Outcome write(Map<String, String> files) throws IOException {
    try (SiteWriter writer = new SiteWriter(output)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        writer.write(file.getKey(), file.getValue());
      }
      return writer.finish();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  private static long children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.count();
    }
  }
}
