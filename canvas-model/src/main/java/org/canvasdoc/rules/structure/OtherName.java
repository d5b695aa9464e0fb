package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds categories and purposes by another name than the format's. Readers report it. */
public final class OtherName implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "other-name",
        "A category or a purpose goes by another name.",
        """
        ## Why
        It is read as the one it means, so nothing is lost. Yet one word for one thing lets people search, and
        compare two canvases at a glance.
        ## Instead
        Write the name that is offered; `canvas:fix` does it.
        """);
  }
}
