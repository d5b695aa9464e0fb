package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds required fields that are missing. Readers report it. */
public final class MissingField implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "missing-field",
        "A required field is missing.",
        """
        ## Why
        What has no name cannot be spoken of: not in a review, not on a page, not in a link.
        ## Instead
        Add the field. An entry in short form is its name: `loyalty-card: Tenth-doughnut loyalty card`.
        """);
  }
}
