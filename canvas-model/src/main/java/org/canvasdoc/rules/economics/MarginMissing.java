package org.canvasdoc.rules.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Span;

/** Finds lifetime values without a gross margin. */
public final class MarginMissing implements Rule {
  private static final String ID = "margin-missing";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A lifetime value has no gross margin, and so overstates.",
        """
        ## Why
        Revenue is not what a customer is worth: what is sold has to be made first. Without a gross margin a
        lifetime value counts money that is long spent, and an acquisition cost looks affordable that is not.
        ## Instead
        Add `gross-margin`: the share of the revenue that is left after making what is sold. A guess with
        `basis: assumed` is better than none.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, context)) {
      if (!Figures.isGiven(unit, Parts.ECONOMICS_MARGIN)) {
        Optional<String> message = about(unit);
        if (message.isPresent()) {
          findings.add(finding(canvas, unit, message.get()));
        }
      }
    }
    return findings.stream();
  }

  /** What is worked out or stated without a margin; empty where nothing asks for one. */
  private static Optional<String> about(UnitEconomics unit) {
    String id = "`" + unit.segment().id().value() + "`";
    if (Figures.isGiven(unit, Parts.ECONOMICS_LTV)) {
      return Optional.of("segment " + id + " states a lifetime value without a gross margin");
    }
    return unit.lifetimeRevenue() instanceof Figure revenue
        ? Optional.of(
            "without a gross margin "
                + revenue.sum()
                + " overstates what a customer of "
                + id
                + " is worth")
        : Optional.empty();
  }

  private static Finding finding(Canvas canvas, UnitEconomics unit, String message) {
    Span key = unit.segment().values().keyOf(Format.ECONOMICS);
    return Finding.of(
            ID, Subjects.of(canvas, unit.segment()).field(Format.ECONOMICS.key()), key, message)
        .label("has no `gross-margin`")
        .help("add `gross-margin`, the share of the revenue left after making what is sold");
  }
}
