package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import org.canvasdoc.plugin.report.ChangeOrigin;
import org.canvasdoc.plugin.report.ChangeSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a change, seen by a real browser. */
class ReviewBrowserIT {
  private static final String HOSTILE =
      "<script>window.ran = 1</script></style><img src=x onerror=ran()> ' onload='ran() \"";

  private static final Map<String, Object> ALL =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  /** What another scheme of colours can change. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  @TempDir private static Path folder;
  private static final List<Path> PAGES = new ArrayList<>();

  /** Pages of a site that shows the same change. */
  private static final List<Path> SITE = new ArrayList<>();

  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    ChangeOrigin arabic = new ChangeOrigin("", "", "Shops", "main", "HEAD", "ar");
    PAGES.add(
        ReviewSheet.write(ChangeSamples.folders(), ChangeSamples.ORIGIN, folder.resolve("a")));
    PAGES.add(ReviewSheet.write(ChangeSamples.folders(), arabic, folder.resolve("b")));
    PAGES.add(ReviewSheet.write(ChangeSamples.hostile(HOSTILE), arabic, folder.resolve("c")));
    PAGES.add(ReviewSheet.write(ChangeSamples.NONE, ChangeSamples.ORIGIN, folder.resolve("d")));
    Path site = folder.resolve("site");
    SiteFixture.render(
        Path.of("src/test/resources/org/canvasdoc/plugin/report/change/after"),
        site,
        new SiteSettings("Shops", "", "", ""),
        new Since("main", List.of(new Since.Part("", ChangeSamples.folders()))));
    for (String each :
        List.of("shop/index", "shop/changes", "index", "shop/customer-relationships/counter")) {
      SITE.add(site.resolve(each + ".html"));
    }
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Page open(NewContextOptions options, Path file) {
    String url = file.toUri().toString();
    Page page = browser.page(options, url);
    page.navigate(url);
    return page;
  }

