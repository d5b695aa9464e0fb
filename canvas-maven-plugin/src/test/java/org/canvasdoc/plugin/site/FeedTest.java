package org.canvasdoc.plugin.site;

import static org.canvasdoc.plugin.site.Published.ADDRESS;
import static org.canvasdoc.plugin.site.Published.WHEN;
import static org.canvasdoc.plugin.site.Published.at;
import static org.canvasdoc.plugin.site.Published.changed;
import static org.canvasdoc.plugin.site.Published.child;
import static org.canvasdoc.plugin.site.Published.children;
import static org.canvasdoc.plugin.site.Published.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What readers of feeds are told. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
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
  void theFeedIsWhatReadersOfFeedsAskFor() throws Exception {
    Path site =
        published.render(
            at(ADDRESS, Redaction.NONE), changed("food/doughjoe", HOSTILE), changed("tea", TEA));
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
        published.render(
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
    Path site =
        published.render(at(ADDRESS, Redaction.NONE), new CanvasHistory("tea", moments, false));
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
    Path site = published.render(at(ADDRESS, Redaction.NONE));
    assertFalse(Files.exists(site.resolve("feed.xml")));
    assertFalse(Files.readString(site.resolve("index.html")).contains("feed.xml"));
    assertTrue(Files.readString(site.resolve("sitemap.xml")).contains("<lastmod>2026-01-01"));
  }

  @Test
  void theFeedLeavesOutWhatTheSiteLeavesOut() throws Exception {
    Redaction one = Redaction.of(List.of("food/doughjoe"));
    CanvasHistory[] all = {changed("food/doughjoe", HOSTILE), changed("tea", TEA)};
    String feed = Files.readString(published.render(at(ADDRESS, one), all).resolve("feed.xml"));
    assertFalse(feed.contains("DoughJoe") || feed.contains("doughjoe"), feed);
    assertFalse(feed.contains("costs 5"), "what people wrote of a change may tell of anything");
    assertTrue(feed.contains("<title>Changed: Tea</title>"), feed);
    Path site = published.render(at(ADDRESS, Redaction.of(List.of("history"))), all);
    assertFalse(Files.exists(site.resolve("feed.xml")));
  }

  @Test
  void aHistoryThatIsLeftOutIsNotAskedFor() throws Exception {
    Supplier<Past> nobody =
        () -> {
          throw new IllegalStateException("asked");
        };
    published.render(at(ADDRESS, Redaction.of(List.of("history"))), nobody);
  }
}
