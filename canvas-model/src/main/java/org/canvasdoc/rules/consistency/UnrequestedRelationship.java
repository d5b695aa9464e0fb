package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
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
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds relationships that a segment has, and said nothing of when it was asked. */
public final class UnrequestedRelationship implements Rule {
  private static final String ID = "unrequested-relationship";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A segment is offered a kind of relationship that it does not expect.",
        """
        ## Why
        What nobody asked for may still delight, and it costs money all the same. It is worth knowing which
        of the two it is.
        ## Instead
        Ask the segment. If it wants the relationship, add the category to its `expects`; if not, ask
        whether the money is better spent on what it does expect.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      Optional<Located<Category>> category = each.category();
      if (Standing.isEstablished(each) && !Ties.mayBeTransactional(each) && category.isPresent()) {
        Map<String, Span> places = new HashMap<>();
        for (Located<String> id : each.segments()) {
          places.putIfAbsent(id.value(), id.span());
        }
        for (CustomerSegment segment : Standing.inPlay(ties.segments(each))) {
          if (isUnrequested(segment, category.get().value())) {
            Span place = places.getOrDefault(segment.id().value(), each.id().span());
            findings.add(finding(canvas, each, segment, place, category.get().value()));
          }
        }
      }
    }
    return findings.stream();
  }

  /** Where all that it expects is said in words alone, they may mean any category. */
  private static boolean isUnrequested(CustomerSegment segment, Category offered) {
    boolean said = segment.expects().isEmpty();
    for (Expectation each : segment.expects()) {
      Optional<Located<Category>> expected = each.category();
      said |= expected.isPresent();
      if (expected.isPresent() && expected.get().value().like().equals(offered.like())) {
        return false;
      }
    }
    return said
        && segment.values().given(Format.EXPECTS)
        && !segment.values().isUnclear(Format.EXPECTS);
  }

  private static Finding finding(
      Canvas canvas,
      CustomerRelationship relationship,
      CustomerSegment segment,
      Span place,
      Category offered) {
    return Finding.of(
            ID,
            Subjects.of(canvas, relationship).field(Format.SEGMENTS.key()),
            place,
            Subjects.named(relationship)
                + " offers `"
                + offered.id()
                + "`, which "
                + Subjects.named(segment)
                + " did not ask for")
        .label("did not ask for it")
        .related(
            segment.values().keyOf(Format.EXPECTS),
            segment.expects().isEmpty() ? "expects none" : "what it expects")
        .help("ask them; if they want it, add it to `expects`");
  }
}
