package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document says, a page holds no mark-up but its own. */
class HostileSiteTest {
  private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=\"([^\"]*)\")?");
  private static final List<String> NEVER = List.of("iframe", "object", "embed", "style", "form");

  @Test
  void nothingBreaksOut(@TempDir Path output) throws IOException {
    SiteFixture.render(SiteFixture.resource("hostile"), output);
    Map<String, String> files = SiteFixture.files(output);
    assertTrue(files.size() > 20);
    files.forEach(
        (path, text) -> {
          assertTrue(path.matches("[a-z0-9._/-]+"), path);
          if (path.endsWith(".html")) {
            checkTags(path, text);
          }
        });
  }

  private static void checkTags(String path, String html) {
    Matcher tags = TAG.matcher(html);
    int scripts = 0;
    while (tags.find()) {
      String name = tags.group(1).toLowerCase(Locale.ROOT);
      assertFalse(NEVER.contains(name), path + ": " + tags.group());
      scripts += name.equals("script") ? 1 : 0;
      Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
      while (attributes.find()) {
        String key = attributes.group(1).toLowerCase(Locale.ROOT);
        String value = attributes.group(2) == null ? "" : attributes.group(2);
        String at = path + ": " + tags.group();
        assertFalse(key.startsWith("on"), at);
        assertFalse(key.equals("autofocus") || key.equals("srcdoc"), at);
        if (key.equals("src")) {
          assertEquals("script", name, at);
        }
        if (key.equals("href")) {
          assertTrue(value.matches("(https?://|mailto:|[#a-z0-9._]|data:text/css).*"), at);
          assertFalse(value.toLowerCase(Locale.ROOT).contains("script:"), at);
        }
      }
    }
    assertEquals(path.equals("404.html") ? 0 : path.equals("search.html") ? 3 : 1, scripts, path);
  }
}
