package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds allowances past their last day. Found while judging. */
public final class ExpiredAllowance implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "expired-allowance",
        "An allowance is past its last day.",
        """
        ## Why
        Somebody promised to look at it again. An expired allowance allows nothing: what it accepted counts
        again.
        ## Instead
        Correct what the rule finds, or allow it anew, with a reason that still holds.
        """);
  }
}
