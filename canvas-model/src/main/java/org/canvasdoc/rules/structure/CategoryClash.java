package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/**
 * Finds categories of the team's own that redefine one of the six, or resemble none. Readers report
 * it.
 */
public final class CategoryClash implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "category-clash",
        "A category of the team's own clashes with the six.",
        """
        ## Why
        The six categories mean the same in every business model, or they mean nothing. One of your own has to
        resemble one of them, so that what is known of that one applies.
        ## Instead
        Give it an id that is free, and `like:` one of the six.
        """);
  }
}
