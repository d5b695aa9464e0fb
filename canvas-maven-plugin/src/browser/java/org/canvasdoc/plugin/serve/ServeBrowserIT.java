package org.canvasdoc.plugin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.plugin.site.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are saved, and two real browsers see it. */
class ServeBrowserIT {
  private static final String FILE = "doughjoe.canvas.yaml";

  /** Far over what it takes, since the machine of a test may be busy with others. */
  private static final int PATIENCE = 15_000;

  /** What is quick once can be: a machine is slow by chance, and a server before it is warm. */
  private static final int TRIES = 25;

  @TempDir private static Path temporary;
  private static Path folder;
  private static String text;
  private static Serving serving;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    folder = temporary.resolve("canvas");
    Path from = Path.of("../example-site/src/canvas");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, folder.resolve(from.relativize(each).toString()));
      }
    }
    text = Files.readString(folder.resolve(FILE));
    serving = new Serving(folder);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
    serving.close();
  }

  private static void save(String text) throws IOException {
    Files.writeString(folder.resolve(FILE), text);
  }

  private static void await(Page page, String condition) {
    page.waitForFunction(condition, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
  }

  private static void awaitTitle(Page page, String name) {
    await(page, "() => document.querySelector('h1')?.textContent.includes('" + name + "')");
  }

  /** Milliseconds from saving a canvas under another name to the end of its new page. */
  private static long untilSeen(Page page, Path file, String text, String name) throws IOException {
    long start = System.currentTimeMillis();
    Files.writeString(file, text.replaceFirst("name: .*", "name: " + name));
    awaitTitle(page, name);
    Object took =
        page.evaluate(
            "start => Math.round(performance.timeOrigin - start"
                + " + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)",
            (double) start);
    return ((Number) took).longValue();
  }

  /** Where a mere reload takes long, the rest may too: two browsers load it beside the server. */
  private static void held(long took, long limit, Page page) {
    long reload = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      page.reload();
      Object end =
          page.evaluate(
              "() => Math.round("
                  + "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)");
      reload = Math.min(reload, ((Number) end).longValue());
    }
    String said = took + " ms from saving a file to the new page, a reload " + reload + " ms";
    System.out.println(said);
    assertTrue(took < Math.max(limit, limit / 300 * 6 * reload), said);
  }

  @Test
  void oneOfAThousandCanvasesIsSeenWithinASecond(@TempDir Path many) throws Exception {
    Path from = Path.of("../example-site/src/canvas");
    Files.copy(from.resolve("categories.yaml"), many.resolve("categories.yaml"));
    String film = Files.readString(from.resolve("film-platform.canvas.yaml"));
    String shop = Files.readString(from.resolve("book-shop.canvas.yaml"));
    for (int i = 0; i < 500; i++) {
      Files.writeString(many.resolve("film" + i + ".canvas.yaml"), film);
      Files.writeString(many.resolve("shop" + i + ".canvas.yaml"), shop);
    }
    try (Serving thousand = new Serving(many)) {
      Page page = browser.page(thousand.server.address());
      page.navigate(thousand.server.address() + "film7/index.html");
      long least = Long.MAX_VALUE;
      for (int i = 0; i < TRIES && least >= 1000; i++) {
        Path file = many.resolve("film7.canvas.yaml");
        least = Math.min(least, untilSeen(page, file, film, "Saved " + i));
      }
      held(least, 1000, page);
      page.context().close();
    }
  }

  @Test
  void aSavedFileATornOneAndTheCorrectedInTwoBrowsers() throws Exception {
    String home = serving.server.address();
    Page one = browser.page(home);
    Page two = browser.page(home);
    one.navigate(home + "doughjoe/index.html");
    two.navigate(home + "doughjoe/");
    String name = one.locator("h1").first().textContent().strip();

    long least = Long.MAX_VALUE;
    String last = "";
    for (int i = 0; i < 4 || (i < TRIES && least >= 300); i++) {
      Thread.sleep(200);
      one.evaluate("() => scrollTo(0, 400)");
      last = "Saved " + i;
      least = Math.min(least, untilSeen(one, folder.resolve(FILE), text, last));
      awaitTitle(two, last);
    }
    held(least, 300, one);
    await(one, "() => scrollY > 300");

    save(text + "\nchannels: [\n");
    for (Page each : List.of(one, two)) {
      await(each, "() => document.querySelector('.canvas-serve')?.hidden === false");
      Locator panel = each.locator(".canvas-serve");
      assertTrue(panel.textContent().contains(FILE), panel::textContent);
      assertTrue(panel.locator("details").first().getAttribute("open") != null);
      assertTrue(each.locator("h1").first().textContent().contains(last), "the last page");
      assertTrue(each.locator(".canvas-serve-status").textContent().contains("1 error"));
    }
    one.locator(".canvas-serve-close").focus();
    one.keyboard().press("Enter");
    assertTrue(one.locator(".canvas-serve").isHidden());
    two.locator(".canvas-serve summary").first().focus();
    two.keyboard().press("Escape");
    assertTrue(two.locator(".canvas-serve").isHidden());

    save(text);
    awaitTitle(one, name);
    awaitTitle(two, name);
    for (Page each : List.of(one, two)) {
      await(each, "() => document.querySelector('.canvas-serve-status')?.textContent");
      assertEquals("No errors any more.", each.locator(".canvas-serve-status").textContent());
      assertEquals(0, each.locator(".canvas-serve-bad").count());
    }

    Files.delete(folder.resolve(FILE));
    await(one, "() => document.title.startsWith('This page')||!document.querySelector('.top')");
    save(text);
    awaitTitle(one, name);
    assertEquals(
        List.of(), browser.complaints().stream().filter(each -> !each.contains("404")).toList());
  }

  @Test
  void axeFindsNothingInThePanel() throws Exception {
    Path torn = folder.resolve("torn.canvas.yaml");
    Files.writeString(torn, "name: Torn\nchannels: [\n");
    try (InputStream in = ServeBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        NewContextOptions options =
            new NewContextOptions()
                .setBypassCSP(true)
                .setColorScheme(scheme)
                .setViewportSize(scheme == ColorScheme.DARK ? 320 : 1280, 640);
        Page page = browser.page(options, serving.server.address());
        page.context().addInitScript(axe);
        page.navigate(serving.server.address() + "book-shop/customer-segments.html");
        await(page, "() => document.querySelector('.canvas-serve-bad')");
        page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
        Object violations =
            page.evaluate(
                "async () => (await axe.run(document, {preload: false, runOnly: {type: 'tag',"
                    + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                    + " 'wcag22aa']}})).violations.map(v => v.id + ' ' + v.nodes[0].html)");
        assertEquals(List.of(), violations);
        page.context().close();
      }
    } finally {
      Files.delete(torn);
    }
    assertEquals(List.of(), browser.complaints());
  }
}
