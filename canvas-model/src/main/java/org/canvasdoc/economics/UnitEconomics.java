package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What one customer of a segment brings and costs. In {@code economics} a month is a customer's.
 */
public final class UnitEconomics {
  /** Longer lifetimes are not counted in full. */
  public static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(60);

  private static final Unit PER_MONTH = Unit.rate(Period.MONTH);

  private final Canvas canvas;
  private final CustomerSegment segment;
  private @Nullable Computed revenue;
  private @Nullable Computed margin;
  private @Nullable Computed churn;
  private @Nullable Computed capped;
  private @Nullable Computed value;

  public UnitEconomics(Canvas canvas, CustomerSegment segment) {
    this.canvas = canvas;
    this.segment = segment;
  }

  public CustomerSegment segment() {
    return segment;
  }

  /** How many customers the segment has. */
  public Computed customers() {
    String name = "size of `" + segment.id().value() + "`";
    Optional<Located<Quantity>> size = segment.values().get(Format.SIZE);
    return size.isPresent()
        ? Stated.customers(name, size.get())
        : Stated.absent(segment.values(), Format.SIZE, name);
  }

  /** What a customer brings in a month. */
  public Computed revenue() {
    Computed known = revenue;
    if (known == null) {
      known = inMonth();
      revenue = known;
    }
    return known;
  }

  private Computed inMonth() {
    Optional<Located<Money>> given = economics().get(Parts.ECONOMICS_REVENUE);
    if (given.isEmpty()) {
      return absent(Parts.ECONOMICS_REVENUE, "revenue");
    }
    Period per = given.get().value().per();
    return Stated.inMonth(Stated.money(canvas, "revenue", given.get(), per), true);
  }

  /** The share of the revenue that is left after making what is sold. */
  public Computed grossMargin() {
    Computed known = margin;
    if (known == null) {
      Optional<Located<Rate>> given = economics().get(Parts.ECONOMICS_MARGIN);
      known =
          given.isPresent()
              ? Stated.rate("gross margin", given.get())
              : absent(Parts.ECONOMICS_MARGIN, "gross margin");
      margin = known;
    }
    return known;
  }

  /** The share of customers who leave in a month. */
  public Computed monthlyChurn() {
    Computed known = churn;
    if (known == null) {
      Optional<Located<Rate>> given = economics().get(Parts.ECONOMICS_CHURN);
      known =
          given.isPresent() ? monthlyChurn(given.get()) : absent(Parts.ECONOMICS_CHURN, "churn");
      churn = known;
    }
    return known;
  }

  private static Computed monthlyChurn(Located<Rate> rate) {
    Figure given = Stated.rate("churn", rate);
    Period per = given.unit().per();
    if (per == null || per == Period.MONTH) {
      return given;
    }
    int inYear = Months.inYear(per);
    String power = 12 % inYear == 0 ? "1/" + 12 / inYear : inYear + "/12";
    return Calculation.of(Formula.MONTHLY_CHURN, given)
        .result(Months.churn(given.value(), per), PER_MONTH, "1 − (1 − %s)^(" + power + ")");
  }

  /** How long a customer stays, in months: as observed, else by the churn; without a cap. */
  public Computed lifetime() {
    if (economics().given(Parts.ECONOMICS_LIFETIME)) {
      return months(Parts.ECONOMICS_LIFETIME, "lifetime");
    }
    if (!economics().given(Parts.ECONOMICS_CHURN)) {
      return Stated.missing(
          "lifetime",
          Reason.NOT_GIVEN,
          "neither a churn nor an observed lifetime is given",
          economics().place());
    }
    Calculation terms = Calculation.of(Formula.LIFETIME, monthlyChurn());
    if (terms.isMissing()) {
      return terms.missing();
    }
    return terms.value(0).signum() == 0
        ? terms.noLimit(0, "nobody leaves, so no lifetime ends")
        : terms.result(
            BigDecimal.ONE.divide(terms.value(0), Calculation.PRECISION), Unit.MONTHS, "1 ÷ %s");
  }

  /** The same, at most {@link #MOST_MONTHS}; a lifetime that is cut says so in its note. */
  public Computed cappedLifetime() {
    Computed known = capped;
    if (known == null) {
      Computed lifetime = lifetime();
      known = lifetime instanceof Figure figure ? capped(figure) : cappedWithoutEnd(lifetime);
      capped = known;
    }
    return known;
  }

  private static Figure capped(Figure lifetime) {
    if (lifetime.value().compareTo(MOST_MONTHS) <= 0) {
      return lifetime;
    }
    return Figure.computed(
            Formula.CAPPED_LIFETIME,
            MOST_MONTHS,
            Unit.MONTHS,
            "at most 60 of %s",
            List.of(lifetime))
        .note("capped");
  }

