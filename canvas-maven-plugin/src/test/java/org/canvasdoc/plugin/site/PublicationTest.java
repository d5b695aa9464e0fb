package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.read.Limits;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a site has once it is known where it will be. */
class PublicationTest {
  private static final String ADDRESS = "https://example.org/models/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant WHEN = Instant.parse("2026-02-11T10:00:00Z");
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
  private Path sources;

  @BeforeEach
  void canvases() throws IOException {
    sources = Files.createDirectories(folder.resolve("canvas/food")).getParent();
    Files.writeString(
        sources.resolve("food/doughjoe.canvas.yaml"),
        "name: The <b>DoughJoe</b> & Co\nsummary: Doughnuts\nlanguage: pt-BR\n");
    Path parts = Files.createDirectories(sources.resolve("tea.canvas"));
    Files.writeString(parts.resolve("canvas.yaml"), "name: Tea\n");
    Files.writeString(parts.resolve("channels.yaml"), "shop: The shop\n");
  }

  /** What some revisions made of a canvas, which nothing is known of but that they changed it. */
  private static CanvasHistory changed(String canvas, Step... steps) {
    List<Moment> moments = new ArrayList<>();
    for (Step each : steps) {
      moments.add(new Moment(each, canvas, List.of(), Optional.empty()));
    }
    return new CanvasHistory(canvas, moments, false);
  }

  private Path render(SiteSettings settings, CanvasHistory... canvases) throws IOException {
    return render(settings, () -> Past.of(List.of(canvases)));
  }

  private Path render(SiteSettings settings, Supplier<Past> past) throws IOException {
    Settings checks = new Settings(Profile.SKETCH, Optional::empty, () -> LocalDate.MIN, List.of());
    CanvasProject project = CanvasProject.read(sources, "src/canvas/", Limits.DEFAULT, checks);
    Path output = folder.resolve("site");
    try (Site site = new Site(settings, List.of(), past)) {
      site.render(List.of(project), output);
    }
    return output;
  }

  private static SiteSettings at(String address, Redaction redaction) {
    return new SiteSettings(
        "Models & more", address, "2026-01-01", "", "", redaction, Look.OURS, false);
  }

  private static Document xml(Path file) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  @Test
  void theFeedIsWhatReadersOfFeedsAskFor() throws Exception {
    Path site =
        render(at(ADDRESS, Redaction.NONE), changed("food/doughjoe", HOSTILE), changed("tea", TEA));
    Element feed = xml(site.resolve("feed.xml")).getDocumentElement();
    assertEquals(ATOM, feed.getNamespaceURI());
    assertEquals("feed", feed.getLocalName());
    assertEquals(ADDRESS + "feed.xml", child(feed, "id"));
    assertEquals("Models & more: changes", child(feed, "title"));
    assertEquals(WHEN, Instant.parse(child(feed, "updated")));
    List<Element> entries = children(feed, "entry");
    assertEquals(2, entries.size());
    for (Element entry : entries) {
      for (String needed : List.of("id", "title", "updated")) {
        assertEquals(1, children(entry, needed).size(), needed);
      }
      assertTrue(child(entry, "id").startsWith("tag:example.org,2026-02-11:"));
      assertEquals("alternate", children(entry, "link").get(0).getAttribute("rel"));
    }
    Element first = entries.get(0);
    assertEquals("]]><script>alert(1)</script> & \"more\" \u2401<U+D800>", child(first, "title"));
    assertEquals("O'Hara <o@example.org>", child(children(first, "author").get(0), "name"));
    assertEquals(
        ADDRESS + "food/doughjoe/history/4f2a.html",
        children(first, "link").get(0).getAttribute("href"));
    assertEquals("The <b>DoughJoe</b> & Co", children(first, "content").get(0).getTextContent());
    assertEquals(0, children(entries.get(1), "author").size());
    assertEquals(
        1, children(feed, "author").size(), "whose entries have none is said for all of them");
    String page = Files.readString(site.resolve("food/doughjoe/index.html"));
    assertTrue(page.contains("<link rel=\"alternate\" href=\"../../feed.xml\""), page);
  }

