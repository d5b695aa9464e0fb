package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Parts;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;

/** Finds stated paybacks that their own inputs do not lead to. */
public final class PaybackMismatch implements Rule {
  private static final String ID = "payback-mismatch";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A stated payback is not what acquisition cost, revenue and gross margin give.",
        """
        ## Why
        A customer is paid back after acquisition cost ÷ (revenue × gross margin). Until then growth costs
        cash. A payback by revenue instead of margin looks shorter than it is.
        ## Instead
        Correct the figure that is wrong. Left out, the payback is computed.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal percent = context.thresholds().statedFigurePercent();
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, context)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_PAYBACK)
          && unit.statedPayback() instanceof Figure stated
          && unit.payback() instanceof Figure computed
          && Figures.isOff(stated, computed, percent)) {
        findings.add(finding(canvas, unit, stated, computed));
      }
    }
    return findings.stream();
  }

  private static Finding finding(
      Canvas canvas, UnitEconomics unit, Figure stated, Figure computed) {
    String message =
        Subjects.named(unit.segment())
            + " states a payback of "
            + stated.inputs().get(0).text()
            + ", but "
            + computed.sum();
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_PAYBACK, message)
            .label("not what its inputs give")
            .help("correct the figure that is wrong; left out, the payback is computed");
    return Figures.names(finding, computed);
  }
}
