package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder tells one run from another, and what nobody opens for that. */
class InputsTest {
  @TempDir private Path folder;
  @TempDir private Path outside;
  private Path canvas;

  @BeforeEach
  void canvas() throws IOException {
    canvas = Files.writeString(folder.resolve("a.canvas.yaml"), "name: A\n");
  }

  private String sum() throws IOException {
    return new Inputs().folder(folder, 100).sum();
  }

  @Test
  void aTextCountsByWhatItSays() throws IOException {
    String before = sum();
    FileTime time = Files.getLastModifiedTime(canvas);
    Files.setLastModifiedTime(canvas, FileTime.fromMillis(1_000_000));
    assertEquals(before, sum());
    Files.writeString(canvas, "name: B\n");
    Files.setLastModifiedTime(canvas, time);
    assertNotEquals(before, sum());
  }

  @Test
  void namesAndOtherFilesCount() throws IOException {
    String before = sum();
    Path file = Files.createDirectory(folder.resolve("files")).resolve("plan.svg");
    Files.writeString(file, "<svg/>");
    String more = sum();
    assertNotEquals(before, more);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    assertNotEquals(more, sum());
  }

  @Test
  void hiddenFilesDoNot() throws IOException {
    String before = sum();
    Files.writeString(folder.resolve(".a.canvas.yaml.swp"), "?");
    assertEquals(before, sum());
  }

  /** It may lead to a device that never ends. */
  @Test
  void aLinkIsSeenAndNotOpened() throws IOException {
    String before = sum();
    Path target = Files.writeString(outside.resolve("b"), "name: B\n");
    Files.createSymbolicLink(folder.resolve("b.canvas.yaml"), target);
    String linked = sum();
    assertNotEquals(before, linked);
    Files.writeString(target, "name: C\n");
    assertEquals(linked, sum());
  }

  /** It may not fit into memory, and the reader refuses it anyway. */
  @Test
  void whatIsTooLargeIsNotRead() throws IOException {
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.writeString(canvas, "a".repeat(101));
    Files.setLastModifiedTime(canvas, time);
    String large = sum();
    Files.writeString(canvas, "b".repeat(101));
    Files.setLastModifiedTime(canvas, time);
    assertEquals(large, sum());
    Files.writeString(canvas, "b".repeat(102));
    assertNotEquals(large, sum());
  }
}
