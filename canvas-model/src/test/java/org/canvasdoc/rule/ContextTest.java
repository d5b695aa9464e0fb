package org.canvasdoc.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.Context.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule is told beside the canvas that it checks. */
class ContextTest {
  @TempDir private Path folder;

  private ProjectReader.Result read(String path) throws IOException {
    Path file = folder.resolve(path + ".canvas.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "name: The DoughJoe\n");
    return ProjectReader.read(folder, "", Limits.DEFAULT);
  }

  private static Context context(ProjectReader.Result read, Set<String> documents) {
    Canvas canvas = read.canvases().get(0);
    return new Context(
        canvas,
        new Surroundings(documents, read.catalogue(), read.rules().thresholds(), Optional::empty));
  }

  @Test
  void anAddressIsResolvedAgainstItsCanvas() throws IOException {
    Canvas canvas = read("food/sweet/doughjoe").canvases().get(0);
    assertEquals(Optional.of("food/sweet/menu.pdf"), Context.document(canvas, "menu.pdf"));
    assertEquals(Optional.of("food/menu.pdf"), Context.document(canvas, "../menu.pdf"));
    assertEquals(Optional.of("menu.pdf"), Context.document(canvas, "../../menu.pdf"));
    assertEquals(
        Optional.of("food/sweet/files/menu.pdf"), Context.document(canvas, "./files//menu.pdf"));
    assertEquals(
        Optional.of("food/sweet/menu.pdf"), Context.document(canvas, "menu.pdf?page=2#cakes"));
  }

  @Test
  void anAddressThatLeavesTheFolderLeadsNowhere() throws IOException {
    Canvas canvas = read("food/doughjoe").canvases().get(0);
    assertEquals(Optional.empty(), Context.document(canvas, "../../menu.pdf"));
    assertEquals(Optional.empty(), Context.document(canvas, "../../food/menu.pdf"));
    assertEquals(Optional.empty(), Context.document(canvas, ".."));
  }

  @Test
  void aCanvasAtTheTopHasItsDocumentsThere() throws IOException {
    ProjectReader.Result read = read("doughjoe");
    Canvas canvas = read.canvases().get(0);
    assertEquals(Optional.of("menu.pdf"), Context.document(canvas, "menu.pdf"));
    assertEquals(Optional.empty(), Context.document(canvas, "../menu.pdf"));
    Context context = context(read, Set.of("menu.pdf"));
    assertTrue(context.hasDocument("./menu.pdf"));
    assertFalse(context.hasDocument("prices.pdf"));
    assertEquals(Set.of("menu.pdf"), context.documents());
  }

  /** A file of nothing but mistakes is looked at in bounded time, and says less of them. */
  @Test
  void searchesComeToAnEnd() throws IOException {
    Context context = context(read("doughjoe"), Set.of());
    assertTrue(context.searches().may(1_999_999));
    assertFalse(context.searches().may(1), "the last one is not left");
    assertFalse(context.searches().may(0), "none comes back");
    assertEquals(Optional.empty(), context.closest("familys", List.of("families")));
  }

  @Test
  void theNearestWordIsFoundWhileThereIsTime() throws IOException {
    Context context = context(read("doughjoe"), Set.of());
    assertEquals(Optional.of("families"), context.closest("familys", List.of("families", "firms")));
  }

  @Test
  void theTeamsCategoriesAreThere() throws IOException {
    ProjectReader.Result read = read("doughjoe");
    assertSame(read.catalogue(), context(read, Set.of()).catalogue());
  }
}
