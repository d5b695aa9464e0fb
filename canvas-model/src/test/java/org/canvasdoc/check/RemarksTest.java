package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that is only a remark weighs no more than a note, whatever its rule weighs. */
class RemarksTest {
  private static final String RULE = "unmet-expectation";

  @TempDir private Path folder;

  @Test
  void aRemarkIsANoteWhereItsRuleIsMore() throws IOException {
    canvas("planned");
    assertEquals(List.of(Severity.NOTE), severities(Profile.SKETCH));
    assertEquals(List.of(Severity.NOTE), severities(Profile.REVIEW));
    assertEquals(List.of(Severity.NOTE), severities(Profile.STRICT));
  }

  @Test
  void anotherFindingOfTheSameRuleIsNot() throws IOException {
    canvas("idea");
    assertEquals(List.of(Severity.NOTE), severities(Profile.SKETCH));
    assertEquals(List.of(Severity.WARNING), severities(Profile.REVIEW));
    assertEquals(List.of(Severity.ERROR), severities(Profile.STRICT));
  }

  @Test
  void aTeamsOwnLevelDoesNotRaiseIt() throws IOException {
    canvas("planned");
    level("error");
    assertEquals(List.of(Severity.NOTE), severities(Profile.REVIEW));
    canvas("idea");
    assertEquals(List.of(Severity.ERROR), severities(Profile.REVIEW));
  }

  @Test
  void whereTheRuleIsOffThereIsNoRemark() throws IOException {
    canvas("planned");
    level("off");
    assertEquals(List.of(), severities(Profile.REVIEW));
  }

  private void canvas(String status) throws IOException {
    Files.writeString(
        folder.resolve("doughjoe.canvas.yaml"),
        """
        name: The DoughJoe
        customer-segments:
          families: {name: Families at weekends, expects: communities}
        customer-relationships:
          long-table: {name: A long table, category: communities, status: %s}
        """
            .formatted(status));
  }

  private void level(String level) throws IOException {
    Files.writeString(folder.resolve("rules.yaml"), "rules: {" + RULE + ": " + level + "}\n");
  }

  private List<Severity> severities(Profile profile) throws IOException {
    return CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(profile))
        .diagnostics()
        .stream()
        .filter(each -> each.finding().rule().equals(RULE))
        .map(each -> each.severity())
        .toList();
  }
}
