package org.canvasdoc.rules.completeness;

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
    return Standing.relationships(canvas).stream()
        .filter(each -> !each.values().given(Format.SWITCHING_COSTS))
        .filter(each -> !Ties.mayBeTransactional(each))
        .flatMap(each -> lasting(each).map(why -> finding(canvas, each, why)).stream());
  }

  /** Where a relationship says that it is to last. */
  private static Optional<Span> lasting(CustomerRelationship relationship) {
    return relationship
        .continuity()
        .filter(each -> each.value() == Continuity.LONG_TERM)
        .map(Located::span)
        .or(
            () ->
                relationship.purposes().stream()
                    .filter(each -> each.value() == Purpose.KEEP)
                    .map(Located::span)
                    .findFirst());
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
