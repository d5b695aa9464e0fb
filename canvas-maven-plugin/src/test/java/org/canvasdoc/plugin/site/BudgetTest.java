package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.canvasdoc.plugin.report.ChangeSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a page may weigh, as it goes over the wire: compressed. */
class BudgetTest {
  private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)");
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)");
  private static final int STYLES = 12 * 1024;
  private static final int SCRIPTS = 8 * 1024;
  private static final int FRAME = 10 * 1024;

  @TempDir private Path site;

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  /** What a page asks for beside itself; what a script reads is content. */
  private int assets(String page, String html, Pattern link) throws IOException {
    int sum = 0;
    for (Matcher found = link.matcher(html); found.find(); ) {
      Path file = site.resolve(page).resolveSibling(found.group(1)).normalize();
      sum += file.startsWith(site.resolve("assets")) ? compressed(Files.readAllBytes(file)) : 0;
    }
    assertTrue(sum > 0, page);
    return sum;
  }

  /** What is no word that people read: tags, their attributes, addresses. */
  private static String markup(String html) {
    return html.replaceAll(">[^<]*<", "><");
  }

  @Test
  void stylesAndScriptsOfAPageAreSmall() throws IOException {
    SiteFixture.renderWithPast(SiteFixture.resource("golden/canvas"), site, "Why");
    assertEquals(List.of(), heavy("shop/history.html"));
  }

  @Test
  void thoseOfASiteThatComparesAreToo() throws IOException {
    SiteSettings plain = new SiteSettings("Shops", "", "", "");
    Since since = new Since("main", List.of(new Since.Part("", ChangeSamples.folders())));
    SiteFixture.render(
        Path.of("src/test/resources/org/canvasdoc/plugin/report/change/after"), site, plain, since);
    assertEquals(List.of(), heavy("shop/changes.html"));
  }

  /** The pages that ask for more than they should, one of which there has to be. */
  private List<String> heavy(String expected) throws IOException {
    List<String> heavy = new ArrayList<>();
    Map<String, String> files = SiteFixture.files(site);
    assertTrue(files.containsKey(expected), expected);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html") && !file.getKey().equals("404.html")) {
        int styles = assets(file.getKey(), file.getValue(), STYLE);
        int scripts = assets(file.getKey(), file.getValue(), SCRIPT);
        if (styles > STYLES || scripts > SCRIPTS) {
          heavy.add(file.getKey() + ": " + styles + ", " + scripts);
        }
      }
    }
    return heavy;
  }

  @Test
  void besideItsContentAPageIsSmall() throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), site);
    List<String> heavy = new ArrayList<>();
    for (Map.Entry<String, String> file : SiteFixture.files(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        int size = compressed(markup(file.getValue()).getBytes(StandardCharsets.UTF_8));
        if (size > FRAME) {
          heavy.add(file.getKey() + ": " + size);
        }
      }
    }
    assertEquals(List.of(), heavy);
  }
}
