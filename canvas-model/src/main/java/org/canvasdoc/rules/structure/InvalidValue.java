package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds values that do not parse, or are out of range. Readers report it. */
public final class InvalidValue implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "invalid-value",
        "A value does not parse, or is out of range.",
        """
        ## Why
        A figure that is read as something else is worse than none: `6` for a rate would be six hundred per
        cent. So nothing is guessed.
        ## Instead
        Write it as the field asks: `6% per month`, `12.50 EUR`, `2026-02`, `24 months`. Where only a range is
        known, write one figure, and say what it rests on with `basis: assumed`.
        """);
  }
}
