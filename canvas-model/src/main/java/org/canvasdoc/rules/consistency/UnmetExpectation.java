package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Status;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds what segments expect, and nothing offers them yet. */
public final class UnmetExpectation implements Rule {
  private static final String ID = "unmet-expectation";

  private static final String HELP = "offer it, or allow this with the reason why not";

  /** So many that offer it to others are pointed at; a large canvas has hundreds. */
  private static final int MOST_SHOWN = 8;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A segment expects a kind of relationship that nothing offers it.",
        """
        ## Why
        People who miss what they expect do not complain, they go where it is offered. Of everything that a
        canvas can tell about customers, this gap is the one that they feel.
        ## Instead
        Offer it: add a relationship of that category with the segment, or add the segment to one that
        exists. Where you decided against it, allow the finding and write down why; where it is on its way,
        a relationship with `status: planned` turns it into a note.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    if (!ties.areReadable()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    List<CustomerRelationship> unclear = ties.unclear();
    Map<Category, Boolean> perhaps = new HashMap<>();
    Map<Category, List<CustomerRelationship>> offering = new HashMap<>();
    for (CustomerSegment segment : Standing.active(canvas.segments())) {
      Set<Category> seen = new HashSet<>();
      for (Expectation expectation : segment.expects()) {
        Optional<Located<Category>> wish = expectation.category();
        Category expected = wish.map(Located::value).orElse(null);
        if (expected != null
            && seen.add(expected)
            && !isOfferedNow(expected, ties.with(segment))
            && !perhaps.computeIfAbsent(expected, each -> isOfferedNow(each, unclear))) {
          List<CustomerRelationship> with = ties.perhapsWith(segment, unclear);
          List<CustomerRelationship> offers =
              offering.computeIfAbsent(expected, each -> offering(canvas, each));
          findings.add(finding(canvas, segment, wish.get(), with, offers));
        }
      }
    }
    return findings.stream();
  }

  private static boolean isOfferedNow(Category expected, List<CustomerRelationship> with) {
    for (CustomerRelationship each : Standing.active(with)) {
      if (each.values().isUnclear(Format.CATEGORY) || offers(each, expected)) {
        return true;
      }
    }
    return false;
  }

  private static boolean offers(CustomerRelationship relationship, Category expected) {
    Optional<Located<Category>> offered = relationship.category();
    return offered.isPresent() && Ties.satisfies(offered.get().value(), expected);
  }

  private static Finding finding(
      Canvas canvas,
      CustomerSegment segment,
      Located<Category> expected,
      List<CustomerRelationship> with,
      List<CustomerRelationship> offers) {
    String wish = Subjects.named(segment) + " expects `" + expected.value().id() + "`";
    String field = Format.EXPECTS.key();
    for (CustomerRelationship coming : Standing.inPlay(with)) {
      if (coming.is(Status.PLANNED) && offers(coming, expected.value())) {
        return Finding.of(
                ID,
                Subjects.of(canvas, segment).field(field),
                expected.span(),
                wish + ", which is only planned")
            .label("not offered yet")
            .related(coming.id().span(), "will offer it")
            .asRemark();
      }
    }
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, segment).field(field),
                expected.span(),
                wish + ", and no relationship offers it")
            .label("nobody offers it")
            .help(HELP);
    int shown = 0;
    for (CustomerRelationship each : offers) {
      if (++shown > MOST_SHOWN) {
        return finding.help(HELP + "; " + offers.size() + " relationships are of that kind");
      }
      finding = finding.related(each.id().span(), whyNot(each, with));
    }
    return finding;
  }

  /** The relationships that are of a category, or of one that resembles it. */
  private static List<CustomerRelationship> offering(Canvas canvas, Category expected) {
    List<CustomerRelationship> offering = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (offers(each, expected)) {
        offering.add(each);
      }
    }
    return offering;
  }

  private static String whyNot(CustomerRelationship offer, List<CustomerRelationship> with) {
    if (!with.contains(offer)) {
      return "offers it to others";
    }
    return switch (offer.status().map(Located::value).orElse(Status.ESTABLISHED)) {
      case RETIRED -> "offered it, and is retired";
      case IDEA -> "is an idea so far";
      default -> "would offer it, and is excluded";
    };
  }
}