  private Computed cappedWithoutEnd(Computed lifetime) {
    for (Gap gap : lifetime.gaps()) {
      if (gap.reason() != Reason.NO_LIMIT) {
        return lifetime;
      }
    }
    Calculation terms = Calculation.of(Formula.CAPPED_LIFETIME, monthlyChurn());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(MOST_MONTHS, Unit.MONTHS, "at most 60 months at %s").note("capped");
  }

  /** What a customer leaves in a month before any relationship is paid for. */
  public Computed contribution() {
    Calculation terms = Calculation.of(Formula.CONTRIBUTION, revenue(), grossMargin());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(terms.value(1)),
            Unit.money(terms.currency(), Period.CUSTOMER_MONTH),
            "%s × %s");
  }

  /** What a customer is worth within the cap. */
  public Computed lifetimeValue() {
    Computed known = value;
    if (known == null) {
      known = lifetimeValue(cappedLifetime());
      value = known;
    }
    return known;
  }

  /** What a customer is worth over the whole lifetime, however long that is. */
  public Computed uncappedLifetimeValue() {
    return lifetimeValue(lifetime());
  }

  private Computed lifetimeValue(Computed lifetime) {
    Calculation terms = Calculation.of(Formula.LIFETIME_VALUE, revenue(), grossMargin(), lifetime);
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(terms.value(1)).multiply(terms.value(2)),
            Unit.money(terms.currency(), null),
            "%s × %s × %s");
  }

  /**
   * What a customer brings within the cap: no less than the lifetime value, whatever the margin.
   */
  public Computed lifetimeRevenue() {
    Calculation terms = Calculation.of(Formula.LIFETIME_REVENUE, revenue(), cappedLifetime());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(
            terms.value(0).multiply(terms.value(1)), Unit.money(terms.currency(), null), "%s × %s");
  }

  /** What winning one customer costs, as stated. */
  public Computed acquisitionCost() {
    return forCustomer(Parts.ECONOMICS_CAC, "acquisition cost");
  }

  /** The lifetime value that the team states. */
  public Computed statedLifetimeValue() {
    return forCustomer(Parts.ECONOMICS_LTV, "stated lifetime value");
  }

  /** The payback that the team states, in months. */
  public Computed statedPayback() {
    return months(Parts.ECONOMICS_PAYBACK, "stated payback");
  }

  /** How long a customer would have to stay for the stated lifetime value to be right. */
  public Computed impliedLifetime() {
    return inMonths(Formula.IMPLIED_LIFETIME, statedLifetimeValue());
  }

  /** When the acquisition cost is earned back. */
  public Computed payback() {
    return inMonths(Formula.PAYBACK, acquisitionCost());
  }

  private Computed inMonths(Formula formula, Computed amount) {
    Calculation terms = Calculation.of(formula, amount, revenue(), grossMargin());
    if (terms.isMissing()) {
      return terms.missing();
    }
    BigDecimal contribution = terms.value(1).multiply(terms.value(2));
    return contribution.signum() == 0
        ? terms.noLimit(1, "a customer contributes nothing, so nothing is earned back")
        : terms.result(
            terms.value(0).divide(contribution, Calculation.PRECISION),
            Unit.MONTHS,
            "%s ÷ (%s × %s)");
  }

  /** How often the lifetime value, within the cap, holds the acquisition cost. */
  public Computed valueToCost() {
    Calculation terms = Calculation.of(Formula.VALUE_TO_COST, lifetimeValue(), acquisitionCost());
    if (terms.isMissing()) {
      return terms.missing();
    }
    return terms.value(1).signum() == 0
        ? terms.noLimit(1, "winning a customer costs nothing")
        : terms.result(
            terms.value(0).divide(terms.value(1), Calculation.PRECISION), Unit.RATIO, "%s ÷ %s");
  }

  private Computed forCustomer(Field<Located<Money>> field, String name) {
    Optional<Located<Money>> given = economics().get(field);
    return given.isPresent() ? Stated.forCustomer(canvas, name, given.get()) : absent(field, name);
  }

  private Computed months(Field<Located<TimeSpan>> field, String name) {
    Optional<Located<TimeSpan>> given = economics().get(field);
    return given.isPresent() ? Stated.months(name, given.get()) : absent(field, name);
  }

  /** Why the economics give no figure in a field. */
  private Missing absent(Field<?> field, String name) {
    if (segment.values().given(Format.ECONOMICS) && segment.economics().isEmpty()) {
      return Stated.missing(
          name,
          Reason.UNREADABLE,
          "the economics could not be read",
          segment.values().keyOf(Format.ECONOMICS));
    }
    return Stated.absent(economics(), field, name);
  }

  /** What is stated; nothing, at the segment's id, where it states no economics. */
  private Values economics() {
    return segment.economics().isPresent()
        ? segment.economics().get().values()
        : new Values.Builder(segment.id().span()).build();
  }
}
