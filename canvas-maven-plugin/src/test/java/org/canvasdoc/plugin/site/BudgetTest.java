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
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a page may weigh, as it goes over the wire: compressed. */
class BudgetTest {
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

  private int assets(String suffix) throws IOException {
    int sum = 0;
    try (Stream<Path> files = Files.list(site.resolve("assets"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
        sum += compressed(Files.readAllBytes(file));
      }
    }
    assertTrue(sum > 0, suffix);
    return sum;
  }

  /** What is no word that people read: tags, their attributes, addresses. */
  private static String markup(String html) {
    return html.replaceAll(">[^<]*<", "><");
  }

  @Test
  void stylesAndScriptsAreSmall() throws IOException {
    SiteFixture.render(SiteFixture.resource("golden/canvas"), site);
    assertTrue(assets(".css") <= STYLES, () -> "styles are over " + STYLES);
    assertTrue(assets(".js") <= SCRIPTS, () -> "scripts are over " + SCRIPTS);
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
