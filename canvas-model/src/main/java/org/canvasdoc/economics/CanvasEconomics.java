package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.References;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The economics of one canvas: of its segments, of its relationships, and of the whole. Whatever is
 * asked for is worked out once; it serves one thread.
 */
public final class CanvasEconomics {
  private final Canvas canvas;
  private final References references;
  private final Map<CustomerSegment, UnitEconomics> units = new IdentityHashMap<>();
  private final Map<CustomerSegment, Funnel> funnels = new IdentityHashMap<>();
  private @Nullable Map<String, List<CustomerRelationship>> bySegment;

  public CanvasEconomics(Canvas canvas, References references) {
    this.canvas = canvas;
    this.references = references;
  }

  public UnitEconomics of(CustomerSegment segment) {
    UnitEconomics known = units.get(segment);
    if (known == null) {
      known = new UnitEconomics(canvas, segment);
      units.put(segment, known);
    }
    return known;
  }

  public RelationshipEconomics of(CustomerRelationship relationship) {
    return new RelationshipEconomics(
        this, canvas, relationship, references.segmentsOf(relationship));
  }

  public Virality virality(CustomerRelationship relationship) {
    return new Virality(canvas, relationship);
  }

  public Funnel funnel(CustomerSegment segment) {
    Funnel known = funnels.get(segment);
    if (known == null) {
      known = new Funnel(segment);
      funnels.put(segment, known);
    }
    return known;
  }

  /** The active relationships that are with a segment. */
  public List<CustomerRelationship> relationshipsWith(CustomerSegment segment) {
    List<CustomerRelationship> active = new ArrayList<>();
    for (CustomerRelationship relationship : allWith(segment)) {
      if (relationship.isActive()) {
        active.add(relationship);
      }
    }
    return active;
  }

  /** All relationships that are with a segment, whatever their status. */
  public List<CustomerRelationship> allWith(CustomerSegment segment) {
    Map<String, List<CustomerRelationship>> known = bySegment;
    if (known == null) {
      known = new HashMap<>();
      for (CustomerRelationship relationship : canvas.relationships()) {
        for (CustomerSegment with : references.segmentsOf(relationship)) {
          String id = with.id().value();
          List<CustomerRelationship> all = known.getOrDefault(id, new ArrayList<>());
          all.add(relationship);
          known.put(id, all);
        }
      }
      bySegment = known;
    }
    return known.getOrDefault(segment.id().value(), List.of());
  }

  /**
   * How a segment's customers are got, kept or grown.
   *
   * @param stages by the funnel; empty where it has none for this purpose
   * @param relationships the active ones that say so
   */
  public record Part(
      Purpose purpose, List<Funnel.Stage> stages, List<CustomerRelationship> relationships) {}

  /** A segment's way from being won to growing, by its funnel and by its relationships. */
  public List<Part> lifecycle(CustomerSegment segment) {
    Funnel funnel = funnel(segment);
    List<Part> parts = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      List<CustomerRelationship> serving = new ArrayList<>();
      for (CustomerRelationship relationship : relationshipsWith(segment)) {
        if (of(relationship).has(purpose)) {
          serving.add(relationship);
        }
      }
      parts.add(new Part(purpose, funnel.stages(purpose), serving));
    }
    return parts;
  }

  /** What making the things costs that a customer of a segment buys in a month. */
  public Computed making(CustomerSegment segment) {
    Calculation terms =
        Calculation.of(Formula.MAKING, of(segment).revenue(), of(segment).grossMargin());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(BigDecimal.ONE.subtract(terms.value(1))),
            Unit.money(terms.currency(), Period.CUSTOMER_MONTH),
            "%s × (1 − %s)");
  }

  /** What all relationships that keep or grow cost for one customer of a segment and month. */
  public Computed costToServe(CustomerSegment segment) {
    List<Computed> costs = new ArrayList<>();
    for (CustomerRelationship relationship : relationshipsWith(segment)) {
      RelationshipEconomics economics = of(relationship);
      if (economics.serves()) {
        costs.add(economics.costToServe());
      }
    }
    if (costs.isEmpty()) {
      return Stated.missing(
          "cost to serve",
          Reason.NOT_GIVEN,
          "no active relationship keeps or grows this segment",
          segment.id().span());
    }
    if (costs.size() == 1) {
      return costs.get(0);
    }
    Calculation terms = Calculation.of(Formula.ALL_COSTS_TO_SERVE, costs);
    return terms.sum(Unit.money(terms.currency(), Period.CUSTOMER_MONTH));
  }

  /** What a customer leaves in a month once all relationships that serve it are paid for. */
  public Computed contributionAfter(CustomerSegment segment) {
    return RelationshipEconomics.after(of(segment), costToServe(segment));
  }

  /** The lowest LTV : CAC of the active segments; those of which it cannot be had do not count. */
  public Computed valueToCost() {
    List<Figure> figures = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (CustomerSegment segment : canvas.segments()) {
      if (segment.isActive()) {
        Computed ratio = of(segment).valueToCost();
        gaps.addAll(ratio.gaps());
        if (ratio instanceof Figure figure) {
          figures.add(figure);
        }
      }
    }
    if (figures.isEmpty() && gaps.isEmpty()) {
      return Stated.missing(
          Formula.LOWEST_VALUE_TO_COST.title(),
          Reason.NOT_GIVEN,
          "there is no active segment",
          Span.startOf(canvas.file()));
    }
    if (figures.isEmpty()) {
      return new Missing(
          Formula.LOWEST_VALUE_TO_COST.title(), Formula.LOWEST_VALUE_TO_COST, List.copyOf(gaps));
    }
    Figure lowest = figures.get(0);
    for (Figure figure : figures) {
      lowest = figure.value().compareTo(lowest.value()) < 0 ? figure : lowest;
    }
    return figures.size() == 1
        ? lowest.named(Formula.LOWEST_VALUE_TO_COST.title())
        : Figure.computed(
            Formula.LOWEST_VALUE_TO_COST,
            lowest.value(),
            Unit.RATIO,
            "lowest of " + String.join(", ", Collections.nCopies(figures.size(), "%s")),
            List.copyOf(figures));
  }
}
