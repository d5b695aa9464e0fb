package org.canvasdoc.rules.consistency;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds segments that are to buy more, and of which nobody knows what they would want more of. */
public final class GrowthWithoutKnowledge implements Rule {
  private static final String ID = "growth-without-knowledge";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship grows a segment that states no problems, desires or fears.",
        """
        ## Why
        To sell people more, or a better one, or the next one, means to know what else they need. Without a
        problem, a desire or a fear in writing, growing is guessing at their expense.
        ## Instead
        Ask the segment, and write down its `problems`, `desires` or `fears`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    Map<String, Finding> bySegment = new LinkedHashMap<>();
    for (CustomerRelationship relationship : Standing.relationships(canvas)) {
      Optional<Located<Purpose>> grow = Said.first(relationship.purposes(), Purpose.GROW);
      if (grow.isPresent()) {
        for (CustomerSegment segment : ties.segments(relationship)) {
          if (Standing.isInPlay(segment) && isUnknown(segment)) {
            Finding finding = finding(canvas, segment, relationship, grow.get());
            bySegment.putIfAbsent(segment.id().value(), finding);
          }
        }
      }
    }
    return bySegment.values().stream();
  }

  private static boolean isUnknown(CustomerSegment segment) {
    return !segment.values().says(Format.PROBLEMS)
        && !segment.values().says(Format.DESIRES)
        && !segment.values().says(Format.FEARS);
  }

  private static Finding finding(
      Canvas canvas,
      CustomerSegment segment,
      CustomerRelationship relationship,
      Located<Purpose> grow) {
    return Subjects.finding(
            ID,
            canvas,
            segment,
            segment.id().span(),
            Subjects.named(relationship)
                + " is to grow "
                + Subjects.named(segment)
                + ", of which no problem, desire or fear is known")
        .label("what do they need?")
        .related(grow.span(), "is to sell them more")
        .help("write down its `problems`, `desires` or `fears`");
  }
}
