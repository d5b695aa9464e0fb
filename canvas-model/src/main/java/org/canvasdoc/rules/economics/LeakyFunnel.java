package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Funnel.Row;
import org.canvasdoc.economics.Funnel.Stage;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.FunnelStep;
import org.canvasdoc.model.Parts;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Span;

/** Finds stages of funnels into which more customers come than could. */
public final class LeakyFunnel implements Rule {
  private static final String ID = "leaky-funnel";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A stage of a funnel takes in more customers than came out of the one before.",
        """
        ## Why
        Nobody enters a stage who did not leave the one before. Where more do, a stage is missing, figures
        are of different periods, or a conversion is wrong; and so is every acquisition cost worked out
        from them. Stages that are left out are passed over, both ways in lead to `keep`, and whoever is
        kept may take any of the growing stages.
        ## Instead
        Take all figures from the same period, and correct the one that is wrong. Left out, `entering` is
        what came before.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment segment : Standing.segments(canvas)) {
      if (Standing.isSurelyInPlay(segment)
          && segment.values().says(Format.FUNNEL)
          && !segment.values().isUnclear(Format.FUNNEL)) {
        for (Stage stage : context.economics().funnel(segment).stages()) {
          Optional<FunnelStep> stated = stated(stage);
          if (stated.isPresent()
              && stage.limit() instanceof Figure limit
              && stage.entering() instanceof Figure entering
              && isMore(entering.value(), limit.value())) {
            findings.add(finding(canvas, segment, stage, stated.get(), entering, limit));
          }
        }
      }
    }
    return findings.stream();
  }

  /** The row of the stage's own number; it has none where it is worked out from the others. */
  private static Optional<FunnelStep> stated(Stage stage) {
    for (Row row : stage.rows()) {
      if (row.step().entering().isPresent()) {
        return Optional.of(row.step());
      }
    }
    return Optional.empty();
  }

  /** Customers are whole: of four and a half, five is no more. */
  private static boolean isMore(BigDecimal entering, BigDecimal limit) {
    boolean whole = entering.stripTrailingZeros().scale() <= 0;
    BigDecimal most = whole ? limit.setScale(0, RoundingMode.CEILING) : limit;
    return entering.compareTo(most) > 0;
  }

  private static Finding finding(
      Canvas canvas,
      CustomerSegment segment,
      Stage stage,
      FunnelStep stated,
      Figure entering,
      Figure limit) {
    Span place = Places.of(stated.values(), Parts.FUNNEL_ENTERING, stated.entering().orElseThrow());
    String before =
        Figures.list(stage.before().stream().map(each -> "`" + each.stage().key() + "`").toList());
    String message =
        "in the funnel of `"
            + segment.id().value()
            + "`, `"
            + stage.stage().key()
            + "` takes in "
            + entering.text()
            + ", more than the "
            + limit.text()
            + " that "
            + before
            + (stage.before().size() == 1 ? " lets" : " let")
            + " out";
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, segment)
                    .field(Format.FUNNEL.key())
                    .field(Parts.FUNNEL_ENTERING.key()),
                place,
                message)
            .label("more than came out before")
            .help("take all figures from one period, and correct the one that is wrong");
    return Figures.explain(finding, limit);
  }
}
