package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody would look at, whatever a rule says of it. */
class NatureTest {
  private static final String SHOP =
      """
      name: The DoughJoe
      currency: EUR
      customer-segments:
        families: Families
        scouts: {name: Scouts, status: idea}
      revenue-streams:
        boxes: {name: Boxes, amount: 12.50, segments: families}
      channels:
        van: The van
      hypotheses:
        free: {claim: It works., status: testing, tests: {method: A poll, result: {observed: Well.}}}
      """;

  /** The worst level when this replaces that. */
  private static Level level(String that, String with) {
    assertTrue(SHOP.contains(that), that);
    List<Change> changes =
        CanvasDiff.between(Folder.canvas(SHOP), Folder.canvas(SHOP.replace(that, with)));
    return changes.stream().map(Change::level).reduce(Level::or).orElseThrow();
  }

  @Test
  void whatEverybodyWouldLookAt() {
    Level attention = Level.ATTENTION;
    assertEquals(
        attention, level("  families: Families\n", "  families: Families\n  heirs: Heirs\n"));
    assertEquals(
        attention, level("  boxes: {name: Boxes, amount: 12.50, segments: families}\n", ""));
    assertEquals(attention, level("amount: 12.50", "amount: 14"));
    assertEquals(attention, level("amount: 12.50", "kind: subscription, amount: 12.50"));
    assertEquals(attention, level("segments: families", "segments: scouts"));
    assertEquals(attention, level("van: The van", "van: {name: The van, priority: excluded}"));
    assertEquals(attention, level("status: testing", "status: refuted"));
    assertEquals(attention, level("observed: Well.", "observed: Well., decision: pivot"));
    assertEquals(attention, level("currency: EUR", "currency: CHF"));
  }

  @Test
  void allElseIsWorthKnowing() {
    assertEquals(Level.INFO, level("  scouts: {name: Scouts, status: idea}\n", ""));
    assertEquals(Level.INFO, level("  van: The van\n", "  van: The van\n  shop: The shop\n"));
    assertEquals(Level.INFO, level("van: The van", "van: {name: The van, priority: secondary}"));
    assertEquals(Level.INFO, level("status: testing", "status: inconclusive"));
    assertEquals(Level.INFO, level("observed: Well.", "observed: Well., decision: persevere"));
    assertEquals(Level.INFO, level("It works.", "It works well."));
  }

  @Test
  void theTableIsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "../README.md"));
    for (Nature.Row row : Nature.ATTENTION) {
      assertTrue(readme.contains("\n| | " + row.change() + " |\n"), row.change());
    }
    for (ChangeRule rule : Impact.RULES) {
      String line = "\\| `" + rule.level().key() + "` \\|.*`" + rule.info().id() + "`.*";
      assertTrue(readme.lines().anyMatch(each -> each.matches(line)), rule.info().id());
    }
  }
}
