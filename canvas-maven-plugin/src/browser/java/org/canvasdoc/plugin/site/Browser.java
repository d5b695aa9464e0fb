package org.canvasdoc.plugin.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium that notes whatever a page should not do. */
public final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  public Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String executable = System.getProperty("canvas.chromium", "/usr/bin/chromium");
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable))
                    .setArgs(List.of("--no-sandbox")));
  }

  /**
   * A page that may ask for what begins with {@code home} and nothing else; what it logs, throws or
   * asks for beyond that is a complaint.
   */
  public Page page(com.microsoft.playwright.Browser.NewContextOptions options, String home) {
    BrowserContext context = chromium.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            complaints.add(page.url() + " asks for " + request.url());
          }
        });
    return page;
  }

  public Page page(String home) {
    return page(new com.microsoft.playwright.Browser.NewContextOptions(), home);
  }

  /** What pages did that they should not; empty again afterwards. */
  public List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
