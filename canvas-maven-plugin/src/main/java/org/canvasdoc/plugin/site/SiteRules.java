package org.canvasdoc.plugin.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.plugin.report.RulePlaces;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rules.BuiltInRules;

/** The pages of rules on a site that has an address, for reports that lead there. */
public final class SiteRules implements RulePlaces {
  private final String address;
  private final Set<String> ids = new HashSet<>();

  private SiteRules(String address, List<Rule> ownRules) {
    this.address = address;
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      ids.add(row.rule().info().id());
    }
    for (ChangeRule rule : Impact.RULES) {
      ids.add(rule.info().id());
    }
    for (Rule rule : ownRules) {
      ids.add(rule.info().id());
    }
  }

  /**
   * The pages of a site.
   *
   * @param written the address of the site as a user wrote it; empty where there is none
   * @throws SiteException where it is not the address of a folder on the web
   */
  public static RulePlaces of(String written, List<Rule> ownRules) {
    String address = SiteAddress.of(written);
    return address.isEmpty() ? NONE : new SiteRules(address, ownRules);
  }

  @Override
  public String of(String rule) {
    return ids.contains(rule) ? SiteAddress.of(address, Urls.rule(rule)) : "";
  }
}
