package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** What one customer relationship costs, and what it is worth. */
public final class RelationshipEconomics {
  private final CanvasEconomics all;
  private final Canvas canvas;
  private final CustomerRelationship relationship;
  private final List<CustomerSegment> segments;
  private final String costName;

  /**
   * Takes a relationship.
   *
   * @param all the economics of its canvas
   * @param segments those that it is with
   */
  RelationshipEconomics(
      CanvasEconomics all,
      Canvas canvas,
      CustomerRelationship relationship,
      List<CustomerSegment> segments) {
    this.all = all;
    this.canvas = canvas;
    this.relationship = relationship;
    this.segments = segments;
    this.costName = "cost of `" + relationship.id().value() + "`";
  }

  public CustomerRelationship relationship() {
    return relationship;
  }

  /**
   * The segments whose customers it serves: the active ones; where none is, all that it is with.
   */
  public List<CustomerSegment> served() {
    List<CustomerSegment> active = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      if (segment.isActive()) {
        active.add(segment);
      }
    }
    return active.isEmpty() ? segments : active;
  }

  /** Whether it has this purpose. */
  public boolean has(Purpose purpose) {
    for (Located<Purpose> each : relationship.purposes()) {
      if (each.value() == purpose) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its cost is one of serving customers: it keeps or grows them, or does not say what for.
   * What a relationship costs that only gets customers is acquisition.
   */
  public boolean serves() {
    boolean unsaid =
        !relationship.values().says(Format.PURPOSES)
            && !relationship.values().isUnclear(Format.PURPOSES);
    return unsaid || has(Purpose.KEEP) || has(Purpose.GROW);
  }

  /** Its cost as stated, per what was stated; nothing where its level is {@code none}. */
  public Computed cost() {
    if (relationship.cost().isEmpty()) {
      return Stated.absent(relationship.values(), Format.COST, costName);
    }
    RelationshipCost cost = relationship.cost().get();
    if (cost.values().given(Parts.PER) && cost.values().get(Parts.PER).isEmpty()) {
      return Stated.missing(
          costName,
          Reason.UNREADABLE,
          "what the " + costName + " is per could not be read",
          cost.values().keyOf(Parts.PER));
    }
    if (cost.amount().isPresent()) {
      Located<Money> amount = cost.amount().get();
      return Stated.money(canvas, costName, amount, amount.value().per());
    }
    return cost.values().given(Parts.COST_AMOUNT)
        ? Stated.absent(cost.values(), Parts.COST_AMOUNT, costName)
        : notInMoney(cost);
  }

  private Computed notInMoney(RelationshipCost cost) {
    Optional<Located<Level>> level = cost.level();
    return level.isPresent() && level.get().value() == Level.NONE
        ? nothing(cost, level.get())
        : Stated.missing(
            costName,
            Reason.NOT_GIVEN,
            "the " + costName + " is not given in money",
            relationship.values().keyOf(Format.COST));
  }

  private Figure nothing(RelationshipCost cost, Located<Level> level) {
    Optional<Located<Basis>> basis = cost.values().get(Parts.BASIS);
    Money.Quality quality = new Money.Quality(basis.isPresent() ? basis.get().value() : null, null);
    Money zero = new Money(BigDecimal.ZERO, null, Period.MONTH, quality);
    return Stated.money(canvas, costName, new Located<>(zero, level.span()), Period.MONTH);
  }

  /** How many customers it serves: the sizes of its segments. */
  public Computed customers() {
    List<CustomerSegment> served = served();
    if (served.isEmpty()) {
      return Stated.missing(
          "segments",
          Reason.NOT_GIVEN,
          "it is with no segment",
          relationship.values().keyOf(Format.SEGMENTS));
    }
    List<Computed> sizes = new ArrayList<>();
    for (CustomerSegment segment : served) {
      sizes.add(economics(segment).customers());
    }
    return sizes.size() == 1
        ? sizes.get(0)
        : Calculation.of(Formula.SERVED, sizes).sum(Unit.CUSTOMERS);
  }

  /**
   * What it costs for each customer served and month, the same for every segment: as given per
   * customer, else shared by all customers of the segments that it serves.
   */
  public Computed costToServe() {
    Computed cost = cost();
    return cost instanceof Figure figure ? costToServe(figure) : cost;
  }

  private Computed costToServe(Figure cost) {
    Period per = cost.unit().per();
    if (per != null && per.isPerCustomer()) {
      return Stated.inMonth(cost, true);
    }
    Computed inMonth = Stated.inMonth(cost, false);
    if (cost.value().signum() == 0) {
      return inMonth instanceof Figure figure ? asGiven(figure, Period.CUSTOMER_MONTH) : inMonth;
    }
    Calculation terms = Calculation.of(Formula.COST_TO_SERVE, inMonth, customers());
    if (terms.isMissing()) {
      return terms.missing();
    }
    return terms.value(1).signum() == 0
        ? terms.noLimit(1, "it serves no customer")
        : terms.result(
            terms.value(0).divide(terms.value(1), Calculation.PRECISION),
            Unit.money(terms.currency(), Period.CUSTOMER_MONTH),
            "%s ÷ %s");
  }

  private static Figure asGiven(Figure figure, @Nullable Period per) {
    Unit unit = Unit.money(figure.unit().currency(), per);
    return Figure.stated(figure.name(), figure.value(), unit, figure.inputs().get(0), "");
  }

  /** What serving all customers of one of its segments costs in a month. */
  public Computed costOf(CustomerSegment segment) {
    Calculation terms =
        Calculation.of(Formula.SEGMENT_COST, costToServe(), economics(segment).customers());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(terms.value(1)),
            Unit.money(terms.currency(), Period.MONTH),
            "%s × %s");
  }

  /** What a customer of one of its segments leaves in a month once the relationship is paid for. */
  public Computed contributionAfter(CustomerSegment segment) {
    return after(economics(segment), costToServe());
  }

  static Computed after(UnitEconomics segment, Computed costToServe) {
    Calculation terms =
        Calculation.of(
            Formula.CONTRIBUTION_AFTER, segment.revenue(), segment.grossMargin(), costToServe);
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(terms.value(1)).subtract(terms.value(2)),
            Unit.money(terms.currency(), Period.CUSTOMER_MONTH),
            "%s × %s − %s");
  }

  /** How many customers its getting wins in a month, by the funnels that name it. */
  public Computed customersWon() {
    return CustomersWon.of(all, relationship, segments);
  }

  /** What winning one customer by it costs. */
  public Computed acquisitionCost() {
    Computed cost = cost();
    return cost instanceof Figure figure ? acquisitionCost(figure) : cost;
  }

  private Computed acquisitionCost(Figure cost) {
    if (cost.unit().per() == Period.CUSTOMER) {
      return asGiven(cost, null);
    }
    Calculation terms =
        Calculation.of(
            Formula.RELATIONSHIP_ACQUISITION, Stated.inMonth(cost, false), customersWon());
    if (terms.isMissing()) {
      return terms.missing();
    }
    return terms.value(1).signum() == 0
        ? terms.noLimit(1, "it wins no customer")
        : terms.result(
            terms.value(0).divide(terms.value(1), Calculation.PRECISION),
            Unit.money(terms.currency(), null),
            "%s ÷ %s");
  }

  private UnitEconomics economics(CustomerSegment segment) {
    return all.of(segment);
  }
}