  private static Fact fact(
      String kind, String level, String entry, String field, String from, String to) {
    return new Fact(kind, level, "channels", entry, "The " + entry, field, "", from, to);
  }

  private static Element content(Path site, int entry) throws Exception {
    Element feed = xml(site.resolve("feed.xml")).getDocumentElement();
    return children(children(feed, "entry").get(entry), "content").get(0);
  }

  /** In words, of each entry once; nothing that a text holds is markup. */
  @Test
  void theFeedSaysWhatChanged() throws Exception {
    List<Fact> facts =
        List.of(
            fact("entry-added", "info", "kiosk", "", "", ""),
            fact("field-changed", "breaking", "shop", "status", "active", "retired"),
            fact("text-changed", "info", "shop", "description", "<b>old", "]]>new\u202E"),
            fact("reference-removed", "attention", "shop", "owner", "Ada", ""),
            fact("entry-renamed", "info", "store", "", "market", "store"));
    Moment moment = new Moment(TEA, "tea", facts, Optional.empty());
    Moment gone =
        new Moment(
            TEA,
            "old",
            List.of(new Fact("canvas-removed", "info", "", "", "Old & gone", "", "", "", "")),
            Optional.empty());
    Path site =
        render(
            at(ADDRESS, Redaction.NONE),
            new CanvasHistory("old", List.of(gone), false),
            new CanvasHistory("tea", List.of(moment), false));
    assertEquals(
        "Old & goneThe canvas was removed.Tea"
            + "+ The kiosk (Channels): added"
            + "~ The shop (Channels): changed"
            + "Status: active → retired (breaking)"
            + "Description: <b>old → ]]>new<U+202E>"
            + "Owner: Ada (attention)"
            + "→ The store (Channels): renamedmarket → store",
        content(site, 0).getTextContent());
    Element feed = xml(site.resolve("feed.xml")).getDocumentElement();
    assertEquals(
        ADDRESS + "tea/history/9c1.html",
        children(children(feed, "entry").get(0), "link").get(0).getAttribute("href"),
        "what is gone has no page");
  }

