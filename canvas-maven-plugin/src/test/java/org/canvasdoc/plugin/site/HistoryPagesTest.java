package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.git.LifeOfAModel;
import org.canvasdoc.plugin.git.Pasts;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Histories;
import org.canvasdoc.plugin.history.HistoryStore;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.read.Limits;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages tell of what became of a canvas. */
class HistoryPagesTest {
  private static final SiteSettings PLAIN = settings(Redaction.NONE);

  @TempDir private static Path life;
  private static Map<String, String> site;
  private static Path canvases;
  private static Past past;

  @TempDir private Path folder;

  @BeforeAll
  static void aModelThatLived() throws IOException {
    LifeOfAModel model = LifeOfAModel.in(life.resolve("repo"));
    canvases = model.tree().resolve(LifeOfAModel.CANVASES);
    Settings checks = new Settings(Profile.REVIEW, Optional::empty, () -> LocalDate.MIN, List.of());
    Histories histories = new Histories(Limits.DEFAULT, checks, "test");
    past =
        new Pasts(100, true, trouble -> {})
            .of(canvases, histories, new HistoryStore(life.resolve("store")));
    SiteFixture.render(canvases, life.resolve("site"), PLAIN, past);
    site = SiteFixture.files(life.resolve("site"));
  }

  private static SiteSettings settings(Redaction redaction) {
    return new SiteSettings("Models", "", "", "", "", redaction, Look.OURS, false);
  }

  private static String page(String path) {
    String page = site.get(path);
    assertTrue(page != null, () -> path + " is not among " + site.keySet());
    return String.valueOf(page);
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    for (Matcher each = Pattern.compile(pattern).matcher(text); each.find(); ) {
      found.add(each.group(1));
    }
    return found;
  }

  /** Without tags, in one line. */
  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  @Test
  void eachChangeIsToldTheNewestFirst() {
    String page = page("food/doughjoe/history.html");
    List<String> subjects = all("<h3><a href=\"[^\"]*\" dir=\"auto\">([^<]*)</a>", page);
    assertEquals(12, subjects.size());
    assertEquals("20 Catering ends", subjects.get(0));
    assertEquals("1 An idea", subjects.get(11));
    String costs = page.substring(page.indexOf("19 Winning"), page.indexOf("17 A pivot"));
    assertTrue(text(costs).contains("Economics › Acquisition cost Before: 61 → After: 310"), costs);
    assertTrue(text(costs).contains("LTV : CAC 6.44 → 1.27"), costs);
    assertTrue(page.contains("<span class=\"tag tagged\" dir=\"auto\">v2</span>"));
    assertTrue(page.contains("aria-current=\"page\">History</a>"));
  }

  @Test
  void theTrendIsDrawnAndSaidInATable() {
    String page = page("food/doughjoe/history.html");
    assertEquals(2, all("<svg class=\"chart\"[^>]*(aria-labelledby)", page).size());
    String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    assertEquals(12, all("(<tr>)", table).size());
    assertTrue(text(table).startsWith("1 Jan 2026 0 7 6 1.27"), () -> text(table));
  }

  @Test
  void oneGoesFromEachMomentToTheNext() {
    String at =
        "food/doughjoe/"
            + all("<h3><a href=\"([^\"]*)", page("food/doughjoe/history.html")).get(11);
    List<String> places = new ArrayList<>();
    for (Optional<String> next = Optional.of(at); next.isPresent(); ) {
      String page = page(next.get());
      places.add(all("<span class=\"place\">([^<]*)", page).get(0));
      next =
          all("rel=\"next\" href=\"([^\"]*)", page).stream()
              .findFirst()
              .map(name -> "food/doughjoe/history/" + name);
    }
    assertEquals(12, places.size());
    assertEquals("Change 1 of 12", places.get(0));
    assertEquals("Change 12 of 12", places.get(11));
    String script = page("food/doughjoe/history/moments.js");
    assertEquals(12, all("(\\[\")", script).size());
    assertTrue(
        script.startsWith("var canvasMoments=[[\"" + at.replaceAll(".*/|\\.html", "")), script);
  }

  @Test
  void theNineBlocksAsTheyWereLeadToWhatTheyBecame() {
    String first =
        page(
            "food/doughjoe/"
                + all("<h3><a href=\"([^\"]*)", page("food/doughjoe/history.html")).get(9));
    assertTrue(text(first).contains("3 What a commuter brings"), () -> text(first));
    String segments = block(first, "customer-segments");
    assertTrue(segments.contains("note marked changed n1 s1"), segments);
    assertTrue(segments.contains("Morning commuters"), segments);
    assertTrue(block(first, "customer-relationships").contains("Pilot"));
    assertTrue(
        first.contains("<a href=\"../customer-segments/office-workers.html\">Morning commuters"));
  }

  private static String block(String page, String key) {
    int from = page.indexOf("aria-labelledby=\"block-" + key + "\"");
    assertTrue(from >= 0, page);
    return page.substring(from, page.indexOf("</section>", from));
  }

  @Test
  void anEntryHasAHistoryOfItsOwn() {
    String page = page("food/doughjoe/customer-segments/office-workers.html");
    String history = page.substring(page.indexOf("<h2 id=\"history\">"), page.indexOf("<aside"));
    assertEquals(List.of("20", "19", "9", "3"), all("dir=\"auto\">(\\d+) [^<]*</a>", history));
    assertTrue(
        text(history).contains("Name Before: Morning commuters → After:"), () -> text(history));
    assertFalse(page("food/doughjoe/index.html").contains("id=\"history\""));
  }

