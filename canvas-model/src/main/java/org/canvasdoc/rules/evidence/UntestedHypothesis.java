package org.canvasdoc.rules.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.Importance;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;

/** Finds hypotheses on which much depends, and which nobody tests. */
public final class UntestedHypothesis implements Rule {
  private static final String ID = "untested-hypothesis";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "An important hypothesis has no test.",
        """
        ## Why
        A model rests on beliefs. Those on which much depends (importance 4 and 5) are the ones to test first:
        if they are wrong, all work on the rest is lost (Bland and Osterwalder 2019).
        ## Instead
        Add a test under `tests`: what is measured, what has to be seen for the hypothesis to hold, and by
        when. Five conversations are a start.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal least = context.thresholds().hypothesisImportance();
    List<Finding> findings = new ArrayList<>();
    for (Hypothesis each : Hypotheses.inPlay(canvas)) {
      Optional<Located<Importance>> importance = each.importance();
      if (isUntested(each)
          && importance.isPresent()
          && new BigDecimal(importance.get().value().key()).compareTo(least) >= 0) {
        findings.add(finding(canvas, each, importance.get()));
      }
    }
    return findings.stream();
  }

  private static boolean isUntested(Hypothesis hypothesis) {
    return hypothesis.tests().isEmpty()
        && !hypothesis.values().isUnclear(Format.TESTS)
        && !Hypotheses.is(hypothesis, HypothesisStatus.REFUTED);
  }

  private static Finding finding(
      Canvas canvas, Hypothesis hypothesis, Located<Importance> importance) {
    return Finding.of(
            ID,
            Hypotheses.subject(canvas, hypothesis),
            hypothesis.id().span(),
            "hypothesis `"
                + hypothesis.id().value()
                + "` has an importance of "
                + importance.value().key()
                + " and no test")
        .label("has no `tests`")
        .help("add a test: what is measured, what has to be seen, and by when")
        .related(importance.span(), "so much depends on it");
  }
}
