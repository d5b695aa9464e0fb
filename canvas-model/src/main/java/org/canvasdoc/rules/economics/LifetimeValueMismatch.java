package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Finds stated lifetime values that their own inputs do not lead to. */
public final class LifetimeValueMismatch implements Rule {
  private static final String ID = "lifetime-value-mismatch";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A stated lifetime value is not what revenue, gross margin and lifetime give.",
        """
        ## Why
        A lifetime value is revenue × gross margin × lifetime. Stated beside figures that give another one,
        it is old, of another period, or wishful; and every decision about what a customer may cost rests
        on it. The lifetime is the observed one, else 1 ÷ monthly churn; longer ones than 60 months are
        compared with the cap and without it.
        ## Instead
        Correct the figure that is wrong. Left out, the lifetime value is computed.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal percent = context.thresholds().statedFigurePercent();
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, context)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_LTV)
          && unit.statedLifetimeValue() instanceof Figure stated
          && unit.lifetimeValue() instanceof Figure capped
          && Figures.isOff(stated, capped, percent)) {
        Optional<Figure> whole = unit.uncappedLifetimeValue().figure();
        if (whole.isEmpty() || Figures.isOff(stated, whole.get(), percent)) {
          findings.add(finding(canvas, unit, stated, capped, whole));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(
      Canvas canvas, UnitEconomics unit, Figure stated, Figure capped, Optional<Figure> whole) {
    String otherwise =
        whole.isPresent() && whole.get().value().compareTo(capped.value()) != 0
            ? ", or " + whole.get().text() + " uncapped"
            : "";
    String message =
        Subjects.named(unit.segment())
            + " states a lifetime value of "
            + stated.text()
            + ", but "
            + capped.sum()
            + otherwise;
    String label =
        unit.impliedLifetime() instanceof Figure implied
            ? "implies a lifetime of " + implied.text()
            : "not what its inputs give";
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_LTV, message)
            .label(label)
            .help("correct the figure that is wrong; left out, the lifetime value is computed");
    return Figures.names(finding, capped);
  }
}