  @Test
  void whereThereIsNoneThePageSaysWhy() throws IOException {
    for (Past.Lack lack : Past.Lack.values()) {
      Path output = folder.resolve(lack.name());
      SiteFixture.render(canvases, output, PLAIN, Past.none(lack));
      boolean told = lack != Past.Lack.LEFT_OUT;
      Path page = output.resolve("food/doughjoe/history.html");
      assertEquals(told, Files.exists(page), lack.name());
      String home = Files.readString(output.resolve("food/doughjoe/index.html"));
      assertEquals(told, home.contains("href=\"history.html\""), lack.name());
      assertFalse(Files.exists(output.resolve("food/doughjoe/history")), lack.name());
      if (told) {
        assertTrue(Files.readString(page).contains("There is no history"), lack.name());
      }
    }
  }

  @Test
  void whatIsLeftOutIsNotToldByWhatWas() throws IOException {
    Path output = folder.resolve("site");
    SiteFixture.render(canvases, output, settings(Redaction.of(List.of("economics"))), past);
    for (Map.Entry<String, String> file : SiteFixture.files(output).entrySet()) {
      assertFalse(file.getKey().startsWith("food/doughjoe/history"), file.getKey());
      assertFalse(file.getValue().contains("history.html"), file.getKey());
    }
  }

  @Test
  void whatACommitSaysRunsNowhere() throws IOException {
    Path output = folder.resolve("site");
    SiteFixture.renderWithPast(canvases, output, SamplePast.HOSTILE);
    int pages = 0;
    for (Map.Entry<String, String> file : SiteFixture.files(output).entrySet()) {
      if (file.getKey().startsWith("food/doughjoe/")) {
        pages += file.getValue().contains("onerror") ? 1 : 0;
        assertFalse(file.getValue().contains("<img src"), file.getKey());
        assertFalse(file.getValue().contains("]]></script"), file.getKey());
        assertFalse(file.getValue().contains("\u202e"), file.getKey());
        assertFalse(file.getValue().contains("\u0000"), file.getKey());
      }
    }
    assertTrue(pages >= 7, "history, its moments, the script and the entries: " + pages);
  }

  @Test
  void whoServesPagesOneByOneHasTheSame() throws IOException {
    try (Site served = new Site(PLAIN, List.of(), () -> past)) {
      SitePages pages =
          served.pages(List.of(SiteFixture.project(canvases, List.of())), Since.NOTHING);
      int compared = 0;
      for (Map.Entry<String, String> file : site.entrySet()) {
        if (file.getKey().startsWith("food/doughjoe/history")) {
          byte[] one = pages.file(file.getKey()).orElseThrow();
          assertEquals(file.getValue(), new String(one, StandardCharsets.UTF_8), file.getKey());
          compared++;
        }
      }
      assertEquals(14, compared);
    }
  }

  @Test
  void whoseBeginningIsNotToldHasNoFirstDay() throws IOException {
    List<CanvasHistory> newest = new ArrayList<>();
    for (CanvasHistory each : past.canvases()) {
      newest.add(new CanvasHistory(each.canvas(), each.moments().subList(0, 2), false));
    }
    SiteFixture.render(canvases, folder, PLAIN, Past.of(newest));
    String page = Files.readString(folder.resolve("food/doughjoe/history.html"));
    assertTrue(page.contains("Older changes are not told here."));
    assertFalse(page.contains("Since <b>"));
    assertTrue(page("food/doughjoe/history.html").contains("Since <b>"));
  }

  /** Commits are in the order in which they were made, whatever the clocks of machines said. */
  @Test
  void aYearThatComesTwiceIsNoTrouble() throws IOException {
    List<Moment> moments = new ArrayList<>();
    for (Moment each : past.canvases().get(1).moments().subList(0, 3)) {
      Step step = each.step();
      Instant when = Instant.parse((moments.size() == 1 ? 2024 : 2026) + "-03-01T00:00:00Z");
      Step skewed = new Step(step.commit(), step.subject(), "", when, List.of());
      moments.add(new Moment(skewed, each.canvas(), each.facts(), each.now()));
    }
    CanvasHistory history = new CanvasHistory("food/doughjoe", moments, false);
    SiteFixture.render(canvases, folder, PLAIN, Past.of(List.of(history)));
    String page = Files.readString(folder.resolve("food/doughjoe/history.html"));
    List<String> years = all("<h2 id=\"([^\"]*)\">20", page);
    assertEquals(3, Set.copyOf(years).size(), years::toString);
  }

  @Test
  void aCutPastSaysWhatBringsTheRest() throws IOException {
    List<CanvasHistory> cut = new ArrayList<>();
    for (CanvasHistory each : past.canvases()) {
      cut.add(new CanvasHistory(each.canvas(), each.moments(), true));
    }
    SiteFixture.render(canvases, folder, PLAIN, Past.of(cut));
    String page = Files.readString(folder.resolve("food/doughjoe/history.html"));
    assertTrue(page.contains("<code>git fetch --unshallow</code>"));
    assertFalse(page("food/doughjoe/history.html").contains("git fetch"));
  }
}
