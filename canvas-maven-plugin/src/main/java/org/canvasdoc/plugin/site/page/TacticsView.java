package org.canvasdoc.plugin.site.page;

import java.util.List;

/** What is done for one purpose: each tactic with the relationships that use it. */
public record TacticsView(String label, List<Use> uses) {
  /**
   * One tactic.
   *
   * @param uses the relationships that use it, each with its own words for it
   */
  public record Use(LinkView tactic, List<LinkView> uses) {}
}
