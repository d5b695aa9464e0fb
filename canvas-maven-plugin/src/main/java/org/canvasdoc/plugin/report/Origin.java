package org.canvasdoc.plugin.report;

import java.util.List;
import org.canvasdoc.rule.Rule;

/**
 * Where findings come from, for reports that say so.
 *
 * @param version of the tool; empty where it is not known
 * @param module what tells the module apart from others of the same build; empty where it is alone
 * @param canvases the ids of all canvases that were read
 * @param ownRules the rules that did not come with the tool
 * @param places where rules are explained
 */
public record Origin(
    String version, String module, List<String> canvases, List<Rule> ownRules, RulePlaces places) {
  /** Nothing is known of it. */
  public static final Origin NONE = new Origin("", "", List.of(), List.of());

  /** Where rules have no pages that anybody knows of. */
  public Origin(String version, String module, List<String> canvases, List<Rule> ownRules) {
    this(version, module, canvases, ownRules, RulePlaces.NONE);
  }
}
