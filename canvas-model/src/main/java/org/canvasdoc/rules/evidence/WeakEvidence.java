package org.canvasdoc.rules.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.economics.Unit;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Evidence;
import org.canvasdoc.model.EvidenceKind;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.HypothesisTest;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.TestResult;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds conclusions and costs that rest on what a handful of people said. */
public final class WeakEvidence implements Rule {
  private static final String ID = "weak-evidence";

  /** More places than these explain no more. */
  private static final int MOST_SHOWN = 5;

  private static final Set<EvidenceKind> ASKED =
      Set.of(EvidenceKind.INTERVIEW, EvidenceKind.SURVEY);

  /** How many were asked, and where that stands. */
  private record Sample(BigDecimal people, Span place) {
    static Optional<Sample> of(Values values, Field<Located<Quantity>> field) {
      return values
          .get(field)
          .map(each -> new Sample(each.value().value(), Places.of(values, field, each)));
    }
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A supported hypothesis, or a costly relationship, rests on fewer than five people.",
        """
        ## Why
        What people say is weaker than what they do, and what four of them say may be the opposite of what
        the fifth would have said. It is a start, and no reason to call a hypothesis supported or to spend
        much. All who were asked count together; observations, experiments and data are not asked for a
        number.
        ## Instead
        Ask more, or watch what customers do. Until then `testing` is the honest status.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal least = context.thresholds().evidenceSample();
    return Stream.concat(
        Hypotheses.inPlay(canvas)
            .filter(each -> Hypotheses.is(each, HypothesisStatus.SUPPORTED))
            .filter(each -> !each.values().isUnclear(Format.TESTS))
            .flatMap(each -> check(canvas, each, least).stream()),
        Standing.relationships(canvas).stream()
            .filter(Standing::isSurelyInPlay)
            .filter(each -> isCostly(each) && !each.values().isUnclear(Format.EVIDENCE))
            .flatMap(each -> check(canvas, each, least).stream()));
  }

  private static boolean isCostly(CustomerRelationship relationship) {
    return relationship
        .cost()
        .flatMap(cost -> cost.level())
        .filter(level -> level.value() == Level.HIGH)
        .isPresent();
  }

  private static Optional<Finding> check(Canvas canvas, Hypothesis hypothesis, BigDecimal least) {
    List<TestResult> results =
        hypothesis.tests().stream().map(HypothesisTest::result).flatMap(Optional::stream).toList();
    List<Sample> samples =
        results.stream()
            .flatMap(result -> Sample.of(result.values(), Parts.RESULT_SAMPLE).stream())
            .toList();
    Subject subject =
        Hypotheses.subject(canvas, hypothesis).field(Format.TESTS.key()).field("result.sample");
    return samples.size() == results.size()
        ? weak(
            subject,
            samples,
            least,
            "hypothesis `" + hypothesis.id().value() + "` is called supported")
        : Optional.empty();
  }

  private static Optional<Finding> check(
      Canvas canvas, CustomerRelationship relationship, BigDecimal least) {
    List<Evidence> evidence = relationship.evidence();
    List<Sample> samples =
        evidence.stream()
            .filter(WeakEvidence::isAsked)
            .flatMap(each -> Sample.of(each.values(), Parts.EVIDENCE_SAMPLE).stream())
            .toList();
    boolean asked = samples.size() == evidence.stream().filter(WeakEvidence::mayCount).count();
    Subject subject =
        Subjects.of(canvas, relationship)
            .field(Format.EVIDENCE.key())
            .field(Parts.EVIDENCE_SAMPLE.key());
    return asked
        ? weak(subject, samples, least, Subjects.named(relationship) + " is costly, and rests")
        : Optional.empty();
  }

  private static boolean isAsked(Evidence evidence) {
    return evidence.kind().map(Located::value).filter(ASKED::contains).isPresent();
  }

  /** What experts said and what was read makes nothing stronger. */
  private static boolean mayCount(Evidence evidence) {
    return evidence
        .kind()
        .map(Located::value)
        .filter(kind -> kind == EvidenceKind.EXPERT || kind == EvidenceKind.DESK_RESEARCH)
        .isEmpty();
  }

  private static Optional<Finding> weak(
      Subject subject, List<Sample> samples, BigDecimal least, String what) {
    BigDecimal all = samples.stream().map(Sample::people).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (samples.isEmpty() || all.compareTo(least) >= 0) {
      return Optional.empty();
    }
    String people =
        Unit.RATIO.show(all) + (all.compareTo(BigDecimal.ONE) == 0 ? " person" : " people");
    Finding finding =
        Finding.of(ID, subject, samples.get(0).place(), what + " on the word of " + people)
            .label("fewer than " + Unit.RATIO.show(least))
            .help("ask more, or watch what customers do");
    for (Sample sample : samples.subList(1, Math.min(samples.size(), MOST_SHOWN))) {
      finding = finding.related(sample.place(), "and these");
    }
    return Optional.of(finding);
  }
}
