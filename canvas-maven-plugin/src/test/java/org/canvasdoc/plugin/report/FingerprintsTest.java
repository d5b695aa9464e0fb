package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;

/** Holds that a finding keeps its name when something above or below it is edited. */
class FingerprintsTest {
  /** A canvas with findings of many kinds, equal ones among them; edits go where the marks are. */
  private static final List<String> LINES =
      List.of(
          "name: The DoughJoe",
          "#1",
          "customer-segments:",
          "#2",
          "  commuters: Morning commuters",
          "#2",
          "  Tourists: {name: Tourists, colour: red}",
          "#2",
          "value-propositions:",
          "  hot: {name: TODO, segments: [nobody, comuters, nobody]}",
          "#3",
          "customer-relationships:",
          "#4",
          "  card:",
          "#5",
          "    name: Loyalty card",
          "    segments: [comuters, familys]",
          "    category: automated service",
          "#5",
          "    cost: a lot",
          "#4",
          "  vote: {name: Vote, segments: comuters, purpose: fun}",
          "#4",
          "cost-structure:",
          "  cards: {name: Cards, sum: 3}",
          "#6");

  private static final Map<String, List<String>> EDITS =
      Map.of(
          "1", List.of("", "# a comment", "summary: Doughnuts for commuters.", "language: en"),
          "2", List.of("", "  # a comment", "  seg%d: {name: Segment %d}"),
          "3", List.of("", "  prop%d: {name: Proposition %d, segments: [commuters]}"),
          "4", List.of("", "  rel%d: {name: Relationship %d, segments: [commuters]}"),
          "5", List.of("", "    # a comment", "    "),
          "6", List.of("", "# a comment", "  cost%d: {name: Cost %d}"));

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 5).list().ofSize(LINES.size());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void surviveEditsAboveAndBelow(@ForAll("choices") List<Integer> choices) throws IOException {
    Map<String, String> before = found(canvas(List.of()));
    Map<String, String> after = found(canvas(choices));
    assertTrue(before.size() >= 10, before::toString);
    before.forEach(
        (fingerprint, what) -> assertEquals(what, after.get(fingerprint), canvas(choices)));
  }

  @Test
  void areDistinctAmongEquals() throws IOException {
    Map<String, String> found = found(canvas(List.of()));
    assertEquals(2, found.values().stream().filter(each -> each.contains("`nobody`")).count());
  }

  private static String canvas(List<Integer> choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES.size(); i++) {
      String line = LINES.get(i);
      if (!line.startsWith("#")) {
        text.append(line).append('\n');
      } else if (!choices.isEmpty()) {
        List<String> edits = EDITS.get(line.substring(1));
        int choice = choices.get(i);
        if (choice < edits.size()) {
          text.append(edits.get(choice).replace("%d", "" + i)).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** What is found that an edit adds nothing to, by fingerprint. */
  private static Map<String, String> found(String canvas) throws IOException {
    Path folder = Files.createTempDirectory("fingerprints");
    Path file = folder.resolve("doughjoe.canvas.yaml");
    try {
      Files.writeString(file, canvas);
      CanvasProject read =
          CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.SKETCH));
      Map<String, String> found = new TreeMap<>();
      for (Diagnostic each : read.diagnostics()) {
        String what = each.finding().rule() + ": " + each.finding().message();
        assertEquals(null, found.put(each.fingerprint(), what), "twice");
      }
      return found;
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
