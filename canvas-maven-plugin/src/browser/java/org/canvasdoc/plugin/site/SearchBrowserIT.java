package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of the example, from a disk. */
class SearchBrowserIT {
  @TempDir private static Path folder;
  private static Path example;
  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    example = folder.resolve("example");
    SiteFixture.render(Path.of("../example-site/src/canvas"), example);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    assertEquals(List.of(), browser.complaints());
    browser.close();
  }

  private static Page open(String fragment) {
    Page page = browser.page(folder.toUri().toString());
    page.navigate(example.resolve("search.html").toUri() + fragment);
    return page;
  }

  private static List<String> hits(Page page) {
    return page.locator(".hits > li > a").allInnerTexts();
  }

  @Test
  void itIsReachedFromEveryPageAndFindsAName() {
    Page page = browser.page(folder.toUri().toString());
    page.navigate(example.resolve("doughjoe/channels/monthly-letter.html").toUri().toString());
    page.locator("header a.find").click();
    page.locator("#q").fill("tasting box");

    List<String> hits = hits(page);
    assertTrue(hits.contains("A tasting box after the first call"), hits.toString());
    Locator hit =
        page.locator(".hits > li").nth(hits.indexOf("A tasting box after the first call"));
    assertEquals(List.of("tasting", "box"), hit.locator("a mark").allInnerTexts());
    assertTrue(hit.innerText().contains("The DoughJoe › Customer relationships"));
  }

  @Test
  void anEntryIsFoundByItsId() {
    Page page = open("#q=loyalty-card");
    assertTrue(hits(page).contains("Tenth doughnut free, counted by the app"));
    page.locator("#q").fill("loyalty-card.html");
    assertEquals(List.of(), hits(page), "by its id, not by its file");
  }

  @Test
  void typingErrorsAreForgivenAndSaidSo() {
    Page page = open("");
    for (String typed : List.of("loyality", "loylaty", "oyalty", "programm loyallty")) {
      page.locator("#q").fill(typed);
      assertTrue(hits(page).contains("Free doughnuts of the loyalty programme"), typed);
    }
    assertTrue(page.locator("[role=status]").innerText().contains("“loyalty”"));
    page.locator("#q").fill("xqzxqzxqz");
    assertEquals(List.of(), hits(page));
    assertTrue(page.locator("[role=status]").innerText().startsWith("Nothing found"));
  }

  @Test
  void everyScriptIsFoundWithoutItsSigns() {
    Page page = open("");
    page.locator("#q").fill("creperie");
    assertTrue(hits(page).toString().contains("crêperie"), hits(page).toString());
    page.locator("#q").fill("电影");
    assertFalse(hits(page).isEmpty(), "ideographs");
    page.locator("#q").fill("دكان الوراق");
    assertFalse(hits(page).isEmpty(), "Arabic without its vowel signs");
  }

  @Test
  void facetsNarrowItAndItsAddressKeepsThem() {
    Page page = open("");
    page.locator("#f-canvas").selectOption("doughjoe/");
    page.locator("#f-block").selectOption("customer-relationships");
    int all = hits(page).size();
    page.locator("#f-purpose").selectOption("get");
    page.locator("#f-category").selectOption("Teaching");
    page.locator("#f-status").selectOption("established");
    int some = hits(page).size();
    assertTrue(0 < some && some < all, some + " of " + all);
    page.locator("#f-segment").selectOption("Families at the weekend");
    List<String> hits = hits(page);
    assertTrue(hits.contains("Weekend classes at the glaze rail"), hits.toString());

    Page again = open("");
    again.navigate(page.url());
    assertEquals(hits, hits(again));
    assertEquals("get", again.locator("#f-purpose").inputValue());
    assertEquals("Families at the weekend", again.locator("#f-segment").inputValue());
  }

  @Test
  void theKeyboardIsEnough() {
    Page page = open("");
    page.keyboard().type("doughnut");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    String second = hits(page).get(1);
    assertEquals(second, page.evaluate("() => document.activeElement.innerText"));
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertEquals("q", page.evaluate("() => document.activeElement.id"));
    String first = hits(page).get(0);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("search.html"));
    assertEquals(first, page.locator("h1").innerText());
  }

  @Test
  void itIsOneHeldKeyAwayFromEveryPage() {
    Page page = browser.page(folder.toUri().toString());
    page.navigate(example.resolve("doughjoe/channels/monthly-letter.html").toUri().toString());
    assertEquals("Search Ctrl K", page.locator("a.find").innerText());
    assertEquals("Control+K", page.locator("a.find").getAttribute("aria-keyshortcuts"));
    page.keyboard().press("k");
    page.keyboard().press("Control+Shift+k");
    assertTrue(page.url().endsWith("monthly-letter.html"), "only that key, and only held");
    page.keyboard().press("Control+k");
    page.waitForURL(url -> url.contains("search.html"));
    page.keyboard().type("tasting");
    assertFalse(hits(page).isEmpty());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Control+k");
    page.keyboard().type("loyalty");
    assertEquals("loyalty", page.locator("#q").inputValue(), "what was typed is typed over");
  }

  @Test
  void aFindingIsFoundWhereItStands() {
    Page page = open("#q=unmet-expectation");
    assertTrue(page.locator(".hits .tag").first().innerText().contains("warning"));
    page.locator(".hits a").first().click();
    page.waitForURL(url -> url.contains("findings.html#f-"));
    assertEquals(1, page.locator(":target.finding").count());
  }

  @Test
  void moreIsShownOnDemand() {
    Page page = open("#canvas=doughjoe%2F");
    assertEquals(30, hits(page).size());
    page.locator("#search > button").click();
    assertEquals(60, hits(page).size());
    assertEquals(hits(page).get(30), page.evaluate("() => document.activeElement.innerText"));
    page.locator("#q").fill("tram");
    assertFalse(page.locator("#search > button").isVisible());
  }

  @Test
  void withoutScriptItSaysWhatToDo() {
    Page page =
        browser.page(
            new NewContextOptions().setJavaScriptEnabled(false), folder.toUri().toString());
    page.navigate(example.resolve("search.html").toUri().toString());
    assertFalse(page.locator("#q").isVisible());
    assertTrue(page.locator("noscript").innerText().contains("JavaScript"));
    assertEquals(9, page.locator("#browse ul a").count());
  }

  @Test
  void tenThousandEntriesAreSearchedWithoutAPause(@TempDir Path many) throws IOException {
    Files.createDirectories(many.resolve("assets"));
    for (String file :
        List.of(
            "search.html",
            "assets/search.js",
            "assets/canvas.js",
            "assets/canvas.css",
            "assets/index.css")) {
      Files.copy(example.resolve(file), many.resolve(file));
    }
    Files.copy(example.resolve("assets/icon.svg"), many.resolve("assets/icon.svg"));
    String[] words = {
      "market",
      "loyalty",
      "courier",
      "breakfast",
      "subscription",
      "wholesale",
      "flavour",
      "office",
      "delivery",
      "community",
      "repair",
      "workshop",
      "ticket",
      "garden",
      "harbour"
    };
    StringBuilder index = new StringBuilder(SearchPages.BEGIN);
    for (int c = 0; c < 10; c++) {
      index.append(c == 0 ? "" : ",\n").append("[\"Canvas ").append(c);
      index.append("\",\"c\",[\"Everyone\"],[],[");
      for (int i = 0; i < 1000; i++) {
        index.append(i == 0 ? "" : ",\n").append("[0,\"").append(words[i % 15]).append(' ');
        index.append(words[i / 15 % 15]).append(" number").append(c * 1000 + i).append("\",\"");
        for (int j = 0; j < 35; j++) {
          index.append(words[(i * 7 + j * j + c) % 15]);
          index.append(j % 4 == 0 ? i * 31 + j * 17 & 2047 : "").append(' ');
        }
        index.append("\",\"x.html\",").append(i % 9).append(",[0],3]");
      }
      index.append("]]");
    }
    Files.writeString(many.resolve("search-index.js"), index.append(SearchPages.END));
    Page page = browser.page(many.toUri().toString());
    page.navigate(many.resolve("search.html").toUri().toString());
    page.waitForTimeout(3000);
    Object slowest =
        page.evaluate(
            """
            () => {
              const field = document.getElementById('q');
              const took = {};
              for (const text of ['l', 'lo', 'loy', 'loya', 'loyality', 'loyality wrokshop',
                  'market courier', 'number9999', 'xqzxqzxqz', 'm']) {
                field.value = text;
                let best = 1e9;
                for (let i = 0; i < 3; i++) {
                  const start = performance.now();
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                  best = Math.min(best, performance.now() - start);
                }
                took[text] = best;
              }
              return took;
            }
            """);
    double limit = 200; // 50 on a machine that does nothing else
    for (Object took : ((Map<?, ?>) slowest).values()) {
      assertTrue(((Number) took).doubleValue() < limit, slowest.toString());
    }
    assertEquals(30, hits(page).size());
  }
}
