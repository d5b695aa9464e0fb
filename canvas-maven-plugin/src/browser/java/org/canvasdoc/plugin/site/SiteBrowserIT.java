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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example and a hostile folder, seen by a real browser. */
class SiteBrowserIT {
  private static final String CANVAS = "doughjoe/index.html";
  private static final String RELATIONSHIPS = "doughjoe/customer-relationships.html";

  /** One page of each template, and the canvas that runs from right to left. */
  static final List<String> TEMPLATES =
      List.of(
          "index.html",
          CANVAS,
          RELATIONSHIPS,
          "private-bank/customer-relationships.html",
          "book-shop/customer-relationships.html",
          "doughjoe/customer-segments.html",
          "doughjoe/customer-relationships/loyalty-card.html",
          "doughjoe/customer-segments/commuters.html",
          "doughjoe/hypotheses.html",
          "doughjoe/next.html",
          "doughjoe/owners.html",
          "doughjoe/findings.html",
          "web-host-personal/compare.html",
          "book-shop/index.html",
          "glossary.html",
          "tactics.html",
          "categories/communities.html",
          "rules/index.html",
          "rules/unmet-expectation.html",
          "fields/index.html",
          "fields/customer-relationships.html",
          "search.html",
          "404.html");

  private static final Map<String, Object> ALL =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  /** What another scheme of colours can change. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  private static final List<String> HOSTILE =
      List.of(
          "index.html",
          "hostile/index.html",
          "hostile/customer-relationships.html",
          "hostile/customer-relationships/r.html",
          "hostile/channels/shop.html",
          "hostile/hypotheses.html",
          "hostile/next.html",
          "hostile/owners.html",
          "hostile/findings.html",
          "variant/compare.html",
          "tactics.html",
          "search.html",
          "categories/personal-assistance.html");

  /** Of the rules' pages a few are read, and entries' pages of two canvases and the hostile one. */
  private static final String ALIKE =
      "rules/[a-tv-z].*"
          + "|(?!doughjoe|book-shop|hostile).*/(customer|value|channels|revenue|key|cost)[^/]*/.*";

  @TempDir private static Path folder;
  private static Path example;
  private static Path hostile;
  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    example = folder.resolve("example");
    hostile = folder.resolve("hostile");
    SiteFixture.render(Path.of("../example-site/src/canvas"), example);
    SiteFixture.render(SiteFixture.resource("hostile"), hostile);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static String url(Path site, String page) {
    return site.resolve(page).toUri().toString();
  }

  @Test
  void worksFromDisk() {
    Page page = browser.page(example.toUri().toString());
    for (String each : TEMPLATES) {
      page.navigate(url(example, each));
      assertTrue(
          each.equals("404.html") || page.locator(".theme").isVisible(), "script runs: " + each);
    }
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void worksFromASubPath() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/some/where/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring("/some/where/".length());
          byte[] bytes = Files.readAllBytes(example.resolve(path));
          String type =
              path.endsWith(".css")
                  ? "text/css"
                  : path.endsWith(".js")
                      ? "text/javascript"
                      : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String home = "http://127.0.0.1:" + server.getAddress().getPort() + "/some/where/";
      Page page = browser.page(home);
      for (String each : TEMPLATES) {
        page.navigate(home + each);
      }
      assertEquals(List.of(), browser.complaints());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void nothingHostileRuns() {
    Page page = browser.page(hostile.toUri().toString());
    for (String each : pages(hostile)) {
      page.navigate(url(hostile, each));
      assertNull(page.evaluate("() => window.ran ?? null"), each);
      assertEquals(
          0, page.evaluate("() => document.querySelectorAll('iframe, style, [onerror]').length"));
    }
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "forced", "phone"})
  void axeFindsNothing(String view) throws IOException {
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    switch (view) {
      case "dark" -> options.setColorScheme(ColorScheme.DARK);
      case "forced" -> options.setForcedColors(ForcedColors.ACTIVE);
      case "phone" -> options.setViewportSize(320, 640);
      default -> options.setColorScheme(ColorScheme.LIGHT);
    }
    List<String> found = new ArrayList<>();
    for (Path site : List.of(example, hostile)) {
      Page page = browser.page(options, site.toUri().toString());
      page.context().addInitScript(axe());
      for (String each : site.equals(example) ? TEMPLATES : HOSTILE) {
        page.navigate(url(site, each));
        page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
        Object violations =
            page.evaluate(
                "async run => (await axe.run(document, {preload: false, resultTypes:"
                    + " ['violations'], runOnly: run})).violations.map(v => v.id + ' ' +"
                    + " v.nodes[0].html)",
                view.equals("light") || view.equals("phone") ? ALL : COLOURS);
        ((List<?>) violations).forEach(violation -> found.add(each + ": " + violation));
        if (view.equals("phone")) {
          Object wide =
              page.evaluate(
                  "() => document.documentElement.scrollWidth"
                      + " - document.documentElement.clientWidth");
          if (!wide.equals(0)) {
            found.add(each + ": scrolls sideways by " + wide);
          }
        }
      }
      page.context().close();
    }
    assertEquals(List.of(), found);
    assertEquals(List.of(), browser.complaints());
  }

