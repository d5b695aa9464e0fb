package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

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
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (Standing.isSurelyInPlay(each)
          && each.viralLoop().isPresent()
          && !isMeasured(each)
          && new Virality(canvas, each).coefficient() instanceof Figure k
          && k.value().compareTo(BigDecimal.ONE) >= 0
          && k.basis() != Basis.MEASURED) {
        findings.add(finding(canvas, each, k));
      }
    }
    return findings.stream();
  }

  /** Whether figures of the business, or an experiment, stand beside it; doubt is for it. */
  private static boolean isMeasured(CustomerRelationship relationship) {
    for (Evidence evidence : relationship.evidence()) {
      if (isMeasurement(evidence)) {
        return true;
      }
    }
    return relationship.values().isUnclear(Format.EVIDENCE);
  }

  private static boolean isMeasurement(Evidence evidence) {
    return evidence.basis().isPresent()
        ? Said.is(evidence.basis(), Basis.MEASURED)
        : Said.is(evidence.kind(), EvidenceKind.DATA)
            || Said.is(evidence.kind(), EvidenceKind.EXPERIMENT);
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
