package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds relationships that do the same for the same people in the same way. */
public final class TwinRelationship implements Rule {
  private static final String ID = "twin-relationship";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Two relationships are alike in segments, category and purposes.",
        """
        ## Why
        Two entries for one relationship are kept up twice, and counted twice. Two that are really two
        differ in something that the canvas does not say yet.
        ## Instead
        Merge them: one relationship may hold several `tactics`. If they are two, say what tells them apart.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    Map<List<Object>, CustomerRelationship> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      boolean clear =
          ties.isClear(each)
              && !each.purposes().isEmpty()
              && !each.values().isUnclear(Format.PURPOSES);
      if (clear && each.category().isPresent()) {
        CustomerRelationship twin =
            first.putIfAbsent(likeness(ties, each, each.category().get().value()), each);
        if (twin != null) {
          findings.add(finding(canvas, each, twin));
        }
      }
    }
    return findings.stream();
  }

  /** What two relationships are compared by. */
  private static List<Object> likeness(Ties ties, CustomerRelationship each, Category category) {
    Set<String> segments = new HashSet<>();
    for (CustomerSegment segment : ties.segments(each)) {
      segments.add(segment.id().value());
    }
    Set<Purpose> purposes = new HashSet<>();
    for (Located<Purpose> purpose : each.purposes()) {
      purposes.add(purpose.value());
    }
    return List.of(segments, category, purposes);
  }

  private static Finding finding(
      Canvas canvas, CustomerRelationship second, CustomerRelationship first) {
    return Subjects.finding(
            ID,
            canvas,
            second,
            second.id().span(),
            Subjects.named(second)
                + " is like `"
                + first.id().value()
                + "` in segments, category and purposes")
        .label("a twin?")
        .related(first.id().span(), "its like")
        .help("merge the two, or say what tells them apart");
  }
}
