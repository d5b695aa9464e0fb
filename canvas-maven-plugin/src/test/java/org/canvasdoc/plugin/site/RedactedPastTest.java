package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.read.Limits;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood in an older commit alone stands nowhere either, whatever is left out today. */
class RedactedPastTest {
  private static final Path SOURCES =
      Path.of("src/test/resources/org/canvasdoc/plugin/site/redact");
  private static final Instant WHEN = Instant.parse("2026-02-11T10:00:00Z");

  /** What tells of a time before. */
  private static final List<String> OLD =
      List.of("old-subject", "old-tag", "old-from", "old-to", "old-item", "old-name", "old-entry");

  @TempDir private Path folder;

  private static CanvasHistory history(String canvas, String id) {
    Step step = new Step("4f2a" + canvas, "old-subject", "Old-author", WHEN, List.of("old-tag"));
    List<Fact> facts =
        List.of(
            new Fact(
                "field-changed",
                "info",
                "channels",
                "shop",
                "old-entry",
                "description",
                "",
                "old-from",
                "old-to"),
            new Fact("canvas-renamed", "info", "", "", "old-name", "", "", "old-id", canvas));
    List<List<Snapshot.Item>> blocks = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      blocks.add(List.of(new Snapshot.Item("old-item", "old-item", List.of(), "")));
    }
    Snapshot snapshot = new Snapshot("old-name", blocks, 1, 2, 3, "4.56");
    Moment moment = new Moment(step, id, facts, Optional.of(snapshot));
    return new CanvasHistory(canvas, List.of(moment), false);
  }

  private Map<String, String> render(String... leftOut) throws IOException {
    Settings checks = new Settings(Profile.SKETCH, Optional::empty, () -> LocalDate.MIN, List.of());
    CanvasProject project = CanvasProject.read(SOURCES, "src/canvas/", Limits.DEFAULT, checks);
    Redaction redaction = Redaction.of(List.of(leftOut));
    SiteSettings settings =
        new SiteSettings(
            "Models", "https://example.org/m/", "", "", "", redaction, Look.OURS, false);
    Past past =
        Past.of(
            List.of(
                history("gone-secret", "gone-secret"),
                history("model", "old-id"),
                history("other", "other")));
    try (Site site = new Site(settings, List.of(), () -> past)) {
      site.render(List.of(project), folder.resolve("site"));
    }
    return SiteFixture.files(folder.resolve("site"));
  }

  private static boolean holds(Map<String, String> files, String mark) {
    return files.entrySet().stream()
        .filter(each -> !each.getKey().matches("(rules|fields)/.*"))
        .anyMatch(each -> each.getKey().contains(mark) || each.getValue().contains(mark));
  }

  @Test
  void itStandsThereWhereNothingIsLeftOut() throws IOException {
    Map<String, String> files = render();
    for (String mark : OLD) {
      assertTrue(holds(files, mark), mark);
    }
    assertTrue(files.get("feed.xml").contains("gone-secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"costs", "owners", "findings", "insiders", "other"})
  void itStandsNowhereWhereAnythingIsLeftOut(String leftOut) throws IOException {
    Map<String, String> files = render(leftOut);
    for (String mark : OLD) {
      assertFalse(holds(files, mark), mark);
    }
    for (String mark : List.of("old-id", "gone-secret", "4f2agone-secret")) {
      assertFalse(holds(files, mark), mark);
    }
    String feed = files.get("feed.xml");
    assertTrue(feed.contains("https://example.org/m/model/\""), feed);
    assertEquals(!leftOut.equals("other"), feed.contains("4f2aother"), feed);
    assertEquals(!leftOut.equals("owners"), feed.contains("Old-author"), feed);
  }

  @Test
  void withoutTheHistoryThereIsNothingOfIt() throws IOException {
    Map<String, String> files = render("history");
    assertFalse(holds(files, "4f2a"));
    assertFalse(files.containsKey("feed.xml"));
  }
}
