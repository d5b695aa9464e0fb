package org.canvasdoc.rules.completeness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;

/** Finds canvases that nobody has gone through for long. */
public final class ReviewOverdue implements Rule {
  private static final String ID = "review-overdue";

  /** More months than any team waits, and few enough for a date. */
  private static final BigDecimal MOST_MONTHS = new BigDecimal(12_000);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A canvas was reviewed long ago.",
        """
        ## Why
        Customers change what they expect, and nobody tells the canvas. One that nobody has read in a year
        describes the company that you were.
        ## Instead
        Go through it with the team, correct what is no longer so, and set `reviewed` to that day. How many
        months may pass is `review-months` in `rules.yaml`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Optional<Located<PartialDate>> reviewed = canvas.head().get(Format.REVIEWED);
    if (reviewed.isEmpty()) {
      return Stream.empty();
    }
    long months = context.thresholds().reviewMonths().min(MOST_MONTHS).longValue();
    LocalDate due = reviewed.get().value().last().plusMonths(months);
    Optional<LocalDate> today = context.today();
    if (today.isEmpty() || !due.isBefore(today.get())) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(
                ID,
                Subject.canvas(canvas.id()).field(Format.REVIEWED.key()),
                reviewed.get().span(),
                "the canvas was last reviewed over "
                    + (months == 12 ? "a year" : months + " months")
                    + " ago ("
                    + reviewed.get().value()
                    + ")")
            .label("review due since " + due)
            .help("go through it with the team, and set `reviewed`"));
  }
}
