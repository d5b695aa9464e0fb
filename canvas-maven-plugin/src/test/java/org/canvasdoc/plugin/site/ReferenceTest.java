package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule, field, category and tactic is explained, and nothing else is. */
class ReferenceTest {
  private static final Pattern ANCHOR = Pattern.compile("<h[23] id=\"([^\"]+)\"><code>");

  /** A rule as hostile as its author: id, summary and text end what they stand in. */
  private static final Rule OWN =
      new Rule() {
        @Override
        public RuleInfo info() {
          return new RuleInfo(
              "index",
              "Finds \"<script>alert(1)</script>\" in `names`.",
              "<img src=x onerror=alert(2)> [x](javascript:alert(3)) **No** headings here.");
        }

        @Override
        public Stream<Finding> check(Canvas canvas, Context context) {
          Span name = canvas.head().get(Format.NAME).orElseThrow().span();
          return Stream.of(Finding.of("index", Subject.canvas(canvas.id()), name, "it has one"));
        }
      };

  @TempDir private static Path folder;
  private static Map<String, String> files;

  @BeforeAll
  static void render() throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), folder, List.of(OWN));
    files = SiteFixture.files(folder);
  }

  private static Set<String> pages(String prefix) {
    Set<String> pages = new TreeSet<>();
    for (String path : files.keySet()) {
      if (path.startsWith(prefix) && !path.equals(prefix + "index.html")) {
        pages.add(path.substring(prefix.length()));
      }
    }
    return pages;
  }

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() {
    Set<String> rules = new TreeSet<>(Set.of("_index.html"));
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      RuleInfo info = row.rule().info();
      String page = files.getOrDefault("rules/" + info.id() + ".html", "");
      assertTrue(page.contains("<h1>" + info.id() + "</h1>"), info.id());
      assertTrue(page.contains("<h2 id=\"why\">") && page.contains("<h2 id=\"instead\">"), page);
      assertTrue(page.contains("<h2 id=\"bad\">") && page.contains("<mark>"), page);
      assertTrue(page.contains("<h2 id=\"good\">"), page);
      assertTrue(files.get("rules/index.html").contains("href=\"" + info.id() + ".html\""));
      rules.add(info.id() + ".html");
    }
    for (ChangeRule rule : Impact.RULES) {
      String id = rule.info().id();
      String page = files.getOrDefault("rules/" + id + ".html", "");
      assertTrue(page.contains("<h1>" + id + "</h1>"), id);
      assertTrue(page.contains("<h2 id=\"why\">") && page.contains("<h2 id=\"instead\">"), page);
      assertTrue(page.contains("mvn canvas:accept -Dcanvas.fingerprint=" + id + "/"), page);
      assertTrue(page.contains("</span>" + rule.level().key() + "</span>"), page);
      String index = files.get("rules/index.html");
      assertTrue(index.indexOf("href=\"" + id + ".html\"") > index.indexOf("id=\"changes\""), id);
      rules.add(id + ".html");
    }
    assertEquals(rules, pages("rules/"));
  }

  @Test
  void everyFieldHasItsPlaceAndEveryPlaceItsField() {
    Set<String> fields = new TreeSet<>();
    add(fields, "head.html#", Format.HEAD);
    add(fields, "every-entry.html#", Format.COMMON);
    for (Block block : Block.values()) {
      add(fields, block.key() + ".html#", Format.own(block));
    }
    add(fields, "hypotheses.html#", Format.HYPOTHESIS);
    add(fields, "own-categories.html#", Format.OWN_CATEGORY);
    Set<String> places = new TreeSet<>();
    for (String page : pages("fields/")) {
      Matcher anchors = ANCHOR.matcher(files.get("fields/" + page));
      while (anchors.find()) {
        assertTrue(places.add(page + "#" + anchors.group(1)), anchors.group(1) + " is there twice");
      }
    }
    assertTrue(places.removeIf(place -> place.startsWith("figures.html#")));
    assertEquals(fields, places);
    assertEquals(13, pages("fields/").size() - 1, "the nine blocks, and what is around them");
  }

  private static void add(Set<String> all, String prefix, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      all.add(prefix + field.key());
      Shape<?> shape = field.shape();
      Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
      if (item instanceof Shape.Group<?> group) {
        add(all, prefix + field.key() + ".", group.fields());
      }
    }
  }

  @Test
  void everyCategoryHasItsPageTheTeamsOwnToo() {
    Set<String> categories = new TreeSet<>(pages("categories/"));
    Catalogue.SIX.forEach(each -> assertTrue(categories.remove(each.id() + ".html"), each.id()));
    assertEquals(1, categories.size(), "the example site has one of its own");
    String own = files.get("categories/" + categories.iterator().next());
    assertTrue(own.contains("A category of our own."), own);
    String communities = files.get("categories/communities.html");
    assertTrue(communities.contains("href=\"../rules/community-without-place.html\""));
    assertTrue(communities.contains("/customer-relationships/"), "where the site has it");
  }

  @Test
  void everyTacticHasItsPlace() {
    for (Tactic tactic : Tactic.values()) {
      assertTrue(files.get("tactics.html").contains("<div id=\"" + tactic.key() + "\">"));
    }
  }

  @Test
  void whatIsShownLeadsToWhatItMeans() {
    String findings = files.get("doughjoe/findings.html");
    assertTrue(findings.contains("<a href=\"../rules/_index.html\"><code>index</code></a>"));
    String entry = files.get("doughjoe/customer-relationships/loyalty-card.html");
    assertTrue(entry.contains("href=\"../../categories/"), entry);
    assertTrue(files.get("doughjoe/index.html").contains("href=\"../glossary.html\""));
  }

  @Test
  void aRuleOfTheTeamsOwnIsTextAndNoMore() {
    String page = files.get("rules/_index.html");
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertTrue(page.contains("<strong>No</strong> headings here."), page);
    for (String never : List.of("<script>", "<img", "javascript:")) {
      assertFalse(page.contains(never), page);
    }
    assertTrue(files.get("rules/index.html").contains("<h2 id=\"own\">Rules of our own</h2>"));
  }
}
