package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the hands of people: by keyboard, without script, with texts set wider. */
class HandsBrowserIT {
  /** Text spacing as WCAG 2.2, 1.4.12 wants it to be bearable. */
  private static final String SPACED =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em"
          + " !important; } p { margin-block-end: 2em !important; }";

  /** Whatever is cut off inside a box that hides what does not fit. */
  private static final String CUT =
      "() => [...document.querySelectorAll('main *')].filter(e => {"
          + " const s = getComputedStyle(e);"
          + " return s.overflowY === 'hidden' && e.clientHeight > 2 && !e.matches('.sr')"
          + " && !s.webkitLineClamp.match(/\\d/)"
          + " && e.scrollHeight > e.clientHeight + 1; }).map(e => e.className + ': ' + e.textContent"
          + ".trim().slice(0, 40))";

  @TempDir private static Path site;
  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    SiteFixture.renderWithPast(Path.of("../example-site/src/canvas"), site, "A new price");
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Page open(NewContextOptions options) {
    return browser.page(options, site.toUri().toString());
  }

  private static void go(Page page, String path) {
    page.navigate(site.resolve(path).toUri().toString());
  }

  @Test
  void everyPlaceIsReachedByTabAndSeen() {
    Page page = open(new NewContextOptions().setViewportSize(1280, 800));
    page.addInitScript(SEEN);
    List<String> found = new ArrayList<>();
    for (String each : SamplePages.TEMPLATES) {
      go(page, each);
      int stops =
          (Integer)
              page.evaluate(
                  "() => { const on = e => e.checkVisibility({visibilityProperty: true}) &&"
                      + " e.tabIndex >= 0 && !e.disabled; const all ="
                      + " [...document.querySelectorAll('a[href], button, input, select, textarea,"
                      + " summary, [tabindex]')].filter(on); const groups = new Set(); return"
                      + " all.filter(e => e.type !== 'radio' || !groups.has(e.name) &&"
                      + " groups.add(e.name)).length; }");
      for (int i = 0; i < stops + 2; i++) {
        page.keyboard().press("Tab");
      }
      List<?> seen = (List<?>) page.evaluate("() => window.seen");
      int steps = seen.indexOf("");
      for (Object stop : seen) {
        if (!stop.equals("seen") && !stop.equals("")) {
          found.add(each + ": " + stop);
        }
      }
      boolean fromTheTop = !each.equals("search.html"); // there the first stop is the field
      if (steps < 0 || fromTheTop && steps != stops) {
        found.add(each + ": " + steps + " stops of " + stops);
      }
    }
    page.context().close();
    assertEquals(List.of(), found);
  }

  /**
   * Takes down after each key where the focus is: "seen" where that can be seen, what cannot, and
   * nothing past the last stop.
   */
  private static final String SEEN =
      "window.seen = []; addEventListener('keyup', () => { const e = document.activeElement;"
          + " const past = !e || e === document.body || e === window.first;"
          + " if (past) { window.seen.push(''); return; }"
          + " window.first ??= e;"
          + " const shown = e.type === 'radio' ? e.nextElementSibling : e;"
          + " const r = shown.getBoundingClientRect(); const s = getComputedStyle(shown);"
          + " const inView = r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight;"
          + " const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;"
          + " window.seen.push(inView && ring ? 'seen' : (inView ? 'no ring: ' : 'out of sight: ') +"
          + " e.outerHTML.slice(0, 120)); }, true);";

  @Test
  void textsSetWiderAreNeverCutOff() {
    Page page = open(new NewContextOptions().setBypassCSP(true).setViewportSize(1280, 800));
    List<String> found = new ArrayList<>();
    for (String each : SamplePages.TEMPLATES) {
      go(page, each);
      page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
      for (Object cut : (List<?>) page.evaluate(CUT)) {
        found.add(each + ": " + cut);
      }
      Object wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
      if ((Integer) wide > 0) {
        found.add(each + " scrolls sideways by " + wide);
      }
    }
    page.context().close();
    assertEquals(List.of(), found);
  }

  @Test
  void nothingMovesForThoseWhoWantNoMotion() {
    Page page = open(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    List<String> found = new ArrayList<>();
    for (String each : SamplePages.TEMPLATES) {
      go(page, each);
      Object moving =
          page.evaluate(
              "() => [...document.querySelectorAll('*')].filter(e => { const s ="
                  + " getComputedStyle(e); return parseFloat(s.transitionDuration) > 0 ||"
                  + " s.animationName !== 'none' || s.scrollBehavior === 'smooth'; }).map(e =>"
                  + " e.className)");
      ((List<?>) moving).forEach(one -> found.add(each + ": " + one));
    }
    page.context().close();
    assertEquals(List.of(), found);
  }

  @Test
  void withoutScriptEveryPageSaysTheSame() {
    Page with = open(new NewContextOptions());
    Page without = open(new NewContextOptions().setJavaScriptEnabled(false));
    for (String each : SamplePages.TEMPLATES) {
      go(with, each);
      go(without, each);
      String text = without.locator("main").innerText();
      assertTrue(text.length() > 60, each);
      if (!each.equals("search.html")) {
        assertEquals(with.locator("main").innerText(), text, each);
      }
    }
    with.context().close();
    without.context().close();
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aSliderGoesFromMomentToMoment() {
    Page page = open(new NewContextOptions().setViewportSize(1280, 800));
    go(page, "doughjoe/history/d123456789ab.html");
    page.locator("nav.moments input").focus();
    page.keyboard().press("ArrowLeft");
    assertEquals("2 Jan 2026 · A new price", page.locator("nav.moments output").innerText());
    page.waitForURL(url -> url.endsWith("/doughjoe/history/c123456789ab.html#slide"));
    page.waitForFunction("() => document.activeElement.type === 'range'");
    assertEquals("Change 3 of 4", page.locator("nav.moments .place").innerText());
    page.context().close();
    assertEquals(List.of(), browser.complaints());
  }
}
