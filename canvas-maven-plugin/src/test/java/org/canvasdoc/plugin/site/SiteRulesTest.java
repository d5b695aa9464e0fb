package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.plugin.report.RulePlaces;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports lead from a rule. */
class SiteRulesTest {
  private static final String ADDRESS = "https://example.org/models/";

  @Test
  void eachAddressIsThatOfAPage(@TempDir Path site) throws IOException {
    SiteFixture.render(SiteFixture.resource("golden/canvas"), site);
    RulePlaces places = SiteRules.of(ADDRESS, List.of());
    List<String> ids = new ArrayList<>();
    BuiltInRules.ALL.forEach(row -> ids.add(row.rule().info().id()));
    Impact.RULES.forEach(rule -> ids.add(rule.info().id()));
    for (String id : ids) {
      String page = places.of(id);
      assertTrue(page.startsWith(ADDRESS), id);
      assertTrue(Files.isRegularFile(site.resolve(page.substring(ADDRESS.length()))), page);
    }
  }

  @Test
  void whatHasNoPageHasAName() {
    RulePlaces places = SiteRules.of(ADDRESS, List.of());
    assertEquals("", places.of("entry-added"), "a fact is no rule");
    assertEquals("urn:canvasdoc:rule:entry-added", places.uri("entry-added"));
    assertEquals("", SiteRules.of("", List.of()).of("empty-block"));
  }

  @Test
  void aRuleOfTheTeamsOwnHasASafeAddress() {
    Rule own = () -> new RuleInfo("no tea/../x\">", "Tea is not sold.", "");
    String page = SiteRules.of(ADDRESS, List.of(own)).of("no tea/../x\">");
    assertTrue(page.matches(ADDRESS + "rules/[A-Za-z0-9_-]+\\.html"), page);
  }
}