  private static String axe() throws IOException {
    try (InputStream in = ReviewBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void axeFindsNothing() throws IOException {
    List<String> found = new ArrayList<>();
    for (String view : List.of("light", "dark", "forced", "phone")) {
      NewContextOptions options = new NewContextOptions().setBypassCSP(true);
      switch (view) {
        case "dark" -> options.setColorScheme(ColorScheme.DARK);
        case "forced" -> options.setForcedColors(ForcedColors.ACTIVE);
        case "phone" -> options.setViewportSize(320, 640);
        default -> options.setColorScheme(ColorScheme.LIGHT);
      }
      boolean colours = view.equals("dark") || view.equals("forced");
      List<Path> pages = new ArrayList<>(colours ? PAGES.subList(0, 1) : PAGES);
      pages.addAll(view.equals("light") ? SITE : SITE.subList(0, 2));
      for (Path each : pages) {
        Page page = open(options, each);
        page.evaluate(axe());
        page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
        for (String shown : SITE.contains(each) ? List.of("") : List.of("changes", "beside")) {
          if (page.locator("label[for=view-" + shown + "]").count() > 0) {
            page.locator("label[for=view-" + shown + "]").click();
          }
          Object violations =
              page.evaluate(
                  "async run => (await axe.run(document, {preload: false, resultTypes:"
                      + " ['violations'], runOnly: run})).violations.map(v => v.id + ' ' +"
                      + " v.nodes[0].html)",
                  colours ? COLOURS : ALL);
          String where = view + " " + shown + " " + folder.relativize(each);
          ((List<?>) violations).forEach(violation -> found.add(where + ": " + violation));
          Object wide =
              page.evaluate(
                  "() => document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
          if (!wide.equals(0)) {
            found.add(where + ": scrolls sideways by " + wide);
          }
        }
        page.context().close();
      }
    }
    assertEquals(List.of(), found);
    assertEquals(List.of(), complaints());
  }

  /** A page of a site may ask for the files of its own folder. */
  private static List<String> complaints() {
    List<String> others = new ArrayList<>(browser.complaints());
    others.removeIf(each -> each.contains(" asks for " + folder.resolve("site").toUri()));
    return others;
  }

  /** Under its own policy: nothing is refused, asked for or run but what is ours. */
  @Test
  void asksForNothing() {
    for (Path each : PAGES) {
      Page page = open(new NewContextOptions(), each);
      assertNull(page.evaluate("() => window.ran ?? null"));
      assertEquals(
          "rgb(250, 248, 243)",
          page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"));
      page.context().close();
    }
    assertEquals(List.of(), complaints());
  }

  /** Of its style the validator knows less than browsers do. */
  @Test
  void everyPageIsValid() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> found = new ArrayList<>();
    List<Path> pages = new ArrayList<>(PAGES);
    pages.addAll(SITE);
    for (Path each : pages) {
      validator
          .validate(each)
          .lines()
          .filter(line -> line.contains(": error") && !line.contains(": error: CSS:"))
          .forEach(found::add);
    }
    assertEquals(List.of(), found);
  }

  @Test
  void isChosenWithoutScript() {
    Page page = open(new NewContextOptions().setJavaScriptEnabled(false), PAGES.get(0));
    assertFalse(page.locator(".then").first().isVisible());
    assertTrue(page.locator(".now .note.removed").first().isVisible());
    page.locator("label[for=view-before]").click();
    assertTrue(page.locator(".then").first().isVisible());
    assertFalse(page.locator(".two .now").first().isVisible());
    page.locator("label[for=view-after]").click();
    assertFalse(page.locator(".now .note.removed").first().isVisible());
    page.locator("label[for=view-beside]").click();
    assertTrue(page.locator(".two .then .note").first().isVisible());
    assertTrue(page.locator(".two .now .note").first().isVisible());
    page.locator("label[for=level-attention]").click();
    assertTrue(page.locator(".what.attention").first().isVisible());
    assertEquals(0, page.locator(".what.info").filter(visible()).count());
    page.locator("label[for=level-all]").click();
    page.locator("label[for=block-channels]").click();
    assertEquals(0, page.locator(".group:not(.b-channels)").filter(visible()).count());
    assertTrue(page.locator(".group.b-channels").first().isVisible());
    page.context().close();
  }

  @Test
  void theCanvasOfASiteShowsOnlyWhatChangedWithoutScript() {
    Page page = open(new NewContextOptions().setJavaScriptEnabled(false), SITE.get(0));
    int marked = page.locator(".delta").count();
    assertTrue(page.locator(".notes > li:not(.delta)").filter(visible()).count() > 0);
    assertFalse(page.locator(".delta .said").first().isVisible());
    page.locator("label[for=since-only]").click();
    assertEquals(0, page.locator(".notes > li:not(.delta)").filter(visible()).count());
    assertEquals(marked, page.locator(".delta").filter(visible()).count());
    page.locator(".delta summary").first().click();
    assertTrue(page.locator(".delta .said").first().isVisible());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertTrue(page.locator(".delta summary").first().isVisible());
    assertFalse(page.locator(".since .filter").isVisible());
    assertEquals(1, sheets(page));
    page.context().close();
  }

  /** How many pages it has on paper. */
  private static int sheets(Page page) {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.split("/Type\\s*/Page[^s]", -1).length - 1;
  }

  private static com.microsoft.playwright.Locator.FilterOptions visible() {
    return new com.microsoft.playwright.Locator.FilterOptions().setVisible(true);
  }

  @Test
  void aLinkLeadsToItsChangeWhateverIsFiltered() {
    Page page = open(new NewContextOptions(), PAGES.get(0));
    page.locator("label[for=level-attention]").click();
    assertTrue(page.locator(".shown").innerText().matches("\\d+ of \\d+ changes shown"));
    String id = page.locator(".what.info").first().getAttribute("id");
    page.evaluate("id => { location.hash = id }", id);
    page.locator("#" + id).waitFor();
    assertTrue(page.locator("#level-all").isChecked());
    assertEquals("", page.locator(".shown").textContent());
    page.context().close();
    assertEquals(List.of(), complaints());
  }

  @Test
  void theKeyboardReachesEverything() {
    Page page = open(new NewContextOptions(), PAGES.get(0));
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < 90; i++) {
      page.keyboard().press("Tab");
      Object at =
          page.evaluate("() => document.activeElement.name || document.activeElement.className");
      reached.add(String.valueOf(at));
    }
    assertTrue(
        reached.containsAll(Set.of("skip", "view", "level", "block", "segment")), "" + reached);
    assertTrue(reached.stream().anyMatch(each -> each.startsWith("note ")), "" + reached);
    page.locator("#view-changes").focus();
    page.keyboard().press("ArrowRight");
    assertTrue(page.locator("#view-before").isChecked());
    page.context().close();
  }

  @Test
  void printsWhatChangedWithoutTheTools() {
    Page page = open(new NewContextOptions(), PAGES.get(0));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(page.locator(".tools").isVisible());
    assertTrue(page.locator(".now .canvas").first().isVisible());
    assertTrue(page.locator(".what").first().isVisible());
    int all = sheets(page);
    assertTrue(all >= 2 && all <= 9, all + " pages");
    page.evaluate(
        "() => document.querySelectorAll('.one:not(#canvas-1), .boards ~ *, .one ~ *, .foot')"
            + ".forEach(each => each.remove())");
    assertEquals(1, sheets(page), "the verdict and the nine blocks of the worst canvas");
    page.context().close();
  }
}
