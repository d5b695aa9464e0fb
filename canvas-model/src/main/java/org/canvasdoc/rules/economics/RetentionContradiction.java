package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.SwitchingCost;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds segments whose customers leave although that is said to cost them much. */
public final class RetentionContradiction implements Rule {
  private static final String ID = "retention-contradiction";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Customers leave fast although leaving is said to cost them much.",
        """
        ## Why
        High switching costs (Burnham, Frels and Mahajan 2003) keep customers: time and effort, money lost,
        people left behind. Where more than one in twenty leaves each month all the same, either the costs
        are lower than thought, or the experience is so bad that people pay to get away.
        ## Instead
        Ask those who left what it cost them. Then correct the level, the churn, or the relationship.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    boolean anyHolds =
        canvas.relationships().stream().anyMatch(each -> high(each).findFirst().isPresent());
    if (!anyHolds) {
      return Stream.empty();
    }
    CanvasEconomics economics = new CanvasEconomics(canvas, context.references());
    BigDecimal most = context.thresholds().monthlyChurnPercent();
    return Figures.segments(canvas, economics)
        .filter(unit -> Figures.isGiven(unit, Parts.ECONOMICS_CHURN))
        .flatMap(unit -> check(canvas, economics, unit, most).stream());
  }

  private static Optional<Finding> check(
      Canvas canvas, CanvasEconomics economics, UnitEconomics unit, BigDecimal most) {
    List<CustomerRelationship> holding =
        economics.allWith(unit.segment()).stream()
            .filter(each -> Figures.isSeenIn(each, unit.segment()))
            .filter(each -> high(each).findFirst().isPresent())
            .toList();
    return holding.isEmpty()
        ? Optional.empty()
        : unit.monthlyChurn()
            .figure()
            .filter(churn -> churn.value().movePointRight(2).compareTo(most) > 0)
            .map(churn -> finding(canvas, unit, churn, holding));
  }

  private static Stream<SwitchingCost> high(CustomerRelationship relationship) {
    return relationship.switchingCosts().stream()
        .filter(cost -> cost.level().map(Located::value).filter(Level.HIGH::equals).isPresent());
  }

  private static Finding finding(
      Canvas canvas, UnitEconomics unit, Figure churn, List<CustomerRelationship> holding) {
    String message =
        "customers of `"
            + unit.segment().id().value()
            + "` leave at "
            + churn.text()
            + " although leaving is said to cost them much";
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_CHURN, message)
            .label(churn.isStated() ? "who is held stays" : churn.sum())
            .help("ask those who left what it cost them, then correct the level or the churn");
    for (CustomerRelationship each : Figures.most(holding)) {
      Span high =
          high(each).flatMap(cost -> cost.level().stream()).findFirst().orElseThrow().span();
      finding = finding.related(high, "said to hold them");
    }
    return finding;
  }
}
