package org.canvasdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is read again and again says what one that is read afresh says, and reads less. */
class LiveProjectTest {
  private static final Settings SETTINGS =
      new Settings(Profile.STRICT, Optional::empty, () -> LocalDate.of(2026, 2, 11), List.of());
  private static final String GOOD =
      """
      name: The DoughJoe
      customer-segments: {commuters: Commuters}
      customer-relationships: {card: {name: Card, segments: commuters}}
      """;

  @TempDir private Path folder;
  private LiveProject live;
  private int time;

  @BeforeEach
  void open() {
    live = new LiveProject(folder, "src/canvas/", Limits.DEFAULT);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * ++time));
  }

  private static String report(CanvasProject project) {
    List<String> lines = new ArrayList<>(project.ids());
    new TextReport(false).write(project.diagnostics(), (severity, block) -> lines.add(block));
    return String.join("\n", lines);
  }

  /** Reads again, and holds what was found to what a fresh start finds. */
  private CanvasProject again() throws IOException {
    CanvasProject project = live.read(SETTINGS, "today");
    String fresh = report(CanvasProject.read(folder, "src/canvas/", Limits.DEFAULT, SETTINGS));
    String found = report(project);
    for (String line : fresh.split("\n", -1)) {
      assertTrue(found.contains(line), () -> "not found: " + line + "\n" + found);
    }
    return project;
  }

  private static Canvas canvas(CanvasProject project, String id) {
    return project.canvases().stream().filter(each -> each.id().equals(id)).findFirst().get();
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    write("a.canvas.yaml", GOOD);
    write("b.canvas.yaml", GOOD);
    CanvasProject first = again();
    write("b.canvas.yaml", GOOD.replace("DoughJoe", "Tea house"));
    CanvasProject second = again();
    assertSame(canvas(first, "a"), canvas(second, "a"));
    assertNotSame(canvas(first, "b"), canvas(second, "b"));
    assertEquals("The Tea house", canvas(second, "b").name());
  }

  @Test
  void findingsAreTheSameHoweverOftenTheyAreFound() throws IOException {
    write(
        "a.canvas.yaml", "variant-of: b\nallow: {status-unknown: later, empty-block: no}\n" + GOOD);
    write("b.canvas.yaml", GOOD);
    String first = report(again());
    assertEquals(first, report(again()));
    write("b.canvas.yaml", "name: [");
    write("c.canvas.yaml", GOOD);
    assertTrue(report(again()).contains("unreadable-file"));
    Files.delete(folder.resolve("c.canvas.yaml"));
    write("b.canvas.yaml", GOOD);
    assertEquals(first, report(again()));
  }

  @Test
  void whatCannotBeReadStaysAsItWasUntilItIsGone() throws IOException {
    write("a.canvas.yaml", GOOD);
    CanvasProject first = again();
    write("a.canvas.yaml", "name: [");
    write("b.canvas.yaml", "name: [");
    CanvasProject torn = again();
    assertSame(canvas(first, "a"), canvas(torn, "a"));
    assertEquals(1, torn.canvases().size());
    assertEquals(2, torn.diagnostics().size());
    again();
    assertEquals(1, again().canvases().size());
    Files.delete(folder.resolve("a.canvas.yaml"));
    assertEquals(0, again().canvases().size());
  }

  /**
   * Rules, categories, files that texts name, other canvases, the date: all may change findings.
   */
  @Test
  void whatIsBesideACanvasCounts() throws IOException {
    write("a.canvas.yaml", GOOD.replace("DoughJoe", "DoughJoe, [plan](files/plan.md)"));
    write("v.canvas.yaml", "variant-of: w\n" + GOOD);
    assertTrue(report(again()).contains("broken-lineage"));
    write("w.canvas.yaml", GOOD);
    assertTrue(!report(again()).contains("broken-lineage"));
    assertTrue(report(again()).contains("status-unknown"));
    write("rules.yaml", "rules: {status-unknown: off}\n");
    assertTrue(!report(again()).contains("status-unknown"));
    write("rules.yaml", "rules: {status-unknown: [}\n");
    assertTrue(report(again()).contains("unreadable-file"));
    Files.delete(folder.resolve("rules.yaml"));
    write("files/plan.md", "a plan");
    again();
  }

  @Test
  void anotherDayIsAskedForAgain() throws IOException {
    write("a.canvas.yaml", "reviewed: 2026-01-01\n" + GOOD);
    assertTrue(!report(again()).contains("review-overdue"));
    Settings later =
        new Settings(
            Profile.STRICT,
            () -> Optional.of(LocalDate.of(2028, 1, 1)),
            () -> LocalDate.MIN,
            List.of());
    assertTrue(report(live.read(later, "2028")).contains("review-overdue"));
  }

  @Test
  void aFolderOfPartsIsReadAgainWhereOneOfThemChanged() throws IOException {
    write("a.canvas/canvas.yaml", "name: The DoughJoe\n");
    write("a.canvas/channels.yaml", "shop: Shop\n");
    assertEquals(1, again().canvases().get(0).entries().count());
    write("a.canvas/channels.yaml", "shop: Shop\nstand: Stand\n");
    assertEquals(2, again().canvases().get(0).entries().count());
    Files.move(folder.resolve("a.canvas"), folder.resolve("b.canvas"));
    assertEquals(List.of("b"), again().ids());
  }
}
