package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds keys that the format does not know. Readers report it. */
public final class UnknownKey implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unknown-key",
        "The format does not know a key.",
        """
        ## Why
        A misspelt key is read by nobody. What it says is missing from every check and every page, and nobody
        notices.
        ## Instead
        Use the key that is offered. A key of your own begins with `x-`: it is kept, and never complained of.
        """);
  }
}
