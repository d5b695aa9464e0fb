package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the posters as a browser draws them, whatever texts stand on them. */
class PosterBrowserIT {
  /** Every text lies in the smallest rectangle that was drawn around its place before it. */
  private static final String OUTSIDE =
      """
      () => {
        const out = [], boxes = [];
        const all = [...document.querySelectorAll('svg > rect, svg > text')];
        const texts = [];
        for (const each of all) {
          const b = each.getBBox();
          if (each.tagName === 'rect') {
            if (!each.getAttribute('fill').startsWith('url')) boxes.push({b, each});
            continue;
          }
          const middle = b.y + b.height * .6;
          let home = null;
          for (const {b: c} of boxes) {
            const holds = c.y <= middle && middle <= c.y + c.height
              && Math.max(b.x, c.x) < Math.min(b.x + b.width, c.x + c.width)
              && +each.getAttribute('x') >= c.x - 1 && +each.getAttribute('x') <= c.x + c.width + 1;
            if (holds && (!home || c.width * c.height < home.width * home.height)) home = c;
          }
          const slack = 1.5;
          if (!home || b.x < home.x - slack || b.x + b.width > home.x + home.width + slack) {
            out.push(each.textContent + ' ' + JSON.stringify([b.x, b.width, home && [home.x, home.width]]));
          }
          texts.push({b, t: each.textContent, s: +each.getAttribute('font-size')});
        }
        for (let i = 0; i < texts.length; i++) {
          for (let j = i + 1; j < texts.length; j++) {
            const a = texts[i], c = texts[j];
            const wide = Math.min(a.b.x + a.b.width, c.b.x + c.b.width) - Math.max(a.b.x, c.b.x);
            const middle = (t) => t.b.y + t.b.height / 2;
            if (wide > 1 && Math.abs(middle(a) - middle(c)) < Math.min(a.s, c.s) * .7) {
              out.push('on each other: ' + a.t + ' | ' + c.t);
            }
          }
        }
        return out;
      }
      """;

  @TempDir private Path folder;

  @Test
  void everyTextHasRoomInItsBox() throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), folder.resolve("example"));
    for (String language : List.of("en", "ar")) {
      Path sources = folder.resolve("canvas-" + language);
      CrowdedCanvas.write(sources, language);
      SiteFixture.render(sources, folder.resolve("crowded-" + language));
    }
    SiteFixture.render(SiteFixture.resource("hostile"), folder.resolve("hostile"));
    List<String> found = new ArrayList<>();
    List<Path> posters;
    try (Stream<Path> paths = Files.walk(folder)) {
      posters = paths.filter(path -> path.endsWith("canvas.svg")).sorted().toList();
    }
    assertTrue(posters.size() > 11);
    try (Browser browser = new Browser()) {
      Page page =
          browser.page(
              new NewContextOptions().setViewportSize(1680, 1188), folder.toUri().toString());
      for (Path poster : posters) {
        page.navigate(poster.toUri().toString());
        for (Object each : (List<?>) page.evaluate(OUTSIDE)) {
          found.add(folder.relativize(poster) + ": " + each);
        }
        if (poster.toString().contains("crowded") || poster.toString().contains("doughjoe")) {
          String name = poster.getName(folder.getNameCount()) + ".png";
          Path picture = Path.of("target/screenshots/poster-" + name);
          page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
      }
      assertEquals(List.of(), browser.complaints());
    }
    assertEquals(List.of(), found);
  }
}
