package org.canvasdoc.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisTest;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;

/** Finds tests that cannot fail, since nobody said what would be a failure. */
public final class TestWithoutCriterion implements Rule {
  private static final String ID = "test-without-criterion";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A test does not say what is measured, what has to be seen, or by when.",
        """
        ## Why
        A test whose criterion is set after the result always succeeds, and one without a deadline never
        ends. A test that is over needs no deadline any more.
        ## Instead
        Say before the test what is measured (`metric`), what has to be seen for the hypothesis to hold
        (`criterion`), and by when (`deadline`).
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Hypothesis each : Hypotheses.inPlay(canvas)) {
      for (HypothesisTest test : each.tests()) {
        List<String> missing = missing(test.values());
        if (!missing.isEmpty()) {
          findings.add(finding(canvas, each, test, missing));
        }
      }
    }
    return findings.stream();
  }

  /** The keys of what is asked, and not said. */
  private static List<String> missing(Values test) {
    List<Field<?>> asked = new ArrayList<>(List.of(Parts.TEST_METRIC, Parts.TEST_CRITERION));
    if (!test.given(Parts.TEST_RESULT)) {
      asked.add(Parts.TEST_DEADLINE);
    }
    List<String> missing = new ArrayList<>();
    for (Field<?> field : asked) {
      if (!test.given(field)) {
        missing.add("`" + field.key() + "`");
      }
    }
    return missing;
  }

  private static Finding finding(
      Canvas canvas, Hypothesis hypothesis, HypothesisTest test, List<String> missing) {
    return Finding.of(
            ID,
            Hypotheses.subject(canvas, hypothesis).field(Format.TESTS.key()),
            test.values().place(),
            "a test of hypothesis `"
                + hypothesis.id().value()
                + "` has "
                + Subjects.list(missing.stream().map(each -> "no " + each).toList(), " and "))
        .label("this test")
        .help("add " + Subjects.list(missing, " and "));
  }
}
