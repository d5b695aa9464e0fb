package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  @TempDir private static Path folder;
  private static Path example;
  private static Path hostile;
  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    example = folder.resolve("example");
    hostile = folder.resolve("hostile");
    SiteFixture.renderWithPast(Path.of("../example-site/src/canvas"), example, "A new price");
    SiteFixture.renderWithPast(SiteFixture.resource("hostile"), hostile, SamplePast.HOSTILE);
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
    for (String each : SamplePages.TEMPLATES) {
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
      for (String each : SamplePages.TEMPLATES) {
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
    for (String each : SamplePages.in(hostile)) {
      page.navigate(url(hostile, each));
      assertNull(page.evaluate("() => window.ran ?? null"), each);
      assertEquals(
          0, page.evaluate("() => document.querySelectorAll('iframe, style, [onerror]').length"));
    }
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CANVAS,
        "private-bank/index.html",
        "book-shop/index.html",
        "doughjoe/history/d123456789ab.html"
      })
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
}
