package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about all relationships says, and what it leaves out. */
class RelationshipPagesTest {
  private static final String NAMES =
      """
      name: A napkin
      customer-segments: {students: Students, parents: Parents}
      customer-relationships: {newsletter: A newsletter, desk: Somebody at the desk}
      """;

  @TempDir private Path folder;

  private String page(String canvas) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("shop.canvas.yaml"), canvas);
    SiteFixture.render(sources, folder.resolve("site"));
    return Files.readString(folder.resolve("site/shop/customer-relationships.html"));
  }

  private static String section(String page, String id) {
    int from = page.indexOf("<h2 id=\"" + id + "\"");
    assertTrue(from >= 0, "no section " + id);
    int to = page.indexOf("<h2 id=", from + 1);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  private static String words(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").trim();
  }

  @Test
  void aCanvasOfNamesIsInvitedToSayMore() throws IOException {
    String page = page(NAMES);
    assertFalse(page.contains("<svg class=\"chart\""), "nothing to draw");
    assertFalse(page.contains("class=\"missing\""), "no wall of what is missing");
    assertFalse(page.contains("id=\"ranges\""));
    assertFalse(page.contains("id=\"get-keep-grow\""));
    assertTrue(
        words(section(page, "question-1"))
            .endsWith("The smallest answer is one line: expects: self-service"));
    String further = words(section(page, "further"));
    assertTrue(further.contains("How personal is it, and for how long? category: self-service"));
    assertTrue(
        further.contains("Who takes over where a system cannot help? escalates-to: newsletter"));
  }

  @Test
  void whatIsNotSaidIsReadFromTheCategory() throws IOException {
    String page =
        page(
            """
            name: A shop
            customer-segments: {a: First}
            customer-relationships:
              said: {name: Said, category: self-service, automation: partial, continuity: recurring}
              read: {name: Read, category: communities, continuity: long-term}
              neither: {name: Neither, continuity: transactional}
            """);
    String ranges = section(page, "ranges");
    assertTrue(ranges.contains("<path class=\"f s1\""), "filled");
    assertTrue(ranges.contains("<path class=\"o s1\""), "hollow");
    assertTrue(words(ranges).contains("1 Said A First Both, or each other They come back"));
    assertTrue(
        words(ranges)
            .contains("2 Read A First Both, or each other read from its category A long bond"));
    assertTrue(words(ranges).endsWith("nor a category: Neither"), words(ranges));
  }

  @Test
  void aFunnelIsDrawnFromItsNumbersAndFromRelationshipsElse() throws IOException {
    String page =
        page(
            """
            name: A shop
            customer-segments:
              a:
                name: First
                funnel:
                  - {stage: acquire, entering: 600, converting: 25%, customer-relationships: app}
                  - {stage: activate, converting: 50%}
              b: Second
              c: Third
            customer-relationships:
              app: {name: The app, segments: [a, b], purposes: [keep]}
            """);
    String lanes = section(page, "get-keep-grow");
    assertTrue(
        lanes.contains("Acquire: 600 customers, 25% go on; Activate: 150 customers, 50% go on"));
    assertTrue(words(lanes).contains("The app acquire"), words(lanes));
    assertEquals(1, lanes.split("<svg class=\"chart\"", -1).length - 1, "one drawing");
    assertTrue(words(lanes).endsWith("Nothing is set up for C Third"), words(lanes));
  }

  @Test
  void aLoopIsDrawnWithAnEndOrWithoutOne() throws IOException {
    String canvas =
        """
        name: A shop
        customer-segments: {a: First}
        customer-relationships:
          r:
            name: Bring a friend
            viral-loop: {invites-per-customer: 2, conversion: %s, cycle: 1 week}
        """;
    String ends = words(section(page(canvas.formatted("25%")), "loops"));
    assertTrue(ends.contains("for each customer won there are 2 in the end"), ends);
    assertTrue(ends.contains("never more than 2"), ends);
    assertTrue(ends.contains("and again, after 1 week"), ends);
    String grows = words(section(page(canvas.formatted("100%")), "loops"));
    assertTrue(grows.contains("From 1 on it grows by itself"), grows);
    assertTrue(grows.contains("there are 511 after 8 cycles"), grows);
    assertFalse(grows.contains("never more than"), grows);
  }

  @Test
  void furtherQuestionsAreAnsweredByFieldsAndGapsNameTheField() throws IOException {
    String page =
        page(
            """
            name: A shop
            currency: EUR
            customer-segments:
              a: {name: First, size: 100, expects: personal-assistance, economics: {revenue: 30 per month, gross-margin: 50%}}
              b: {name: Second, size: 100, expects: self-service}
            customer-relationships:
              desk: {name: The desk, segments: a, category: personal-assistance, purposes: keep, origin: wanted, preferred: true, automation: partial, cost: 200 per month, breaks-norm: true, industry-norm: A queue.}
              help: {name: Help pages, segments: b, category: self-service, purposes: get, escalates-to: desk, tactics: [referral, Our own], switching-costs: {procedural: high}}
            """);
    String further = words(section(page, "further"));
    assertTrue(further.contains("Which would we prefer? The desk"), further);
    assertTrue(
        further.contains("1 wanted, 0 needed The desk Wanted Open: 1 origin: wanted Help pages"),
        further);
    assertTrue(
        further.contains("The desk €2 to serve one for a month, €13 left of it: First"), further);
    assertTrue(further.contains("1 of 1 personal ones are, at least in part"), further);
    assertTrue(further.contains("2 of 2 expect what no other segment does"), further);
    assertTrue(further.contains("Help pages hands over to: The desk"), further);
    assertTrue(
        further.contains("How can satisfied customers bring others? Help pages Referral"), further);
    assertTrue(words(section(page, "norms")).contains("The desk A queue. not said yes"));
    assertTrue(
        words(section(page, "tactics")).contains("Get Referral Help pages Our own Help pages"));
    assertTrue(words(section(page, "switching")).contains("would they stay if leaving were easy?"));
    String returns = words(section(page, "returns"));
    assertTrue(
        returns.contains(
            "Revenue of a month €30 Making what is sold €15 The relationships €2 Left after all €13"),
        returns);
  }

  @Test
  void contentsLeadToTheSectionsInTheirOrderAndIdsAreUnique() throws IOException {
    Path sources = Path.of("src/test/resources/org/canvasdoc/plugin/site/golden/canvas");
    SiteFixture.render(sources, folder.resolve("site"));
    String page = Files.readString(folder.resolve("site/shop/customer-relationships.html"));
    String contents =
        page.substring(
            page.indexOf("class=\"toc\""), page.indexOf("</nav>", page.indexOf("class=\"toc\"")));
    Matcher links = Pattern.compile("href=\"#([^\"]+)\">([^<]+)<").matcher(contents);
    int at = page.indexOf("</nav>", page.indexOf("class=\"toc\""));
    int sections = 0;
    while (links.find()) {
      int place = page.indexOf("<h2 id=\"" + links.group(1) + "\">" + links.group(2));
      assertTrue(place > at, links.group());
      at = place;
      sections++;
    }
    String rest = page.substring(page.indexOf("class=\"toc\""));
    assertEquals(rest.split("<h2 id=", -1).length - 1, sections, "every section is listed");
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), id.group(1));
    }
  }
}