  private static String axe() throws IOException {
    try (InputStream in = SiteBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** On two threads: of a site's minutes in this test most are the validator's. */
  @Test
  void everyPageIsValid() {
    List<Path> pages = new ArrayList<>();
    for (Path site : List.of(example, hostile)) {
      for (String each : pages(site)) {
        pages.add(site.resolve(each));
      }
    }
    ThreadLocal<EmbeddedValidator> validators = ThreadLocal.withInitial(SiteBrowserIT::validator);
    List<String> found =
        pages.parallelStream().flatMap(page -> errors(validators.get(), page)).toList();
    assertEquals(List.of(), found);
  }

  private static EmbeddedValidator validator() {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator;
  }

  private static Stream<String> errors(EmbeddedValidator validator, Path page) {
    try {
      return validator
          .validate(page)
          .lines()
          .filter(line -> line.contains(": error"))
          .map(line -> page + " " + line);
    } catch (Exception e) {
      throw new IllegalStateException(page.toString(), e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {CANVAS, "private-bank/index.html", "book-shop/index.html"})
  void aCanvasPrintsOnOnePage(String canvas) {
    Page page = browser.page(example.toUri().toString());
    page.navigate(url(example, canvas));
    for (String format : List.of("A4", "A3")) {
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions().setFormat(format).setLandscape(true).setPrintBackground(true));
      String text = new String(pdf, StandardCharsets.ISO_8859_1);
      assertEquals(1, Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count(), format);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(1070, 741);
    Object cut =
        page.evaluate(
            "() => [...document.querySelectorAll('.poster .block')].filter(b =>"
                + " b.scrollHeight > b.clientHeight + 1).map(b => b.className)");
    assertEquals(List.of(), cut, "nothing is cut off");
    assertTrue(page.locator(".thanks").isVisible(), "the attribution is printed");
  }

  @Test
  void aSumOpensWithoutScript() {
    Page page =
        browser.page(
            new NewContextOptions().setJavaScriptEnabled(false), example.toUri().toString());
    page.navigate(url(example, RELATIONSHIPS));
    assertFalse(page.locator("#returns ~ .sums .steps").first().isVisible());
    page.locator("#returns ~ .sums > summary").first().click();
    assertTrue(page.locator("#returns ~ .sums .steps").first().isVisible());
    assertTrue(page.locator("#returns ~ .sums .inputs code").first().isVisible());
  }

  @Test
  void oneSegmentIsShownWithoutScript() {
    Page page =
        browser.page(
            new NewContextOptions().setJavaScriptEnabled(false), example.toUri().toString());
    page.navigate(url(example, CANVAS));
    String hidden =
        "() => [...document.querySelectorAll('.note:not(.n2, .all) .meta')]"
            + ".filter(m => getComputedStyle(m).visibility === 'hidden').length";
    assertEquals(0, page.evaluate(hidden));
    page.locator("label[for=show-2]").click();
    assertTrue((Integer) page.evaluate(hidden) > 5);
    assertEquals(
        0,
        page.evaluate(
            "() => [...document.querySelectorAll('.note.n2 .meta')]"
                + ".filter(m => getComputedStyle(m).visibility === 'hidden').length"));
  }

  @Test
  void aTableIsSortedByAColumn() {
    Page page = browser.page(example.toUri().toString());
    page.navigate(url(example, "doughjoe/customer-segments.html"));
    page.locator("th button").first().click();
    assertEquals("ascending", page.locator("th").first().getAttribute("aria-sort"));
    List<String> names = page.locator("table[data-sort] tbody th").allInnerTexts();
    assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
  }

  /** All pages, but of those that are alike, and hold nothing of a canvas, a few. */
  private static List<String> pages(Path site) {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths
          .map(path -> site.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html") && !path.matches(ALIKE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
