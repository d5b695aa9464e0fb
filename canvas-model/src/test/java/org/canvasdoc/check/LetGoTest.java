package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether canvases are kept or let go makes no difference to what is found. */
class LetGoTest {
  private static final Path EXAMPLES = Path.of("..", "example-site", "src", "canvas");

  @TempDir private Path folder;

  private static String report(List<Diagnostic> diagnostics) throws IOException {
    StringBuilder report = new StringBuilder();
    new TextReport(false).write(diagnostics, (severity, block) -> report.append(block));
    return report.toString();
  }

  private static void check(Path folder, Profile profile) throws IOException {
    Settings settings = Settings.of(profile);
    CanvasProject kept = CanvasProject.read(folder, "", Limits.DEFAULT, settings);
    CanvasProject gone = CanvasProject.check(folder, "", Limits.DEFAULT, settings, all -> true);
    assertEquals(report(kept.diagnostics()), report(gone.diagnostics()));
    assertEquals(
        kept.diagnostics().stream().map(Diagnostic::fingerprint).toList(),
        gone.diagnostics().stream().map(Diagnostic::fingerprint).toList());
    assertEquals(kept.ids(), gone.ids());
    assertEquals(kept.relationships(), gone.relationships());
    assertEquals(kept.entries(), gone.entries());
    assertEquals(kept.found(), gone.found());
    assertFalse(kept.canvases().isEmpty());
    assertTrue(gone.canvases().isEmpty());
  }

  @Test
  void theExamplesAreJudgedAlike() throws IOException {
    check(EXAMPLES, Profile.STRICT);
  }

  /** Canvases that lead to each other, in all ways and in none. */
  @Test
  void whatLeadsToOthersIsJudgedAlike() throws IOException {
    Files.writeString(
        folder.resolve("a.canvas.yaml"),
        """
        name: A
        variant-of: b
        description: "[[b:channels/shop]] [[b:chanels/shop]] [[b:shop]] [[c:shop]] [[d:x]] [[bb:x]]"
        channels: {shop: Shop}
        """);
    Files.writeString(
        folder.resolve("b.canvas.yaml"),
        "name: B\nvariant-of: a\nchannels: {shop: Shop}\nkey-resources: {shop: The shop}\n");
    Files.writeString(folder.resolve("c.canvas.yaml"), "name: C\nchannels: [shop]\n");
    Files.writeString(folder.resolve("d.canvas.yaml"), "name: [\n");
    check(folder, Profile.REVIEW);
  }

  /** A report shows a line of a text that was let go, from the file as it is then. */
  @Test
  void aTextIsReadAgain() throws IOException {
    Path file = folder.resolve("a.canvas.yaml");
    Files.writeString(file, "\uFEFFname: A\nchanels: {shop: Shop}\n");
    CanvasProject project =
        CanvasProject.check(folder, "", Limits.DEFAULT, Settings.of(null), all -> true);
    Diagnostic found =
        project.diagnostics().stream()
            .filter(each -> each.finding().rule().equals("unknown-key"))
            .findFirst()
            .orElseThrow();
    found.finding().span().file().release();
    assertEquals("chanels", found.finding().span().text());
    found.finding().span().file().release();
    Files.writeString(file, "name: A\n");
    assertEquals("", found.finding().span().text());
    assertTrue(report(project.diagnostics()).contains("chanels"), "in the message");
  }

  @Test
  void aFileThatIsGoneHasNoText() throws IOException {
    Path file = folder.resolve("a.canvas.yaml");
    Files.writeString(file, "name: A\nchanels: {shop: Shop}\n");
    CanvasProject project =
        CanvasProject.check(folder, "", Limits.DEFAULT, Settings.of(null), all -> true);
    Files.delete(file);
    project.diagnostics().forEach(each -> each.finding().span().file().release());
    assertTrue(report(project.diagnostics()).contains("a.canvas.yaml:2:1"));
  }
}
