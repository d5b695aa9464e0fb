package org.canvasdoc.rule;

import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;

/**
 * One rule: looks at a canvas and returns what it finds. It has no state, and knows nothing of how
 * much its findings weigh, who allowed them, or how they are shown. A rule whose findings the
 * readers report has an {@link #info()} alone.
 */
public interface Rule {
  RuleInfo info();

  /** What is to be found in one canvas. */
  default Stream<Finding> check(Canvas canvas, Context context) {
    return Stream.empty();
  }
}
