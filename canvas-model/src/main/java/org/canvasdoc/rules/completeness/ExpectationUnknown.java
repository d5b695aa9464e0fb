package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds segments of which nobody says what relationship they expect: the first question. */
public final class ExpectationUnknown implements Rule {
  private static final String ID = "expectation-unknown";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A segment does not say what relationship it expects.",
        """
        ## Why
        It is the first question of the block: what does each segment expect us to establish and keep up?
        Without the answer a team builds what it likes to build.
        ## Instead
        Ask some of them, and write the answer under `expects`: a category, or several, with the reason.
        `expects: none` is an answer, too.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment each : Standing.segments(canvas)) {
      if (!each.values().given(Format.EXPECTS)) {
        findings.add(
            Subjects.finding(
                    ID,
                    canvas,
                    each,
                    each.id().span(),
                    Subjects.named(each) + " does not say what relationship it expects")
                .label("expects what?")
                .help("add `expects:` with a category, or `none`"));
      }
    }
    return findings.stream();
  }
}
