package org.canvasdoc.plugin.site;

import static org.canvasdoc.plugin.site.Published.ADDRESS;
import static org.canvasdoc.plugin.site.Published.WHEN;
import static org.canvasdoc.plugin.site.Published.at;
import static org.canvasdoc.plugin.site.Published.changed;
import static org.canvasdoc.plugin.site.Published.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a site has once it is known where it will be. */
class PublicationTest {
  private static final Step HOSTILE =
      new Step(
          "4f2a",
          "]]><script>alert(1)</script> & \"more\" \u0001\uD800",
          "O'Hara <o@example.org>",
          WHEN,
          List.of());
  private static final Step TEA =
      new Step("9c1", "Tea costs 5", "", WHEN.minusSeconds(60), List.of());

  @TempDir private Path folder;
  private Published published;

  @BeforeEach
  void canvases() throws IOException {
    published = new Published(folder);
  }

  @Test
  void withoutAnAddressThereIsNothingForOthers() throws Exception {
    Path output = published.render(at("", Redaction.NONE), changed("tea", TEA));
    for (String name : List.of("sitemap.xml", "feed.xml")) {
      assertFalse(Files.exists(output.resolve(name)), name);
    }
    assertFalse(Files.readString(output.resolve("robots.txt")).contains("Sitemap"));
    String index = Files.readString(output.resolve("index.html"));
    assertFalse(index.contains("canonical") || index.contains("og:"), index);
  }

  @Test
  void theMapListsEveryPageOnce() throws Exception {
    Path site = published.render(at(ADDRESS, Redaction.NONE), changed("food/doughjoe", HOSTILE));
    List<String> listed = new ArrayList<>();
    Document map = xml(site.resolve("sitemap.xml"));
    NodeList all = map.getElementsByTagNameNS("*", "loc");
    for (int i = 0; i < all.getLength(); i++) {
      listed.add(all.item(i).getTextContent());
    }
    TreeSet<String> pages = new TreeSet<>();
    for (String each : SiteFixture.files(site).keySet()) {
      if (each.endsWith(".html") && !each.equals("404.html")) {
        pages.add(ADDRESS + each.replaceFirst("(^|/)index\\.html$", "$1"));
      }
    }
    assertEquals(pages, new TreeSet<>(listed));
    assertEquals(pages.size(), listed.size());
    String text = Files.readString(site.resolve("sitemap.xml"));
    assertTrue(
        text.contains(ADDRESS + "food/doughjoe/channels.html</loc><lastmod>2026-02-11<"), text);
    assertTrue(text.contains(ADDRESS + "tea/</loc></url>"), "nobody knows since when");
    assertTrue(text.contains(ADDRESS + "</loc><lastmod>2026-02-11<"), text);
    assertEquals(
        "User-agent: *\nAllow: /\nSitemap: " + ADDRESS + "sitemap.xml\n",
        Files.readString(site.resolve("robots.txt")));
  }

  @Test
  void aLargeMapIsInParts() throws Exception {
    List<String> pages = List.of("a.html", "b/index.html", "c.html");
    Map<String, byte[]> files = Sitemap.of(ADDRESS, pages, page -> "", 2);
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
        files.keySet().stream().sorted().toList());
    String index = new String(files.get("sitemap.xml"), StandardCharsets.UTF_8);
    assertTrue(index.contains("<sitemap><loc>" + ADDRESS + "sitemap-2.xml</loc>"), index);
    assertTrue(
        new String(files.get("sitemap-1.xml"), StandardCharsets.UTF_8)
            .contains("<loc>" + ADDRESS + "b/</loc>"));
  }

  @Test
  void pagesSayWhereTheyAreAndWhatTheyAre() throws Exception {
    Path site = published.render(at(ADDRESS, Redaction.NONE));
    String page = Files.readString(site.resolve("food/doughjoe/index.html"));
    for (String line :
        List.of(
            "<link rel=\"canonical\" href=\"https://example.org/models/food/doughjoe/\">",
            "<meta property=\"og:title\" content=\"The &lt;b&gt;DoughJoe&lt;/b&gt; &amp; Co\">",
            "<meta property=\"og:description\" content=\"Doughnuts\">",
            "<meta property=\"og:type\" content=\"website\">",
            "<meta property=\"og:url\" content=\"https://example.org/models/food/doughjoe/\">",
            "<meta property=\"og:site_name\" content=\"Models &amp; more\">",
            "<meta property=\"og:locale\" content=\"pt_BR\">")) {
      assertTrue(page.contains(line + "\n"), line);
    }
    for (Map.Entry<String, String> each : SiteFixture.files(site).entrySet()) {
      if (each.getKey().endsWith(".html") && !each.getKey().equals("404.html")) {
        assertTrue(each.getValue().contains("<link rel=\"canonical\" "), each.getKey());
      }
    }
  }

  /** A picture of it stands beside a link to it, where there is one. */
  @Test
  void aCanvasThatIsDrawnIsSeenWhereItIsSpokenOf() throws Exception {
    SiteSettings drawn =
        new SiteSettings("Models", ADDRESS, "", "", "", Redaction.NONE, Look.OURS, true);
    Path site = published.render(drawn);
    String image =
        "<meta property=\"og:image\""
            + " content=\"https://example.org/models/food/doughjoe/canvas.png\">\n";
    assertTrue(Files.exists(site.resolve("food/doughjoe/canvas.png")));
    assertTrue(Files.readString(site.resolve("food/doughjoe/index.html")).contains(image));
    assertFalse(Files.readString(site.resolve("food/doughjoe/next.html")).contains("og:image"));
    Path without = published.render(at(ADDRESS, Redaction.NONE));
    assertFalse(Files.readString(without.resolve("food/doughjoe/index.html")).contains("og:image"));
  }
}
