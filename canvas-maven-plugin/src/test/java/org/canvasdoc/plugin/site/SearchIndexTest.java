package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTest {
  @TempDir private Path folder;

  private static String script(Path site) throws IOException {
    return Files.readString(site.resolve("search-index.js"));
  }

  /** The script without what makes it one. */
  private static JsonNode index(Path site) throws IOException {
    String script = script(site);
    assertTrue(script.startsWith(SearchPages.BEGIN) && script.endsWith(SearchPages.END));
    int begin = script.indexOf('[');
    return new JsonMapper().readTree(script.substring(begin, script.lastIndexOf(';')));
  }

  private static List<JsonNode> rows(JsonNode canvas, int kind) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : canvas.get(4)) {
      if (row.get(0).asInt() == kind) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void everyEntryIsThereWithItsPlaceAndFacets() throws IOException {
    SiteFixture.render(
        Path.of("src/test/resources/org/canvasdoc/plugin/site/golden/canvas"),
        folder.resolve("site"));
    JsonNode shop = index(folder.resolve("site")).get(0);

    assertEquals("shop/", shop.get(1).asString());
    JsonNode card = null;
    for (JsonNode row : rows(shop, 0)) {
      assertTrue(Files.exists(folder.resolve("site/shop").resolve(row.get(3).asString())));
      card = row.get(3).asString().endsWith("/card.html") ? row : card;
    }
    assertEquals(3, card.get(4).asInt(), "the block's number");
    List<String> segments = new ArrayList<>();
    card.get(5).forEach(each -> segments.add(shop.get(2).get(each.asInt()).asString()));
    assertEquals(List.of("Commuters"), segments);
    assertEquals("Automated services", shop.get(3).get(card.get(7).asInt()).asString());
    assertTrue(rows(shop, 3).size() + rows(shop, 4).size() > 0, "findings, too");
  }

  @Test
  void nothingHostileEndsTheScript() throws IOException {
    SiteFixture.render(SiteFixture.resource("hostile"), folder.resolve("site"));
    String script = script(folder.resolve("site"));

    assertTrue(script.length() > 500);
    assertTrue(script.chars().noneMatch(c -> c == '<' || c == '&' || c == 0x2028 || c == 0x2029));
    assertTrue(index(folder.resolve("site")).toString().contains("<script"), "and it is kept");
  }

  @Test
  void literalsAreWholeAndPlain() {
    StringBuilder out = new StringBuilder();
    JsText.literal("a\"b\\c</script>\u2028\n\uD800x🍩\u202E", out);

    assertEquals(
        "\"a\\\"b\\\\c\\u003c/script\\u003e\\u2028\\u000a\\ufffdx🍩\\u202e\"", out.toString());
  }

  @Test
  void textsAreKeptToABeginning() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    String text = "The [[shop]] **again** and `again`. " + "long ".repeat(2000);
    Files.writeString(
        sources.resolve("a.canvas.yaml"),
        "name: A\nchannels:\n  shop: {name: The corner shop, description: \"" + text + "\"}\n");
    SiteFixture.render(sources, folder.resolve("site"));

    JsonNode shop = rows(index(folder.resolve("site")).get(0), 0).get(0);
    String kept = shop.get(2).asString();
    assertTrue(kept.startsWith("The The corner shop again and again. long"), kept);
    assertTrue(kept.length() <= 401 && kept.endsWith("…"), kept);
  }

  @Test
  void anIndexThatDidNotChangeIsNotWritten() throws IOException {
    Path site = folder.resolve("site");
    SiteFixture.render(SiteFixture.resource("hostile"), site);
    SiteResult again = SiteFixture.render(SiteFixture.resource("hostile"), site);

    assertEquals(0, again.written());
    assertTrue(Files.exists(site.resolve("search-index.js")));
  }
}
