package org.canvasdoc.diff;

import java.util.List;
import org.canvasdoc.rule.RuleInfo;

/**
 * One rule between two revisions: looks at a canvas as it was and as it is, and says what that
 * means for the business. It has no state.
 */
public interface ChangeRule {
  RuleInfo info();

  /** How much it matters whenever the rule finds it. */
  Level level();

  /** What the changes of one canvas mean. */
  List<Meaning> check(Revisions revisions);
}
