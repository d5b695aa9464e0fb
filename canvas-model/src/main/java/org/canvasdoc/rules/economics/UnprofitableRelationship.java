package org.canvasdoc.rules.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Input;
import org.canvasdoc.economics.RelationshipEconomics;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Role;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;

/** Finds relationships that cost more to keep up than the customers contribute. */
public final class UnprofitableRelationship implements Rule {
  private static final String ID = "unprofitable-relationship";

  /** What serving a customer of a segment costs, and what such a customer contributes. */
  private record Loss(CustomerSegment segment, Figure contribution) {}

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Keeping a customer costs more than the customer contributes.",
        """
        ## Why
        Is a highly personal service worth its cost? It is not where serving a customer for a month costs
        more than revenue × gross margin of that month. A cost that is not given per customer is shared by
        all customers (`size`) of the segments that the relationship is with. What a relationship costs that
        only gets customers is their acquisition, and counted there.
        ## Instead
        Automate a part of it, keep it for those who contribute more, or charge for it.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    CanvasEconomics economics = context.economics();
    Ties ties = new Ties(canvas, context.references());
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (Standing.isSurelyInPlay(each) && each.cost().isPresent() && ties.isClear(each)) {
        RelationshipEconomics relationship = economics.of(each);
        List<CustomerSegment> paying = paying(relationship.served());
        if (relationship.serves()
            && !paying.isEmpty()
            && relationship.costToServe() instanceof Figure cost) {
          List<Loss> losses = losses(economics, paying, cost);
          if (!losses.isEmpty()) {
            findings.add(finding(canvas, each, cost, losses));
          }
        }
      }
    }
    return findings.stream();
  }

  private static List<CustomerSegment> paying(List<CustomerSegment> segments) {
    List<CustomerSegment> paying = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      if (Standing.isSurelyInPlay(segment) && pays(segment) && segment.economics().isPresent()) {
        paying.add(segment);
      }
    }
    return paying;
  }

  /** Users who are paid for by others contribute by being there. */
  private static boolean pays(CustomerSegment segment) {
    return segment.roles().isEmpty() || Said.first(segment.roles(), Role.PAYER).isPresent();
  }

  private static List<Loss> losses(
      CanvasEconomics economics, List<CustomerSegment> segments, Figure cost) {
    List<Loss> losses = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      if (contribution(economics.of(segment)) instanceof Figure figure
          && Figures.isComparable(figure, cost)
          && figure.isLess(cost)) {
        losses.add(new Loss(segment, figure));
      }
    }
    return losses;
  }

  /** What a customer contributes in a month; all that one pays where no margin is given. */
  private static Computed contribution(UnitEconomics unit) {
    return Figures.isGiven(unit, Parts.ECONOMICS_MARGIN) ? unit.contribution() : unit.revenue();
  }

  private static String said(Loss loss) {
    boolean margin = !loss.contribution().isStated();
    return "one of `"
        + loss.segment().id().value()
        + (margin ? "` contributes " : "` brings ")
        + loss.contribution().amount();
  }

  private static Finding finding(
      Canvas canvas, CustomerRelationship relationship, Figure cost, List<Loss> losses) {
    String message =
        Subjects.named(relationship)
            + " costs "
            + cost.amount()
            + " a month for each customer, and "
            + Figures.list(losses.stream().map(UnprofitableRelationship::said).toList());
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.COST.key()),
                relationship.values().keyOf(Format.COST),
                message)
            .label(cost.isStated() ? "more than comes in" : cost.sum())
            .help("automate a part of it, charge for it, or keep it for those who contribute more");
    for (Input input : Figures.most(cost.inputs().subList(1, cost.inputs().size()))) {
      finding = finding.related(input.span(), input.name());
    }
    for (Loss loss : Figures.most(losses)) {
      finding = Figures.explain(finding, loss.contribution());
    }
    return finding;
  }
}
