package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds canvases, blocks and texts that stand in two places. Readers report it. */
public final class AmbiguousSource implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ambiguous-source",
        "One thing stands in two places.",
        """
        ## Why
        Two sources for one thing drift apart, and readers trust the one that they happen to see.
        ## Instead
        Keep one of the two. A canvas is either one file or one folder; a long text is either the entry's
        `description` or a file of its own.
        """);
  }
}
