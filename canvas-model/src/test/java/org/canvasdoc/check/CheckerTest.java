package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.read.Limits;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found stands in one order, and each finding has a name that survives edits. */
class CheckerTest {
  /** Finds the same things in every canvas, where its name stands. */
  private record Own(String id, String... messages) implements Rule {
    @Override
    public RuleInfo info() {
      return new RuleInfo(id, "It is a canvas.", "## Why\nSo.\n## Instead\nNothing.\n");
    }

    @Override
    public Stream<Finding> check(Canvas canvas, Context context) {
      Subject subject = Subject.canvas(canvas.id());
      return Stream.of(messages).map(each -> Finding.of(id, subject, canvas.head().place(), each));
    }
  }

  @TempDir private Path folder;

  private List<Diagnostic> read(Settings settings) throws IOException {
    return CanvasProject.read(folder, "", Limits.DEFAULT, settings).diagnostics();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private List<String> fingerprints(String rule) throws IOException {
    return read(Settings.of(Profile.REVIEW)).stream()
        .filter(each -> each.finding().rule().equals(rule))
        .map(Diagnostic::fingerprint)
        .toList();
  }

  @Test
  void findingsStandByFilePlaceRuleAndMessage() throws IOException {
    write("b.canvas.yaml", "name: B\n");
    write("a.canvas.yaml", "description: A\n\nname: A\ncolor: red\n");
    write("rules.yaml", "rules: {empty-block: off}\n");
    List<Rule> own = List.of(new Own("second", "b", "a"), new Own("first", "c"));
    Settings settings = new Settings(null, Optional::empty, () -> LocalDate.MIN, own);
    List<String> order = new ArrayList<>();
    for (Diagnostic each : read(settings)) {
      Finding finding = each.finding();
      order.add(finding.span().file().path() + ":" + finding.span().start() + " " + finding.rule());
    }
    assertEquals(
        List.of(
            "a.canvas.yaml:1:1 first",
            "a.canvas.yaml:1:1 second",
            "a.canvas.yaml:1:1 second",
            "a.canvas.yaml:4:1 unknown-key",
            "b.canvas.yaml:1:1 first",
            "b.canvas.yaml:1:1 second",
            "b.canvas.yaml:1:1 second"),
        order);
    assertEquals("a", read(settings).get(1).finding().message());
    assertEquals("b", read(settings).get(2).finding().message());
  }

  @Test
  void aFingerprintSurvivesEditsAround() throws IOException {
    write("a.canvas.yaml", "name: A\ncolor: red\n");
    List<String> before = fingerprints("unknown-key");
    write("a.canvas.yaml", "# a note\nname: Another\n\ncolor: blue\nsummary: More\n");
    assertEquals(before, fingerprints("unknown-key"));
    assertEquals(32, before.get(0).length());
  }

  /** Finds descriptions, whole: they may go over several lines. */
  private record Described() implements Rule {
    @Override
    public RuleInfo info() {
      return new RuleInfo("described", "It is.", "## Why\nSo.\n## Instead\nNothing.\n");
    }

    @Override
    public Stream<Finding> check(Canvas canvas, Context context) {
      return canvas.head().get(Format.DESCRIPTION).stream()
          .map(each -> Finding.of("described", Subject.canvas("a"), each.span(), "it is"));
    }
  }

  /** As where git puts other line ends into the work tree of another machine. */
  @Test
  void aFingerprintSurvivesOtherLineEnds() throws IOException {
    Settings settings =
        new Settings(
            Profile.SKETCH, Optional::empty, () -> LocalDate.MIN, List.of(new Described()));
    String text = "name: A\ndescription: |\n  One\n  two\n";
    write("a.canvas.yaml", text);
    List<String> before = read(settings).stream().map(Diagnostic::fingerprint).toList();
    write("a.canvas.yaml", text.replace("\n", "\r\n"));
    assertEquals(before, read(settings).stream().map(Diagnostic::fingerprint).toList());
    assertEquals(1, before.size());
  }

  @Test
  void anotherCanvasBlockEntryFieldOrTextHasAnother() throws IOException {
    write("a.canvas.yaml", "name: A\ncolor: red\n");
    List<String> first = fingerprints("unknown-key");
    write("a.canvas.yaml", "name: A\ncolour: red\n");
    assertNotEquals(first, fingerprints("unknown-key"));
    Files.delete(folder.resolve("a.canvas.yaml"));
    write("b.canvas.yaml", "name: A\ncolor: red\n");
    assertNotEquals(first, fingerprints("unknown-key"));
    write(
        "b.canvas.yaml",
        """
        name: A
        channels:
          shop: {name: The shop, color: red}
          web: {name: The web, color: red}
        key-resources:
          shop: {name: The shop, color: red}
        """);
    assertEquals(3, new HashSet<>(fingerprints("unknown-key")).size());
  }

  /** What belongs to no canvas is told apart by its file; equals by their order. */
  @Test
  void noTwoFindingsHaveOneFingerprint() throws IOException {
    write("a.canvas.yaml", "name: A\ncolor: red\ncolor: red\ncolor: blue\n");
    write("categories.yaml", "color: red\n");
    write("rules.yaml", "color: red\n");
    List<String> all = read(Settings.of(null)).stream().map(Diagnostic::fingerprint).toList();
    assertEquals(all.size(), new HashSet<>(all).size());
  }
}
