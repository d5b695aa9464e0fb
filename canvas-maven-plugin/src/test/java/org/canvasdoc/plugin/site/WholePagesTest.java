package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about a whole canvas: what is open, what is believed, whose it is, what differs. */
class WholePagesTest {
  @TempDir private Path folder;

  private Map<String, String> render(String... canvases) throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    for (int i = 0; i < canvases.length; i += 2) {
      Files.writeString(sources.resolve(canvases[i] + ".canvas.yaml"), canvases[i + 1]);
    }
    Path output = folder.resolve("site");
    SiteFixture.render(sources, output);
    return SiteFixture.files(output);
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(WholePagesTest::plain).toList();
  }

  private static String plain(MatchResult match) {
    return match.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private static List<String> open(String page) {
    return all(page, "(?s)<li>(<span class=\"tag\">.*?)</li>");
  }

  @Test
  void whatDecidesMostIsFoundOutFirst() throws IOException {
    String page =
        render(
                "a",
                """
                name: A
                currency: EUR
                reviewed: 2026-09
                questions: Would anybody *pay*?
                hypotheses:
                  light: {claim: A light one, importance: 2}
                  heavy: {claim: A heavy one, importance: 5, tests: [{method: Ask}]}
                  done: {claim: One that holds, importance: 5, status: supported}
                customer-segments:
                  first: {name: First, priority: primary}
                  second: {name: Second, expects: communities, size: {value: 4, as-of: 2024}}
                  third: {name: Third, priority: excluded}
                  paying:
                    name: Paying
                    expects: none
                    economics:
                      revenue: {amount: 10, per: month, basis: assumed}
                      gross-margin: 50%
                      churn: 5% per month
                      acquisition-cost: 20
                customer-relationships:
                  talk: {name: Talk, segments: [first, second], category: personal-assistance}
                """)
            .get("a/next.html");
    assertEquals(
        List.of(
            "Being tested A heavy one importance 5 of 5",
            "Ask what they expect First",
            "Decide whether to offer it Second expects: Communities",
            "Work out what it costs Talk",
            "Fill it Value propositions Which problem of which segment do we solve, and what do we"
                + " give that others do not?"),
        open(page).subList(0, 5));
    assertTrue(open(page).contains("Answer it Would anybody pay ?"), open(page).toString());
    assertTrue(
        open(page).contains("Measure it Paying revenue: €10 per customer-month is assumed"),
        open(page).toString());
    assertTrue(open(page).contains("Look again Second Size: as of 2024"), open(page).toString());
    assertTrue(open(page).contains("Say what it rests on Talk"), open(page).toString());
    assertTrue(open(page).contains("Test it A light one importance 2 of 5"), open(page).toString());
    assertFalse(page.contains("One that holds") || page.contains("Third"), page);
    assertEquals(List.of("First", "Then", "When there is time"), all(page, "<h2[^>]*>([^<]*)<"));
  }

  @Test
  void aCanvasThatLeavesNothingOpenSaysSo() throws IOException {
    StringBuilder canvas = new StringBuilder("name: A\n");
    for (String block :
        List.of(
            "value-propositions",
            "channels",
            "revenue-streams",
            "key-resources",
            "key-activities",
            "key-partnerships",
            "cost-structure")) {
      canvas.append(block).append(": {x: X}\n");
    }
    canvas.append("customer-segments: {s: {name: S, expects: self-service}}\n");
    canvas.append(
        "customer-relationships: {r: {name: R, category: self-service, status: established,"
            + " cost: low, channels: x}}\n");
    Map<String, String> site = render("a", canvas.toString());
    assertTrue(site.get("a/next.html").contains("Nothing is open"), site.get("a/next.html"));
    assertFalse(site.get("a/index.html").contains("next.html\"><span"), "no count of nothing");
  }

  @Test
  void aStepOfTheTourSaysWhatItsBlockLeavesOpen() throws IOException {
    Map<String, String> site =
        render("a", "name: A\ncustomer-segments: {s: S, t: {name: T, expects: none}}\n");
    String page = site.get("a/customer-segments.html");
    assertEquals(List.of("Ask what they expect S"), open(page));
    assertTrue(page.contains("Step 1 of 9"), page);
    assertTrue(page.contains("Customer segments: open: 1</span>"), page);
    assertTrue(page.contains("Channels: empty</span>"), page);
    assertTrue(site.get("a/cost-structure.html").contains("rel=\"next\" href=\"next.html\""));
  }

  @Test
  void segmentsStandSideBySideWithWhatServesThem() throws IOException {
    String page =
        render(
                "a",
                """
                name: A
                customer-segments:
                  s: {name: S, size: 12, problems: Rain}
                  t: {name: T, desires: Sun}
                channels: {shop: {name: Shop, segments: s}, mail: Mail}
                """)
            .get("a/customer-segments.html");
    String table = page.substring(page.indexOf("beside\">"));
    List<String> rows = all(table, "(?s)<tr>\\s*(<th scope=\"row\">.*?)</tr>");
    assertEquals(
        List.of("Size 12", "Problems Rain", "Desires Sun", "Channels Shop Mail Mail"), rows);
  }

  @Test
  void oneSegmentIsNotComparedWithItself() throws IOException {
    Map<String, String> site = render("a", "name: A\ncustomer-segments: {s: S}\n");
    assertFalse(site.get("a/customer-segments.html").contains("Side by side"));
  }

  @Test
  void hypothesesAreInTheOrderOfTheirImportance() throws IOException {
    Map<String, String> site =
        render(
            "a",
            """
            name: A
            hypotheses:
              some: {claim: Unweighed}
              light: {claim: Light, importance: 1}
              heavy: {claim: Heavy, importance: 5, status: refuted, about: channels/shop}
            customer-segments: {s: {name: S, evidence: [{kind: survey, finding: They came.}]}}
            channels: {shop: Shop}
            customer-relationships: {r: R}
            """);
    String page = site.get("a/hypotheses.html");
    assertEquals(
        List.of("Heavy", "Unweighed", "Light"), all(page, "(?s)class=\"claim\">(.*?)</div>"));
    assertEquals(List.of("Untested 2", "Refuted 1"), all(page, "<li>([A-Z]\\w+ <b>\\d</b>)</li>"));
    assertTrue(page.contains("They came."), page);
    String bare = page.substring(page.indexOf("id=\"bare\""));
    assertEquals(List.of("R"), all(bare, "<li>(<a.*?)</li>"));
    String link = "../hypotheses.html#hypothesis-heavy";
    assertTrue(site.get("a/channels/shop.html").contains(link), "the way back");
  }

  @Test
  void findingsAreByTheOwnerOfWhatTheyAreAbout() throws IOException {
    Map<String, String> site =
        render(
            "a",
            """
            name: A
            owners: Board
            customer-segments: {s: {name: S, owner: Ann, expects: communities}}
            channels: {shop: Shop, web: {name: Web, owner: Ann}}
            """);
    String page = site.get("a/owners.html");
    assertEquals(List.of("Ann 2", "Board 0", "Nobody yet 1"), all(page, "<h2[^>]*>(.*?)</h2>"));
    String ann = page.substring(page.indexOf("owner-"), page.indexOf("Board"));
    assertTrue(ann.contains("expects <code>communities</code>"), ann);
    String board = page.substring(page.indexOf("Board"), page.indexOf("nobody"));
    assertTrue(board.contains("empty-block"), "what is nobody's entry is for the canvas's owner");
    assertTrue(site.get("a/index.html").contains("owners.html"), "there is a way to it");
  }

  @Test
  void withoutAnOwnerThereIsNoPageOfOwners() throws IOException {
    assertFalse(render("a", "name: A\nchannels: {shop: Shop}\n").containsKey("a/owners.html"));
  }

  @Test
  void aVariantStandsBesideItsParent() throws IOException {
    Map<String, String> site =
        render(
            "parent",
            """
            name: Parent
            customer-segments:
              same: Same
              other: {name: Other, size: 4, economics: {revenue: 3 per month, churn: 2% per month}}
              gone: Gone
            """,
            "variant",
            """
            name: Variant
            variant-of: parent
            customer-segments:
              new: New
              other: {name: Other, size: 5, economics: {revenue: 3 per month, churn: 4% per month}}
              same: Same
            """);
    String page = site.get("variant/compare.html");
    assertEquals(
        List.of(
            "Same A Same the same Same C Same",
            "Other B Other differs Other B Other",
            "Gone C Gone only there",
            "only here New A New"),
        all(page, "(?s)<tr class=\"entry [a-z]+\">(.*?)</tr>"));
    assertEquals(
        List.of("4 Size 5", "2% per month Churn 4% per month"),
        all(page, "(?s)<tr class=\"field-of\">(.*?)</tr>"));
    assertFalse(site.containsKey("parent/compare.html"));
    assertTrue(site.get("variant/index.html").contains("Side by side with Parent"));
  }

  @Test
  void aCanvasIsNotComparedWithItself() throws IOException {
    assertFalse(render("a", "name: A\nvariant-of: a\n").containsKey("a/compare.html"));
  }
}
