package org.canvasdoc.rules.completeness;

import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Span;

/** Finds relationships of which nobody says what they cost: the third question. */
public final class CostUnknown implements Rule {
  private static final String ID = "cost-unknown";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship does not say how costly it is.",
        """
        ## Why
        The third question, and the one that is left out most: how costly are they? A relationship that
        nobody has put a price on is kept because it always was, or dropped because it feels dear.
        ## Instead
        A word is enough to begin with: `cost: low`, `medium`, `high` or `none`. An amount is better:
        `cost: {amount: 1200 per month, items: loyalty-programme}`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    return Standing.relationships(canvas).stream()
        .filter(each -> !each.values().isUnclear(Format.COST) && !isSaid(canvas, each))
        .map(each -> finding(canvas, each));
  }

  /** Cost items that have an amount or a share tell it as well. */
  private static boolean isSaid(Canvas canvas, CustomerRelationship relationship) {
    return relationship.cost().stream()
        .map(RelationshipCost::values)
        .anyMatch(
            cost ->
                cost.given(Parts.COST_LEVEL)
                    || cost.given(Parts.COST_AMOUNT)
                    || cost.list(Parts.COST_ITEMS).stream()
                        .anyMatch(item -> isPriced(canvas, item.value())));
  }

  private static boolean isPriced(Canvas canvas, String item) {
    return canvas
        .entry(Block.COST_STRUCTURE, item)
        .map(each -> each.values().given(Format.AMOUNT) || each.values().given(Format.SHARE))
        .orElse(true);
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship) {
    Span place =
        relationship.cost().map(cost -> cost.values().place()).orElse(relationship.id().span());
    return Subjects.finding(
            ID,
            canvas,
            relationship,
            place,
            Subjects.named(relationship) + " does not say how costly it is")
        .label("how costly?")
        .help(
            relationship.cost().isEmpty()
                ? "begin with a word: `cost: low`, `medium`, `high` or `none`"
                : "add its `level` or its `amount`, or the amount of its cost item");
  }
}
