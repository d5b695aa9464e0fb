package org.canvasdoc.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered to hundreds of others is counted, and not pointed at hundreds of times. */
class UnmetExpectationTest {
  @TempDir private Path folder;

  private Finding found(int offers) throws IOException {
    StringBuilder text = new StringBuilder("name: Shop\ncustomer-segments:\n");
    text.append("  a: {name: A, expects: communities}\n  b: {name: B}\n");
    text.append("customer-relationships:\n");
    for (int i = 0; i < offers; i++) {
      text.append("  r-").append(i).append(": {name: R").append(i);
      text.append(", segments: b, category: communities}\n");
    }
    Files.writeString(folder.resolve("shop.canvas.yaml"), text);
    CanvasProject project =
        CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.REVIEW));
    List<Finding> found =
        project.diagnostics().stream()
            .map(Diagnostic::finding)
            .filter(each -> each.rule().equals("unmet-expectation"))
            .toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void eightArePointedAtAndTheRestIsCounted() throws IOException {
    String help = "offer it, or allow this with the reason why not";
    assertEquals(8, found(8).related().size());
    assertEquals(help, Objects.requireNonNull(found(8).help()));
    assertEquals(8, found(12).related().size());
    assertEquals(help + "; 12 relationships are of that kind", found(12).help());
  }
}
