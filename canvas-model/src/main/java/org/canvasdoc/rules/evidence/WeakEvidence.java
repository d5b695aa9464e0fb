package org.canvasdoc.rules.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Said;
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
  private record Sample(Values values, Field<?> field, Located<Quantity> given) {
    BigDecimal people() {
      return given.value().value();
    }

    Span place() {
      return Places.of(values, field, given);
    }

    /** Adds what is given in a field. */
    static void add(Values values, Field<Located<Quantity>> field, List<Sample> samples) {
      Optional<Located<Quantity>> given = values.get(field);
      if (given.isPresent()) {
        samples.add(new Sample(values, field, given.get()));
      }
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
    List<Finding> findings = new ArrayList<>();
    for (Hypothesis each : Hypotheses.inPlay(canvas)) {
      if (Hypotheses.is(each, HypothesisStatus.SUPPORTED)
          && !each.values().isUnclear(Format.TESTS)) {
        check(canvas, each, least, findings);
      }
    }
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (Standing.isSurelyInPlay(each)
          && isCostly(each)
          && !each.values().isUnclear(Format.EVIDENCE)) {
        check(canvas, each, least, findings);
      }
    }
    return findings.stream();
  }

  private static boolean isCostly(CustomerRelationship relationship) {
    Optional<RelationshipCost> cost = relationship.cost();
    return cost.isPresent() && Said.is(cost.get().level(), Level.HIGH);
  }

  private static void check(
      Canvas canvas, Hypothesis hypothesis, BigDecimal least, List<Finding> findings) {
    List<Sample> samples = new ArrayList<>();
    int results = 0;
    for (HypothesisTest test : hypothesis.tests()) {
      if (test.result().isPresent()) {
        results++;
        Sample.add(test.result().get().values(), Parts.RESULT_SAMPLE, samples);
      }
    }
    if (samples.size() == results && isWeak(samples, least)) {
      Subject subject =
          Hypotheses.subject(canvas, hypothesis).field(Format.TESTS.key()).field("result.sample");
      String what = "hypothesis `" + hypothesis.id().value() + "` is called supported";
      findings.add(finding(subject, samples, least, what));
    }
  }

  private static void check(
      Canvas canvas, CustomerRelationship relationship, BigDecimal least, List<Finding> findings) {
    List<Sample> samples = new ArrayList<>();
    int counting = 0;
    for (Evidence each : relationship.evidence()) {
      EvidenceKind kind = each.kind().isPresent() ? each.kind().get().value() : null;
      if (kind != null && ASKED.contains(kind)) {
        Sample.add(each.values(), Parts.EVIDENCE_SAMPLE, samples);
      }
      // what experts said and what was read makes nothing stronger
      counting += kind == EvidenceKind.EXPERT || kind == EvidenceKind.DESK_RESEARCH ? 0 : 1;
    }
    if (samples.size() == counting && isWeak(samples, least)) {
      Subject subject =
          Subjects.of(canvas, relationship)
              .field(Format.EVIDENCE.key())
              .field(Parts.EVIDENCE_SAMPLE.key());
      String what = Subjects.named(relationship) + " is costly, and rests";
      findings.add(finding(subject, samples, least, what));
    }
  }

  private static boolean isWeak(List<Sample> samples, BigDecimal least) {
    return !samples.isEmpty() && people(samples).compareTo(least) < 0;
  }

  private static BigDecimal people(List<Sample> samples) {
    BigDecimal people = BigDecimal.ZERO;
    for (Sample sample : samples) {
      people = people.add(sample.people());
    }
    return people;
  }

  private static Finding finding(
      Subject subject, List<Sample> samples, BigDecimal least, String what) {
    BigDecimal all = people(samples);
    String people =
        Unit.RATIO.show(all) + (all.compareTo(BigDecimal.ONE) == 0 ? " person" : " people");
    Finding finding =
        Finding.of(ID, subject, samples.get(0).place(), what + " on the word of " + people)
            .label("fewer than " + Unit.RATIO.show(least))
            .help("ask more, or watch what customers do");
    for (Sample sample : samples.subList(1, Math.min(samples.size(), MOST_SHOWN))) {
      finding = finding.related(sample.place(), "and these");
    }
    return finding;
  }
}
