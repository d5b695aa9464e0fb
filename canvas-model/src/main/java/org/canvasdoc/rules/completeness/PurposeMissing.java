package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;

/** Finds relationships that do not say what they are for. */
public final class PurposeMissing implements Rule {
  private static final String ID = "purpose-missing";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship does not say whether it gets, keeps or grows customers.",
        """
        ## Why
        A relationship wins customers, makes them stay, or makes more of each of them. Which of these it is
        for decides how it is measured, and what a customer may cost in it.
        ## Instead
        Add `purposes:` with `get`, `keep` or `grow`, or several. Where each purchase stands alone and
        nothing of the kind is meant, say `continuity: transactional`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!each.values().says(Format.PURPOSES) && !Ties.mayBeTransactional(each)) {
        findings.add(
            Subjects.finding(
                    ID,
                    canvas,
                    each,
                    each.id().span(),
                    Subjects.named(each) + " does not say whether it gets, keeps or grows")
                .label("to what end?")
                .help("add `purposes:` with `get`, `keep` or `grow`"));
      }
    }
    return findings.stream();
  }
}
