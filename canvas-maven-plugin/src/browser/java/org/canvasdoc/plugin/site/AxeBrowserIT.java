package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is kept out: what axe says of one page of each template, in each view. */
class AxeBrowserIT {
  private static final Map<String, Object> ALL =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  /** What another scheme of colours can change. */
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void axeFindsNothing(boolean ours) throws IOException {
    Path site = ours ? example : hostile;
    List<String> found = new ArrayList<>();
    Page page = browser.page(new NewContextOptions().setBypassCSP(true), site.toUri().toString());
    page.context().addInitScript(axe());
    for (String each : ours ? SamplePages.TEMPLATES : SamplePages.HOSTILE) {
      page.setViewportSize(1280, 720);
      page.emulateMedia(
          new EmulateMediaOptions()
              .setColorScheme(ColorScheme.LIGHT)
              .setForcedColors(ForcedColors.NONE));
      page.navigate(site.resolve(each).toUri().toString());
      page.evaluate("() => document.querySelectorAll('details').forEach(d => (d.open = true))");
      found.addAll(violations(page, ALL, "light " + each));
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      found.addAll(violations(page, COLOURS, "dark " + each));
      page.emulateMedia(
          new EmulateMediaOptions()
              .setColorScheme(ColorScheme.LIGHT)
              .setForcedColors(ForcedColors.ACTIVE));
      found.addAll(violations(page, COLOURS, "forced colours " + each));
      page.emulateMedia(
          new EmulateMediaOptions()
              .setColorScheme(ColorScheme.LIGHT)
              .setForcedColors(ForcedColors.NONE));
      page.setViewportSize(320, 640);
      found.addAll(violations(page, ALL, "320 px " + each));
      Object wide =
          page.evaluate(
              "() => document.documentElement.scrollWidth"
                  + " - document.documentElement.clientWidth");
      if (!wide.equals(0)) {
        found.add(each + ": scrolls sideways by " + wide);
      }
    }
    page.context().close();
    assertEquals(List.of(), found);
    assertEquals(List.of(), browser.complaints());
  }

  private static List<String> violations(Page page, Map<String, Object> run, String where) {
    Object violations =
        page.evaluate(
            "async run => (await axe.run(document, {preload: false, resultTypes:"
                + " ['violations'], runOnly: run})).violations.map(v => v.id + ' ' +"
                + " v.nodes[0].html)",
            run);
    return ((List<?>) violations).stream().map(each -> where + ": " + each).toList();
  }

  private static String axe() throws IOException {
    try (InputStream in = AxeBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
