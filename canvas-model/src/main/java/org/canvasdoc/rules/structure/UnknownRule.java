package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/**
 * Finds names of rules that do not exist, in {@code rules.yaml} and in allowances. Found while
 * judging.
 */
public final class UnknownRule implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unknown-rule",
        "A rule is named that does not exist.",
        """
        ## Why
        A level that is set for no rule, or an allowance of none, changes nothing, and somebody believes that
        it does.
        ## Instead
        Use the id that is offered; `mvn canvas:explain` lists them all.
        """);
  }
}
