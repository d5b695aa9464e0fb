package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Status;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;

/** Finds segments that are served, and that nobody has a relationship with. */
public final class SegmentWithoutRelationship implements Rule {
  private static final String ID = "segment-without-relationship";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "No relationship is with a segment.",
        """
        ## Why
        Whoever is named as a customer and met by nobody is a customer on paper. That holds for those who
        expect nothing, too: buying and leaving is also a way to be treated, and somebody chose it.
        ## Instead
        Add the segment to a relationship, or write the one that is missing. Where each purchase stands
        alone on purpose, say so: a relationship with `continuity: transactional` is an answer. A segment
        that you do not want has `priority: excluded`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    List<CustomerRelationship> unclear = ties.unclear();
    if (!ties.areReadable() || !areRetired(unclear)) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment segment : Standing.active(canvas.segments())) {
      if (areRetired(ties.with(segment))) {
        findings.add(finding(canvas, segment, ties.perhapsWith(segment, unclear)));
      }
    }
    return findings.stream();
  }

  private static boolean areRetired(List<CustomerRelationship> relationships) {
    for (CustomerRelationship each : relationships) {
      if (!each.is(Status.RETIRED)) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(
      Canvas canvas, CustomerSegment segment, List<CustomerRelationship> with) {
    Finding finding =
        Subjects.finding(
                ID,
                canvas,
                segment,
                segment.id().span(),
                "no relationship is with " + Subjects.named(segment))
            .label(with.isEmpty() ? "in no relationship" : "left without one")
            .help(
                "add a relationship with it; if each purchase stands alone, one with"
                    + " `continuity: transactional`");
    for (CustomerRelationship retired : with) {
      finding = finding.related(retired.id().span(), "retired");
    }
    return finding;
  }
}
