package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;
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
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!each.values().isUnclear(Format.COST) && !isSaid(canvas, each)) {
        findings.add(finding(canvas, each));
      }
    }
    return findings.stream();
  }

  /** Cost items that have an amount or a share tell it as well. */
  private static boolean isSaid(Canvas canvas, CustomerRelationship relationship) {
    if (relationship.cost().isEmpty()) {
      return false;
    }
    Values cost = relationship.cost().get().values();
    for (Located<String> item : cost.list(Parts.COST_ITEMS)) {
      if (isPriced(canvas, item.value())) {
        return true;
      }
    }
    return cost.given(Parts.COST_LEVEL) || cost.given(Parts.COST_AMOUNT);
  }

  private static boolean isPriced(Canvas canvas, String item) {
    Optional<Entry> entry = canvas.entry(Block.COST_STRUCTURE, item);
    return entry.isEmpty()
        || entry.get().values().given(Format.AMOUNT)
        || entry.get().values().given(Format.SHARE);
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
