package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.Unit;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Parts;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds segments whose customers are hardly worth what winning them costs. */
public final class ThinMarginSegment implements Rule {
  private static final String ID = "thin-margin-segment";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A customer is worth less than three times what winning one costs.",
        """
        ## Why
        What is left of a lifetime value after acquisition has to pay for everything else: relationships,
        rent, salaries, mistakes. Three times is a rule of thumb; `lifetime-to-acquisition` in `rules.yaml`
        sets another one.
        ## Instead
        Win customers for less, keep them longer, or let them buy more. Where the trade lives well with less,
        allow it with the reason.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal least = context.thresholds().lifetimeToAcquisition();
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, context)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_CAC)
          && unit.acquisitionCost() instanceof Figure cost) {
        Optional<Figure> worth = Figures.worth(unit);
        if (worth.isPresent() && isThin(worth.get(), cost, least)) {
          findings.add(finding(canvas, unit, worth.get(), cost, least));
        }
      }
    }
    return findings.stream();
  }

  /** Under so many times the cost; a segment that loses money is another matter. */
  private static boolean isThin(Figure worth, Figure cost, BigDecimal least) {
    return Figures.isComparable(cost, worth)
        && cost.value().signum() > 0
        && !worth.isLess(cost)
        && worth.value().compareTo(cost.value().multiply(least, MathContext.DECIMAL64)) < 0
        && !ratio(worth, cost).equals(Unit.RATIO.show(least));
  }

  private static String ratio(Figure worth, Figure cost) {
    return Unit.RATIO.show(worth.value().divide(cost.value(), MathContext.DECIMAL64));
  }

  private static Finding finding(
      Canvas canvas, UnitEconomics unit, Figure worth, Figure cost, BigDecimal least) {
    String ratio = ratio(worth, cost);
    String message =
        "a customer of `"
            + unit.segment().id().value()
            + (worth.formula() == Formula.LIFETIME_REVENUE ? "` brings " : "` is worth ")
            + Figures.said(worth)
            + (ratio.equals("1") ? ", no more than the " : ", only " + ratio + " times the ")
            + cost.text()
            + " that winning one costs";
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_CAC, message)
            .label("less than " + Unit.RATIO.show(least) + " times as much comes back")
            .help("win them for less, keep them longer, or let them buy more");
    return Figures.explain(finding, worth);
  }
}
