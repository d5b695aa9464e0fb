package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

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
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (isUncounted(each)) {
        findings.add(
            Finding.of(
                    ID,
                    Subjects.of(canvas, each).field(Format.COST.key()),
                    each.values().keyOf(Format.COST),
                    Subjects.named(each) + " costs something, and names no cost item")
                .label("in no cost item")
                .help("name the entries of `cost-structure` it is counted in as `items`"));
      }
    }
    return findings.stream();
  }

  /** Whether a relationship surely costs, and no cost item is named. */
  static boolean isUncounted(CustomerRelationship relationship) {
    Optional<RelationshipCost> cost = relationship.cost();
    return cost.isPresent()
        && !relationship.values().isUnclear(Format.COST)
        && !cost.get().values().says(Parts.COST_ITEMS)
        && costs(cost.get());
  }

  private static boolean costs(RelationshipCost cost) {
    Optional<Located<Money>> amount = cost.amount();
    return (amount.isPresent() && amount.get().value().amount().signum() > 0)
        || Said.is(cost.level(), Level.HIGH);
  }
}
