package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/**
 * Finds purposes that are neither get, keep nor grow, nor another name of one. Readers report it.
 */
public final class UnknownPurpose implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unknown-purpose",
        "A purpose is neither get, keep nor grow.",
        """
        ## Why
        A relationship wins customers, makes them stay, or makes them buy more and bring others. Everything
        that is computed of a segment's way through the business rests on these three.
        ## Instead
        Use `get`, `keep` or `grow`, several where it does several.
        """);
  }
}
