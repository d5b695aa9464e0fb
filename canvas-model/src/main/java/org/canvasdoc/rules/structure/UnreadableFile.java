package org.canvasdoc.rules.structure;

import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/**
 * Finds files that cannot be read as a canvas: no UTF-8, no YAML, over a limit, or with YAML's own
 * machinery. Readers report it.
 */
public final class UnreadableFile implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unreadable-file",
        "A file cannot be read as a canvas.",
        """
        ## Why
        A file that is read in part would give half a model, and findings that are not true. Anchors, aliases,
        merge keys, tags and second documents are refused, since a reader of the text has to see what it says
        without running it in the head.
        ## Instead
        Correct the line that is pointed at. Write a value again where an alias stood; put a second document
        into a file of its own; split what is over a limit, or raise the limit.
        """);
  }
}
