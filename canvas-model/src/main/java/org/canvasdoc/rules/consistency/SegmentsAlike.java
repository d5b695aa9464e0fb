package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;

/** Finds segments that nothing tells apart in how they are treated. */
public final class SegmentsAlike implements Rule {
  private static final String ID = "segments-alike";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Two segments or more expect the same and share all relationships.",
        """
        ## Why
        Segments are told apart because they are treated differently. If they expect the same and get the
        same, the line between them may be drawn by age or income, and not by anything that you do.
        ## Instead
        Ask whether they are one segment. If not, write down what each expects that the other does not:
        that difference is worth a relationship.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    if (!ties.areReadable() || !Standing.inPlay(ties.unclear()).isEmpty()) {
      return Stream.empty();
    }
    Map<List<Set<?>>, List<CustomerSegment>> alike = new LinkedHashMap<>();
    for (CustomerSegment segment : Standing.segments(canvas)) {
      Optional<List<Set<?>>> treatment = treatment(segment, ties);
      if (treatment.isPresent()) {
        List<CustomerSegment> group = alike.getOrDefault(treatment.get(), new ArrayList<>());
        group.add(segment);
        alike.put(treatment.get(), group);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<CustomerSegment> group : alike.values()) {
      if (group.size() > 1) {
        findings.add(finding(canvas, group));
      }
    }
    return findings.stream();
  }

  /** What a segment expects, as far as it makes a difference, and what it is offered. */
  private static Optional<List<Set<?>>> treatment(CustomerSegment segment, Ties ties) {
    Set<String> with = new HashSet<>();
    for (CustomerRelationship each : Standing.inPlay(ties.with(segment))) {
      with.add(each.id().value());
    }
    boolean said =
        segment.values().given(Format.EXPECTS) && !segment.values().isUnclear(Format.EXPECTS);
    if (!said || with.isEmpty()) {
      return Optional.empty();
    }
    Set<List<Object>> expected = new HashSet<>();
    for (Expectation each : segment.expects()) {
      expected.add(differences(each));
    }
    return Optional.of(List.of(expected, with));
  }

  /** The reason and the evidence may differ where what is expected does not. */
  private static List<Object> differences(Expectation expectation) {
    return List.of(
        expectation.category(),
        expectation.atmosphere(),
        expectation.service(),
        expectation.interactions(),
        expectation.category().isEmpty() ? expectation.because() : Optional.empty());
  }

  private static Finding finding(Canvas canvas, List<CustomerSegment> group) {
    CustomerSegment second = group.get(1);
    Finding finding =
        Subjects.finding(
                ID,
                canvas,
                second,
                second.id().span(),
                "segments "
                    + Subjects.ids(group)
                    + " expect the same and share all relationships: are they one?")
            .label("treated the same");
    for (CustomerSegment each : group) {
      if (!each.id().equals(second.id())) {
        finding = finding.related(each.id().span(), "as this one");
      }
    }
    return finding;
  }
}
