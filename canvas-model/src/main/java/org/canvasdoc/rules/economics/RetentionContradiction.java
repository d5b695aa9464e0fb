package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.SwitchingCost;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
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
    CanvasEconomics economics = context.economics();
    BigDecimal most = context.thresholds().monthlyChurnPercent();
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, economics)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_CHURN)
          && unit.monthlyChurn() instanceof Figure churn
          && churn.value().movePointRight(2).compareTo(most) > 0) {
        List<CustomerRelationship> holding = holding(economics, unit.segment());
        if (!holding.isEmpty()) {
          findings.add(finding(canvas, unit, churn, holding));
        }
      }
    }
    return findings.stream();
  }

  private static List<CustomerRelationship> holding(
      CanvasEconomics economics, CustomerSegment segment) {
    List<CustomerRelationship> holding = new ArrayList<>();
    for (CustomerRelationship each : economics.allWith(segment)) {
      if (Figures.isSeenIn(each, segment) && high(each).isPresent()) {
        holding.add(each);
      }
    }
    return holding;
  }

  /** Where a relationship first says that leaving costs much. */
  private static Optional<Span> high(CustomerRelationship relationship) {
    for (SwitchingCost cost : relationship.switchingCosts()) {
      if (Said.is(cost.level(), Level.HIGH)) {
        return Optional.of(cost.level().orElseThrow().span());
      }
    }
    return Optional.empty();
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
      finding = finding.related(high(each).orElseThrow(), "said to hold them");
    }
    return finding;
  }
}
