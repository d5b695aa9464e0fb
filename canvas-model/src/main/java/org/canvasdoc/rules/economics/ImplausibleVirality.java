package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Virality;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Evidence;
import org.canvasdoc.model.EvidenceKind;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds viral loops that would grow for ever by themselves, and were not measured. */
public final class ImplausibleVirality implements Rule {
  private static final String ID = "implausible-virality";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A viral loop would grow by itself for ever, and nothing measured says so.",
        """
        ## Why
        K is invites per customer × conversion. From 1 on each customer brings at least one more, and growth
        needs no other cause. Hardly any business ever had that, and none for long; as an assumption it
        hides what customers really cost.
        ## Instead
        Count invites and conversions for a few weeks and say `basis: measured`, or assume less.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    return Standing.relationships(canvas).stream()
        .filter(Standing::isSurelyInPlay)
        .filter(each -> each.viralLoop().isPresent() && !isMeasured(each))
        .flatMap(each -> check(canvas, each).stream());
  }

  private static Optional<Finding> check(Canvas canvas, CustomerRelationship relationship) {
    return new Virality(canvas, relationship)
        .coefficient()
        .figure()
        .filter(k -> k.value().compareTo(BigDecimal.ONE) >= 0)
        .filter(k -> k.basis() != Basis.MEASURED)
        .map(k -> finding(canvas, relationship, k));
  }

  /** Whether figures of the business, or an experiment, stand beside it; doubt is for it. */
  private static boolean isMeasured(CustomerRelationship relationship) {
    return relationship.values().isUnclear(Format.EVIDENCE)
        || relationship.evidence().stream().anyMatch(ImplausibleVirality::isMeasurement);
  }

  private static boolean isMeasurement(Evidence evidence) {
    Optional<Basis> basis = evidence.basis().map(Located::value);
    return basis.isPresent()
        ? basis.get() == Basis.MEASURED
        : evidence
            .kind()
            .map(Located::value)
            .filter(kind -> kind == EvidenceKind.DATA || kind == EvidenceKind.EXPERIMENT)
            .isPresent();
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship, Figure k) {
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.VIRAL_LOOP.key()),
                relationship.values().keyOf(Format.VIRAL_LOOP),
                Subjects.named(relationship)
                    + " is to grow by itself without end: each customer brings "
                    + k.sum()
                    + " more, and nothing measured says so")
            .label("K of one or more, not measured")
            .help("measure invites and conversion and say `basis: measured`, or assume less");
    return Figures.names(finding, k);
  }
}
