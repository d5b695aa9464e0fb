package org.canvasdoc.rules.consistency;

import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds relationships whose cost is counted nowhere. */
public final class CostOutsideCostStructure implements Rule {
  private static final String ID = "cost-outside-cost-structure";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship costs something, and names no cost item.",
        """
        ## Why
        What a relationship costs is paid from somewhere. If it stands in no line of the cost structure, it
        is either hidden in another line or was forgotten, and the sum at the bottom is too low.
        ## Instead
        Name the lines that it is counted in: `cost: {amount: 1200 per month, items: loyalty-programme}`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    return Standing.relationships(canvas).stream()
        .filter(CostOutsideCostStructure::isUncounted)
        .map(
            each ->
                Finding.of(
                        ID,
                        Subjects.of(canvas, each).field(Format.COST.key()),
                        each.values().keyOf(Format.COST),
                        Subjects.named(each) + " costs something, and names no cost item")
                    .label("in no cost item")
                    .help("name the entries of `cost-structure` it is counted in as `items`"));
  }

  /** Whether a relationship surely costs, and no cost item is named. */
  static boolean isUncounted(CustomerRelationship relationship) {
    return relationship
        .cost()
        .filter(cost -> !relationship.values().isUnclear(Format.COST))
        .filter(cost -> !cost.values().says(Parts.COST_ITEMS) && costs(cost))
        .isPresent();
  }

  private static boolean costs(RelationshipCost cost) {
    return cost.amount().filter(money -> money.value().amount().signum() > 0).isPresent()
        || cost.level().filter(level -> level.value() == Level.HIGH).isPresent();
  }
}
