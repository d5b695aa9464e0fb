package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is read, to the byte, and what is said of more. */
class LimitsTest {
  private static final String CANVAS =
      "name: A\nchannels: {a: A, b: B}\nkey-resources: {c: C, d: {name: D}}\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.canvas.yaml"), CANVAS);
    Files.writeString(folder.resolve("b.canvas.yaml"), "name: B");
  }

  private ProjectReader.Result read(Limits limits) throws IOException {
    return ProjectReader.read(folder, "", limits);
  }

  private static List<String> said(ProjectReader.Result result) {
    return result.findings().stream()
        .map(each -> each.rule() + " " + each.span() + " " + each.message() + "; " + each.help())
        .toList();
  }

  @Test
  void whatFitsIsRead() throws IOException {
    assertEquals(List.of(), said(read(new Limits(CANVAS.length(), 3, 4, 2))));
    assertEquals(List.of(), said(read(Limits.DEFAULT)));
  }

  @Test
  void bytesOfAFile() throws IOException {
    ProjectReader.Result result = read(new Limits(CANVAS.length() - 1, 3, 4, 2));
    assertEquals(
        List.of(
            "unreadable-file a.canvas.yaml:1:1 the file is larger than 66 bytes;"
                + " split it, or raise `canvas.maxFileSize`"),
        said(result));
    assertEquals(1, result.canvases().size());
  }

  @Test
  void levelsOfNesting() throws IOException {
    assertEquals(
        List.of(
            "unreadable-file a.canvas.yaml:3:26 the nesting is deeper than 2 levels;"
                + " flatten it, or raise `canvas.maxDepth`"),
        said(read(new Limits(4000, 2, 4, 2))));
  }

  @Test
  void entriesOfACanvas() throws IOException {
    ProjectReader.Result result = read(new Limits(4000, 3, 3, 2));
    assertEquals(
        List.of(
            "unreadable-file a.canvas.yaml:3:23 the canvas has more than 3 entries;"
                + " split the canvas, or raise `canvas.maxEntries`"),
        said(result));
    Canvas.Content cut = result.canvases().get(0).content(Block.KEY_RESOURCES);
    assertFalse(cut.readable(), "nothing is concluded from what was not read");
    assertEquals(1, cut.entries().size());
  }

  @Test
  void canvasesOfAFolder() throws IOException {
    ProjectReader.Result result = read(new Limits(4000, 3, 4, 1));
    assertEquals(
        List.of(
            "unreadable-file b.canvas.yaml:1:1 the folder has more than 1 canvases;"
                + " split it, or raise `canvas.maxCanvases`"),
        said(result));
    assertEquals(1, result.canvases().size());
  }
}
