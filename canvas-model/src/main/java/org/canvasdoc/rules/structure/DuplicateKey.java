package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds keys that are given twice in one mapping. Readers report it. */
public final class DuplicateKey implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "duplicate-key",
        "A key is given twice.",
        """
        ## Why
        YAML would take the last of the two and say nothing: one of two sentences that somebody wrote is lost.
        ## Instead
        Keep one of the two, or give the second another id.
        """);
  }
}
