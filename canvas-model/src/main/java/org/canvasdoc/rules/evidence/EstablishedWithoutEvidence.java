package org.canvasdoc.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
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

/** Finds established relationships of which nobody looked at what customers make of them. */
public final class EstablishedWithoutEvidence implements Rule {
  private static final String ID = "established-without-evidence";

  /** Kinds in which no customer is asked, watched or counted. */
  private static final Set<EvidenceKind> HEARSAY =
      Set.of(EvidenceKind.EXPERT, EvidenceKind.DESK_RESEARCH);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "An established relationship rests on no observation.",
        """
        ## Why
        A relationship that is there can be watched: who uses it, who comes back, what they say. What an
        expert said or a report claims is about other customers. A test of a hypothesis about the
        relationship, with its result, is an observation, too.
        ## Instead
        Add `evidence`: its kind, when, how many were asked or watched, and what was found.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Set<String> tested = Hypotheses.tested(canvas);
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (Standing.isEstablished(each)
          && !each.values().isUnclear(Format.EVIDENCE)
          && isAllHearsay(each.evidence())
          && !tested.contains(each.id().value())) {
        findings.add(finding(canvas, each));
      }
    }
    return findings.stream();
  }

  private static boolean isAllHearsay(List<Evidence> evidence) {
    for (Evidence each : evidence) {
      if (each.kind().isEmpty() || !HEARSAY.contains(each.kind().get().value())) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship) {
    Finding finding =
        Subjects.finding(
                ID,
                canvas,
                relationship,
                relationship.id().span(),
                Subjects.named(relationship) + " is established, and rests on no observation")
            .label("nobody was asked, watched or counted")
            .help("add `evidence`: its kind, when, of how many, and what was found");
    for (Evidence each : relationship.evidence()) {
      if (each.kind().isPresent()) {
        return finding.related(each.kind().get().span(), "of other customers");
      }
    }
    return finding;
  }
}
