package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds allowances that allow nothing. Found while judging. */
public final class UnusedAllowance implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unused-allowance",
        "An allowance allows nothing.",
        """
        ## Why
        What it accepted is gone, or it stands in the wrong place. Left alone it will one day hide something
        new.
        ## Instead
        Remove it. An allowance stands at the entry that the finding is about, or at the head for the whole
        canvas.
        The baseline allows as well: what is corrected is taken out of it, by hand or by
        `mvn canvas:baseline -Dcanvas.update`.
        """);
  }
}
