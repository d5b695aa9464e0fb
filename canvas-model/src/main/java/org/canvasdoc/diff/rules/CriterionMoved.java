package org.canvasdoc.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisTest;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.TestResult;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds criteria that changed when the result was known. */
public final class CriterionMoved implements ChangeRule {
  private static final String FIELD = Format.TESTS.key() + "." + Parts.TEST_CRITERION.key();

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "criterion-moved",
        "A test's criterion changed after its result was recorded.",
        """
        ## Why
        A criterion that is set when the result is known proves whatever one likes. Investors ask for the
        bar that was set before, and so does a team that wants to learn.
        ## Instead
        Leave the test as it was, with its result, and add another one with the new criterion. If a slip of
        the pen was corrected, accept the change and say so.
        """);
  }

  @Override
  public Level level() {
    return Level.ATTENTION;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (Change change : revisions.changes()) {
      boolean criterion =
          Format.HYPOTHESES.equals(change.subject().block())
              && FIELD.equals(change.subject().field());
      if (criterion && hadResult(revisions, change)) {
        String id = change.subject().entry();
        String item = change.facts().item();
        String test = item.isEmpty() ? "a test" : "test `" + item + "`";
        String message =
            "the criterion of "
                + test
                + " of hypothesis `"
                + id
                + "` changed when its result was known";
        meanings.add(
            revisions
                .tell(this, change.subject())
                .before(change.facts().before())
                .after(change.facts().after())
                .touching(change.facts().touched())
                .on(List.of(change.fingerprint()))
                .says(message, item));
      }
    }
    return meanings;
  }

  /** Whether the test had its result before: the very one whose criterion is another now. */
  private static boolean hadResult(Revisions revisions, Change change) {
    String id = change.subject().entry();
    List<HypothesisTest> old = tests(revisions.before().hypotheses(), id);
    Span was = change.facts().before();
    if (was != null) {
      HypothesisTest test = at(old, was);
      return test != null && test.result().isPresent();
    }
    Span is = change.facts().after();
    HypothesisTest test = is == null ? null : at(tests(revisions.after().hypotheses(), id), is);
    Optional<TestResult> result = test == null ? Optional.empty() : test.result();
    return result.isPresent()
        && old.stream().anyMatch(each -> each.result().equals(result) && !hasCriterion(each));
  }

  private static boolean hasCriterion(HypothesisTest test) {
    return test.criterion().isPresent();
  }

  private static @Nullable HypothesisTest at(List<HypothesisTest> tests, Span place) {
    for (HypothesisTest each : tests) {
      Optional<Located<String>> criterion = each.criterion();
      if (criterion.isPresent() && criterion.get().span().equals(place)) {
        return each;
      }
    }
    return null;
  }

  private static List<HypothesisTest> tests(List<Hypothesis> hypotheses, @Nullable String id) {
    for (Hypothesis each : hypotheses) {
      if (each.id().value().equals(id)) {
        return each.tests();
      }
    }
    return List.of();
  }
}
