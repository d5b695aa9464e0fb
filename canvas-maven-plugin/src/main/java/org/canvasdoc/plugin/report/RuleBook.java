package org.canvasdoc.plugin.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.check.Profile;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;

/** Every rule that a report can name: those of the tool, the team's own, and any that was found. */
final class RuleBook {
  /**
   * One rule.
   *
   * @param level of the profile {@code review}: E error, W warning, N note, - off
   * @param group the family of rules that it belongs to; empty where it has none
   */
  record Page(RuleInfo info, char level, String group) {}

  private RuleBook() {}

  /** By id, in the order of the tool's table of contents. */
  static Map<String, Page> of(List<BuiltInRules.Row> builtIn, Findings findings) {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (BuiltInRules.Row row : builtIn) {
      RuleInfo info = row.rule().info();
      String room = row.rule().getClass().getPackageName();
      char level = row.levels().charAt(Profile.REVIEW.ordinal());
      pages.put(info.id(), new Page(info, level, room.substring(room.lastIndexOf('.') + 1)));
    }
    for (Rule rule : findings.origin().ownRules()) {
      RuleInfo info = rule.info();
      pages.putIfAbsent(info.id(), new Page(info, 'W', ""));
    }
    for (Diagnostic each : findings.diagnostics()) {
      String id = each.finding().rule();
      if (!pages.containsKey(id)) {
        pages.put(id, new Page(new RuleInfo(id, "", ""), 'W', ""));
      }
    }
    return pages;
  }
}
