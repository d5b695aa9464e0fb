package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes pictures of eight pages in four views, {@code target/screenshots}, for people to see. */
class ScreenshotsIT {
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "doughjoe/index.html",
          "private-bank/customer-relationships.html",
          "doughjoe/customer-segments.html",
          "doughjoe/customer-relationships/loyalty-card.html",
          "doughjoe/findings.html",
          "doughjoe/next.html",
          "book-shop/index.html");

  @Test
  void takesThemInFourViews(@TempDir Path site) throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), site);
    try (Browser browser = new Browser()) {
      take(browser, site, "wide", new NewContextOptions().setViewportSize(1280, 900));
      NewContextOptions phone = new NewContextOptions().setViewportSize(390, 844);
      take(browser, site, "phone", phone);
      NewContextOptions dark = new NewContextOptions().setViewportSize(1280, 900);
      take(browser, site, "dark", dark.setColorScheme(ColorScheme.DARK));
      take(browser, site, "print", new NewContextOptions().setViewportSize(1122, 793));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static void take(Browser browser, Path site, String view, NewContextOptions options) {
    Page page = browser.page(options, site.toUri().toString());
    if (view.equals("print")) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
    for (String each : PAGES) {
      page.navigate(site.resolve(each).toUri().toString());
      String name = each.replace(".html", "").replace('/', '-') + "-" + view + ".png";
      Path picture = Path.of("target/screenshots", name);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(picture).setFullPage(!view.equals("print")));
    }
    page.context().close();
  }
}
