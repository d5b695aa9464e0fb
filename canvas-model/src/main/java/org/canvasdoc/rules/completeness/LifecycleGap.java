package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds segments whose way through the business breaks off. */
public final class LifecycleGap implements Rule {
  private static final String ID = "lifecycle-gap";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A segment has no relationship that gets, none that keeps, or none that grows it.",
        """
        ## Why
        Customers come, stay, and become worth more, or they do not. Those who are won and not kept have to
        be won again; those who are kept and never won are the ones you happen to have.
        ## Instead
        Add the missing purpose to a relationship that serves it, or add a relationship that does. A gap may
        be a choice; then allow the finding, with the reason.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    if (!ties.areReadable() || !Standing.inPlay(ties.unclear()).isEmpty()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment segment : Standing.active(canvas.segments())) {
      List<CustomerRelationship> with = Standing.inPlay(ties.with(segment));
      Set<Purpose> missing = missing(with);
      if (!missing.isEmpty() && isAsked(with)) {
        findings.add(finding(canvas, segment, missing));
      }
    }
    return findings.stream();
  }

  private static Set<Purpose> missing(List<CustomerRelationship> with) {
    Set<Purpose> missing = EnumSet.allOf(Purpose.class);
    for (CustomerRelationship each : with) {
      for (Located<Purpose> purpose : each.purposes()) {
        missing.remove(purpose.value());
      }
    }
    return missing;
  }

  /** Whether what its relationships are for is known, and one of them may last. */
  private static boolean isAsked(List<CustomerRelationship> with) {
    boolean mayLast = false;
    for (CustomerRelationship each : with) {
      if (!isKnown(each)) {
        return false;
      }
      mayLast |= !Ties.mayBeTransactional(each);
    }
    return mayLast;
  }

  private static Finding finding(Canvas canvas, CustomerSegment segment, Set<Purpose> missing) {
    List<String> verbs = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Purpose purpose : missing) {
      verbs.add(purpose.key() + "s");
      keys.add("`" + purpose.key() + "`");
    }
    return Subjects.finding(
            ID,
            canvas,
            segment,
            segment.id().span(),
            "no relationship " + Subjects.list(verbs, " or ") + " " + Subjects.named(segment))
        .label("their way breaks off")
        .help(
            "say "
                + Subjects.list(keys, " and ")
                + " where a relationship does so, or add one that does");
  }

  /** What does not say its purposes is asked by a rule of its own, and may be the missing one. */
  private static boolean isKnown(CustomerRelationship relationship) {
    return !relationship.values().isUnclear(Format.PURPOSES)
        && (relationship.values().says(Format.PURPOSES) || Ties.isTransactional(relationship));
  }
}
