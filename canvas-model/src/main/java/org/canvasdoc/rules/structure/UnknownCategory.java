package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds categories of customer relationships that nobody declared. Readers report it. */
public final class UnknownCategory implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unknown-category",
        "A category is neither one of the six nor one of the team's own.",
        """
        ## Why
        What a segment expects is compared with what it is offered by category. A category that exists nowhere
        matches nothing.
        ## Instead
        Use one of the six, or declare your own in `categories.yaml`. How long a relationship lasts is its
        `continuity`, not its category.
        """);
  }
}
