package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn on the page of one relationship, and when nothing is. */
class EntryDrawingsTest {
  private static final String CANVAS =
      """
      name: A shop
      customer-segments:
        a:
          name: First
          funnel:
            - {stage: acquire, entering: 600, converting: 25%%, customer-relationships: app}
            - {stage: activate, converting: 50%%, customer-relationships: desk}
        b: {name: Second, funnel: [{stage: keep, customer-relationships: app}]}
      customer-relationships:
        app:
          name: The app
          segments: [a, b]
          category: self-service
          continuity: recurring
          viral-loop: {invites-per-customer: 2, conversion: %s, cycle: 1 week}
        desk: {name: The desk, segments: a, automation: none}
        letter: {name: A letter}
      """;

  @TempDir private Path folder;

  private String page(String entry, String conversion) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("shop.canvas.yaml"), CANVAS.formatted(conversion));
    SiteFixture.render(sources, folder.resolve("site"));
    return Files.readString(folder.resolve("site/shop/customer-relationships/" + entry + ".html"));
  }

  private static List<String> charts(String page) {
    return Pattern.compile("<svg class=\"chart\".*?</svg>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").trim();
  }

  @Test
  void eachDrawingSaysWhatItShowsAndHasItsTable() throws IOException {
    String page = page("app", "25%");
    List<String> charts = charts(page);
    assertEquals(4, charts.size(), "a round, its growth, one funnel with numbers, the ranges");
    assertEquals(4, page.split("</title><desc id=", -1).length - 1);
    assertEquals(3, page.split("<details class=\"sums\"><summary>As a table", -1).length - 1);
    assertTrue(
        charts.get(0).contains("One customer tells 2, 25% of them become customers"),
        charts.get(0));
    assertTrue(words(page).contains("A system helps read from its category They come back"));
  }

  @Test
  void itsOwnStagesAreFilledAndTheOthersOutlined() throws IOException {
    String app = charts(page("app", "25%")).get(2);
    assertTrue(app.contains("Get, keep, grow: First"), app);
    assertTrue(
        app.indexOf("class=\"f s1\"") > 0
            && app.indexOf("class=\"f s1\"") < app.indexOf("class=\"o s1\""),
        app);
    String desk = charts(page("desk", "25%")).get(0);
    assertTrue(
        desk.indexOf("class=\"o s1\"") > 0
            && desk.indexOf("class=\"o s1\"") < desk.indexOf("class=\"f s1\""),
        desk);
  }

  @Test
  void itStandsWhereItsCategoryPutsItHollowAndWithoutANumber() throws IOException {
    String ranges = charts(page("app", "25%")).get(3);
    assertTrue(ranges.contains("Who helps: A system helps; For how long: They come back"), ranges);
    assertTrue(ranges.contains("<path class=\"o \""), ranges);
    assertFalse(ranges.contains(">1<"), ranges);
  }

  @Test
  void nothingIsDrawnWhereNothingIsSaid() throws IOException {
    assertEquals(List.of(), charts(page("letter", "25%")));
    assertEquals(2, charts(page("app", "unknown-share")).size(), "no loop without its share");
  }
}
