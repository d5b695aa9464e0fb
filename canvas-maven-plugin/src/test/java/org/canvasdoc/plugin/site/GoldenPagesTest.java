package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the main part of pages with a folder of expected ones. {@code -Dgolden=write} writes
 * that folder anew, and still fails: what is written has to be read before it counts.
 */
class GoldenPagesTest {
  private static final Path SOURCES =
      Path.of("src/test/resources/org/canvasdoc/plugin/site/golden");

  @Test
  void pagesAreAsExpected(@TempDir Path output) throws IOException {
    SiteFixture.render(SOURCES.resolve("canvas"), output);
    Map<String, String> actual = new TreeMap<>();
    SiteFixture.files(output)
        .forEach(
            (path, html) -> {
              if (path.endsWith(".html") && isToBeRead(path)) {
                actual.put(path, main(html));
              }
            });
    Path expected = SOURCES.resolve("expected");
    if ("write".equals(System.getProperty("golden"))) {
      for (Map.Entry<String, String> page : actual.entrySet()) {
        Path file = expected.resolve(page.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.getValue());
      }
      fail("written; read the difference, then run again without -Dgolden=write");
    }
    Map<String, String> wanted = SiteFixture.files(expected);
    assertEquals(wanted.keySet(), actual.keySet());
    wanted.forEach((path, html) -> assertEquals(html, actual.get(path), path));
  }

  /** Of pages that are all alike, and hold nothing of a canvas, one is enough. */
  private static boolean isToBeRead(String path) {
    return !path.matches("(rules|fields)/.*")
        || path.equals("rules/dedicated-without-person.html")
        || path.equals("fields/customer-segments.html");
  }

  private static String main(String html) {
    return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>\n".length());
  }
}
