package org.canvasdoc.rules.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.KeyResource;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.ResourceKind;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds segments that are said to be won for nothing, by things that cost something. */
public final class FreeAcquisition implements Rule {
  private static final String ID = "free-acquisition";

  /** What customers do on their own costs nothing. */
  private static final Set<Tactic> FREE = Set.of(Tactic.WORD_OF_MOUTH);

  /** Something that costs: what it is called, and where it stands. */
  private record Cost(String name, Span place, String why) {}

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Customers are said to be won for nothing, beside tactics or people who win them.",
        """
        ## Why
        An acquisition cost is all sales and marketing cost ÷ the customers won in the same period. Salaries
        belong in it, also one's own: the hours of a founder who writes the posts are the first to run out
        when the business grows.
        ## Instead
        Count what winning customers costs, and state that. Word of mouth alone may well cost nothing.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    CanvasEconomics economics = context.economics();
    List<Finding> findings = new ArrayList<>();
    for (UnitEconomics unit : Figures.segments(canvas, economics)) {
      if (Figures.isGiven(unit, Parts.ECONOMICS_CAC)
          && unit.acquisitionCost() instanceof Figure cost
          && cost.value().signum() == 0) {
        List<Cost> costly = costly(canvas, economics, unit.segment());
        if (!costly.isEmpty()) {
          findings.add(finding(canvas, unit, costly));
        }
      }
    }
    return findings.stream();
  }

  private static List<Cost> costly(
      Canvas canvas, CanvasEconomics economics, CustomerSegment segment) {
    List<Cost> costly = new ArrayList<>();
    for (CustomerRelationship each : economics.allWith(segment)) {
      if (Figures.isSeenIn(each, segment)) {
        costly.addAll(costly(canvas, each));
      }
    }
    return costly;
  }

  /** What costs something when a relationship gets customers. */
  private static List<Cost> costly(Canvas canvas, CustomerRelationship relationship) {
    boolean gets = Said.first(relationship.purposes(), Purpose.GET).isPresent();
    List<Cost> costly = new ArrayList<>();
    boolean unsaid =
        !relationship.values().says(Format.PURPOSES)
            && !relationship.values().isUnclear(Format.PURPOSES);
    if (gets || unsaid) {
      relationship.tactics().stream()
          .flatMap(use -> use.tactic().stream())
          .filter(tactic -> tactic.value().purpose() == Purpose.GET)
          .filter(tactic -> !FREE.contains(tactic.value()))
          .forEach(
              tactic ->
                  costly.add(new Cost(tactic.value().key(), tactic.span(), "costs money or time")));
    }
    if (gets) {
      relationship.keyResources().stream()
          .filter(id -> isHuman(canvas, id))
          .forEach(id -> costly.add(new Cost(id.value(), id.span(), "people are paid")));
    }
    return costly;
  }

  private static boolean isHuman(Canvas canvas, Located<String> id) {
    return canvas
        .entry(Block.KEY_RESOURCES, id.value())
        .map(KeyResource.class::cast)
        .flatMap(KeyResource::kind)
        .filter(kind -> kind.value() == ResourceKind.HUMAN)
        .isPresent();
  }

  private static Finding finding(Canvas canvas, UnitEconomics unit, List<Cost> costly) {
    List<String> names = costly.stream().map(cost -> "`" + cost.name() + "`").distinct().toList();
    String message =
        "winning a customer of `"
            + unit.segment().id().value()
            + "` is said to cost nothing, beside "
            + Figures.list(names);
    Finding finding =
        Figures.at(ID, canvas, unit, Parts.ECONOMICS_CAC, message)
            .label("nobody's time, nothing bought?")
            .help("count what winning customers costs, salaries included");
    for (Cost each : Figures.most(costly)) {
      finding = finding.related(each.place(), each.why());
    }
    return finding;
  }
}