  @Test
  void theFeedEndsSomewhere() throws Exception {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      facts.add(fact("entry-added", "info", "shop-" + i, "", "", ""));
    }
    Step[] steps = new Step[60];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = new Step("c" + i, "x".repeat(5000), "", WHEN.minusSeconds(i), List.of());
    }
    List<Moment> moments = new ArrayList<>(changed("tea", steps).moments());
    moments.set(0, new Moment(steps[0], "tea", facts, Optional.empty()));
    Path site = render(at(ADDRESS, Redaction.NONE), new CanvasHistory("tea", moments, false));
    Element feed = xml(site.resolve("feed.xml")).getDocumentElement();
    List<Element> entries = children(feed, "entry");
    assertEquals(50, entries.size());
    assertTrue(child(entries.get(0), "id").endsWith(":c0"));
    assertEquals(301, child(entries.get(0), "title").length());
    String text = content(site, 0).getTextContent();
    assertTrue(text.contains("The shop-19") && !text.contains("The shop-20"), text);
    assertTrue(text.endsWith("20 of 30 changes shown"), text);
  }

  @Test
  void whereNothingIsToldThereIsNoFeedAndNoLinkToIt() throws Exception {
    Path site = render(at(ADDRESS, Redaction.NONE));
    assertFalse(Files.exists(site.resolve("feed.xml")));
    assertFalse(Files.readString(site.resolve("index.html")).contains("feed.xml"));
    assertTrue(Files.readString(site.resolve("sitemap.xml")).contains("<lastmod>2026-01-01"));
  }

  @Test
  void theFeedLeavesOutWhatTheSiteLeavesOut() throws Exception {
    Redaction one = Redaction.of(List.of("food/doughjoe"));
    CanvasHistory[] all = {changed("food/doughjoe", HOSTILE), changed("tea", TEA)};
    String feed = Files.readString(render(at(ADDRESS, one), all).resolve("feed.xml"));
    assertFalse(feed.contains("DoughJoe") || feed.contains("doughjoe"), feed);
    assertFalse(feed.contains("costs 5"), "what people wrote of a change may tell of anything");
    assertTrue(feed.contains("<title>Changed: Tea</title>"), feed);
    Path site = render(at(ADDRESS, Redaction.of(List.of("history"))), all);
    assertFalse(Files.exists(site.resolve("feed.xml")));
  }

  @Test
  void aHistoryThatIsLeftOutIsNotAskedFor() throws Exception {
    Supplier<Past> nobody =
        () -> {
          throw new IllegalStateException("asked");
        };
    render(at(ADDRESS, Redaction.of(List.of("history"))), nobody);
  }

  @Test
  void withoutAnAddressThereIsNothingForOthers() throws Exception {
    Path output = render(at("", Redaction.NONE), changed("tea", TEA));
    for (String name : List.of("sitemap.xml", "feed.xml")) {
      assertFalse(Files.exists(output.resolve(name)), name);
    }
    assertFalse(Files.readString(output.resolve("robots.txt")).contains("Sitemap"));
    String index = Files.readString(output.resolve("index.html"));
    assertFalse(index.contains("canonical") || index.contains("og:"), index);
  }

  @Test
  void theMapListsEveryPageOnce() throws Exception {
    Path site = render(at(ADDRESS, Redaction.NONE), changed("food/doughjoe", HOSTILE));
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
    Path site = render(at(ADDRESS, Redaction.NONE));
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
    Path site = render(drawn);
    String image =
        "<meta property=\"og:image\""
            + " content=\"https://example.org/models/food/doughjoe/canvas.png\">\n";
    assertTrue(Files.exists(site.resolve("food/doughjoe/canvas.png")));
    assertTrue(Files.readString(site.resolve("food/doughjoe/index.html")).contains(image));
    assertFalse(Files.readString(site.resolve("food/doughjoe/next.html")).contains("og:image"));
    Path without = render(at(ADDRESS, Redaction.NONE));
    assertFalse(Files.readString(without.resolve("food/doughjoe/index.html")).contains("og:image"));
  }

  @ParameterizedTest
  @CsvSource({"en, en_US", "de-AT, de_AT", "zh-Hant-TW, zh_TW", "ar, ar_AR", "tlh, ''"})
  void aLanguageHasAPlace(String language, String locale) {
    assertEquals(locale, Publication.locale(language));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "' http://localhost:8080/a b/', -",
    "HTTPS://Example.org/m, HTTPS://Example.org/m/",
    "https://example.org/bücher, https://example.org/b%C3%BCcher/",
  })
  void anAddressEndsInASlash(String written, String address) {
    if (address.equals("-")) {
      assertThrows(SiteException.class, () -> SiteAddress.of(written));
    } else {
      assertEquals(address, SiteAddress.of(written));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example.org/models, it begins with neither https:// nor http://",
    "ftp://example.org/, it begins with neither https:// nor http://",
    "javascript:alert(1), it begins with neither https:// nor http://",
    "https:///models/, it names no host",
    "https://me:secret@example.org/, it tells a user's name to everybody",
    "https://example.org/?a=b, nothing may follow behind a `?` or a `#`",
    "https://example.org/index.html, it is the address of a page; that of its folder is asked for",
  })
  void aWrongAddressIsRefusedWithTheReason(String written, String why) {
    SiteException error = assertThrows(SiteException.class, () -> SiteAddress.of(written));
    assertEquals(
        "canvas.siteUrl cannot be `"
            + written
            + "`: "
            + why
            + "; it is the address of the folder that the site will be in, like"
            + " https://example.org/models/",
        error.getMessage());
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String child(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }
}
