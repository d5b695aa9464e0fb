package org.canvasdoc.rules.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Parts;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds segments whose customers cost more to win than they are worth. */
public final class LossMakingSegment implements Rule {
  private static final String ID = "loss-making-segment";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A customer costs more to win than a customer is worth.",
        """
        ## Why
        Where the lifetime value is below the acquisition cost every customer won loses money, and the more
        are won, the faster. The lifetime value is revenue × gross margin × lifetime, the lifetime at most
        60 months; where no margin is given, even the revenue is below.
        ## Instead
        Win them for less (satisfied customers who tell others), keep them longer, let them buy more, or
        leave the segment alone: `priority: excluded`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, context)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_CAC)
          && unit.acquisitionCost() instanceof Figure cost) {
        Optional<Figure> worth = Figures.worth(unit);
        if (worth.isPresent()
            && Figures.isComparable(cost, worth.get())
            && worth.get().isLess(cost)) {
          findings.add(finding(canvas, unit, worth.get(), cost));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(Canvas canvas, UnitEconomics unit, Figure worth, Figure cost) {
    boolean atMost = worth.formula() == Formula.LIFETIME_REVENUE;
    String message =
        "a customer of `"
            + unit.segment().id().value()
            + (atMost ? "` brings " : "` is worth ")
            + Figures.said(worth)
            + " and costs "
            + cost.text()
            + " to win";
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_CAC, message)
            .label(atMost ? "more than a customer brings" : "more than a customer is worth")
            .help("win them for less, keep them longer, or leave them: `priority: excluded`");
    return Figures.explain(finding, worth);
  }
}
