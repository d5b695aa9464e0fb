package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds relationships that are to last, and do not say what leaving would cost a customer. */
public final class SwitchingCostsUnanswered implements Rule {
  private static final String ID = "switching-costs-unanswered";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A lasting relationship says nothing of switching costs.",
        """
        ## Why
        People stay because they like to, or because leaving costs them time, money or people. It is worth
        knowing which, before a competitor finds out, and it is a question of fairness as well.
        ## Instead
        Say it by type: `switching-costs: {procedural: low, financial: none, relational: high}`. Where
        customers may leave without losing anything, `switching-costs: none` is an answer to be proud of.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      Optional<? extends Located<?>> why = lasting(each);
      if (!each.values().given(Format.SWITCHING_COSTS)
          && !Ties.mayBeTransactional(each)
          && why.isPresent()) {
        findings.add(finding(canvas, each, why.get().span()));
      }
    }
    return findings.stream();
  }

  /** Where a relationship says that it is to last. */
  private static Optional<? extends Located<?>> lasting(CustomerRelationship relationship) {
    return Said.is(relationship.continuity(), Continuity.LONG_TERM)
        ? relationship.continuity()
        : Said.first(relationship.purposes(), Purpose.KEEP);
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship, Span why) {
    return Subjects.finding(
            ID,
            canvas,
            relationship,
            relationship.id().span(),
            Subjects.named(relationship) + " is to last, and says nothing of switching costs")
        .label("why do they stay?")
        .related(why, "is to last")
        .help("add `switching-costs:`, or `switching-costs: none`");
  }
}
