package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Limits;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who decides how much a rule weighs: the build, then the team's file, then the table. */
class LevelsTest {
  /** Finds something in every canvas. */
  private record Own(String id) implements Rule {
    @Override
    public RuleInfo info() {
      return new RuleInfo(id, "It is a canvas.", "## Why\nSo.\n## Instead\nNothing.\n");
    }

    @Override
    public Stream<Finding> check(Canvas canvas, Context context) {
      return Stream.of(
          Finding.of(id, Subject.canvas(canvas.id()), canvas.head().place(), "it is a canvas"));
    }
  }

  @TempDir private Path folder;

  @BeforeEach
  void canvas() throws IOException {
    Files.writeString(
        folder.resolve("doughjoe.canvas.yaml"),
        """
        name: The DoughJoe
        customer-segments:
          families: {name: Families at weekends, expects: comunidades}
        """);
  }

  private void rules(String text) throws IOException {
    Files.writeString(folder.resolve("rules.yaml"), text);
  }

  private List<Severity> severities(Profile profile, String rule, Rule... own) throws IOException {
    Settings settings = new Settings(profile, Optional::empty, () -> LocalDate.MIN, List.of(own));
    return CanvasProject.read(folder, "", Limits.DEFAULT, settings).diagnostics().stream()
        .filter(each -> each.finding().rule().equals(rule))
        .map(Diagnostic::severity)
        .toList();
  }

  @Test
  void theBuildsProfileBeatsTheFiles() throws IOException {
    assertEquals(List.of(Severity.WARNING), severities(null, "other-name"));
    rules("profile: strict\n");
    assertEquals(List.of(Severity.ERROR), severities(null, "other-name"));
    assertEquals(List.of(Severity.NOTE), severities(Profile.SKETCH, "other-name"));
    rules("profile: sketch\n");
    assertEquals(List.of(Severity.NOTE), severities(null, "other-name"));
  }

  @Test
  void theFilesLevelBeatsTheProfile() throws IOException {
    rules("rules: {other-name: error}\n");
    assertEquals(List.of(Severity.ERROR), severities(Profile.SKETCH, "other-name"));
    rules("rules: {other-name: off}\n");
    assertEquals(List.of(), severities(Profile.STRICT, "other-name"));
    rules("rules: {review-overdue: note, empty-block: note}\n");
    assertEquals(8, severities(Profile.SKETCH, "empty-block").size(), "it is off in the profile");
  }

  @Test
  void whatIsAlwaysAnErrorMayBeCalledOne() throws IOException {
    rules("rules: {unknown-segment: error}\n");
    assertEquals(List.of(), severities(null, "invalid-value"));
    rules("rules: {unknown-segment: off}\n");
    assertEquals(List.of(Severity.ERROR), severities(null, "invalid-value"));
  }

  @Test
  void aRuleOfTheTeamsOwnIsAWarning() throws IOException {
    Rule own = new Own("no-canvas");
    assertEquals(List.of(Severity.WARNING), severities(Profile.STRICT, "no-canvas", own));
    rules("rules: {no-canvas: note}\n");
    assertEquals(List.of(Severity.NOTE), severities(Profile.STRICT, "no-canvas", own));
    rules("rules: {no-canvas: off}\n");
    assertEquals(List.of(), severities(Profile.STRICT, "no-canvas", own));
  }

  @Test
  void aRuleByTheIdOfABuiltInOneWeighsWhatThatWeighs() throws IOException {
    Rule own = new Own("other-name");
    assertEquals(
        List.of(Severity.ERROR, Severity.ERROR), severities(Profile.STRICT, "other-name", own));
  }
}
