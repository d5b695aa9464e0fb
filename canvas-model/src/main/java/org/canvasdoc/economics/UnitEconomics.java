package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Rate;
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
  private @Nullable Computed churn;

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
    return Stated.field(segment.values(), Format.SIZE, name, size -> Stated.customers(name, size));
  }

  /** What a customer brings in a month. */
  public Computed revenue() {
    return stated(
        Parts.ECONOMICS_REVENUE,
        "revenue",
        amount ->
            Stated.inMonth(Stated.money(canvas, "revenue", amount, amount.value().per()), true));
  }

  /** The share of the revenue that is left after making what is sold. */
  public Computed grossMargin() {
    return stated(
        Parts.ECONOMICS_MARGIN, "gross margin", rate -> Stated.rate("gross margin", rate));
  }

  /** The share of customers who leave in a month. */
  public Computed monthlyChurn() {
    Computed known = churn;
    if (known == null) {
      known = stated(Parts.ECONOMICS_CHURN, "churn", this::monthlyChurn);
      churn = known;
    }
    return known;
  }

  private Computed monthlyChurn(Located<Rate> rate) {
    Figure given = Stated.rate("churn", rate);
    Period per = given.unit().per();
    if (per == null || per == Period.MONTH) {
      return given;
    }
    int inYear = Months.inYear(per);
    String power = 12 % inYear == 0 ? "1/" + 12 / inYear : inYear + "/12";
    return Calculation.of(Formula.MONTHLY_CHURN, given)
        .work(
            terms ->
                terms.result(
                    Months.churn(terms.value(0), per), PER_MONTH, "1 − (1 − %s)^(" + power + ")"));
  }

  /** How long a customer stays, in months: as observed, else by the churn; without a cap. */
  public Computed lifetime() {
    boolean observed = economics().given(Parts.ECONOMICS_LIFETIME);
    if (observed) {
      return stated(
          Parts.ECONOMICS_LIFETIME, "lifetime", months -> Stated.months("lifetime", months));
    }
    if (!economics().given(Parts.ECONOMICS_CHURN)) {
      return Stated.missing(
          "lifetime",
          Reason.NOT_GIVEN,
          "neither a churn nor an observed lifetime is given",
          economics().place());
    }
    return Calculation.of(Formula.LIFETIME, monthlyChurn())
        .work(
            terms ->
                terms.value(0).signum() == 0
                    ? terms.noLimit(0, "nobody leaves, so no lifetime ends")
                    : terms.result(
                        BigDecimal.ONE.divide(terms.value(0), Calculation.PRECISION),
                        Unit.MONTHS,
                        "1 ÷ %s"));
  }

  /** The same, at most {@link #MOST_MONTHS}; a lifetime that is cut says so in its note. */
  public Computed cappedLifetime() {
    return lifetime().fold(this::capped, this::cappedWithoutEnd);
  }

  private Figure capped(Figure lifetime) {
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

  private Computed cappedWithoutEnd(Missing lifetime) {
    boolean withoutEnd = lifetime.gaps().stream().allMatch(gap -> gap.reason() == Reason.NO_LIMIT);
    return withoutEnd
        ? Calculation.of(Formula.CAPPED_LIFETIME, monthlyChurn())
            .work(
                terms ->
                    terms
                        .result(MOST_MONTHS, Unit.MONTHS, "at most 60 months at %s")
                        .note("capped"))
        : lifetime;
  }

  /** What a customer leaves in a month before any relationship is paid for. */
  public Computed contribution() {
    return Calculation.of(Formula.CONTRIBUTION, revenue(), grossMargin())
        .work(
            terms ->
                terms.result(
                    terms.value(0).multiply(terms.value(1)),
                    Unit.money(terms.currency(), Period.CUSTOMER_MONTH),
                    "%s × %s"));
  }

  /** What a customer is worth within the cap. */
  public Computed lifetimeValue() {
    return lifetimeValue(cappedLifetime());
  }

  /** What a customer is worth over the whole lifetime, however long that is. */
  public Computed uncappedLifetimeValue() {
    return lifetimeValue(lifetime());
  }

  private Computed lifetimeValue(Computed lifetime) {
    return Calculation.of(Formula.LIFETIME_VALUE, revenue(), grossMargin(), lifetime)
        .work(
            terms ->
                terms.result(
                    terms.value(0).multiply(terms.value(1)).multiply(terms.value(2)),
                    Unit.money(terms.currency(), null),
                    "%s × %s × %s"));
  }

  /**
   * What a customer brings within the cap: no less than the lifetime value, whatever the margin.
   */
  public Computed lifetimeRevenue() {
    return Calculation.of(Formula.LIFETIME_REVENUE, revenue(), cappedLifetime())
        .work(
            terms ->
                terms.result(
                    terms.value(0).multiply(terms.value(1)),
                    Unit.money(terms.currency(), null),
                    "%s × %s"));
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
    return stated(
        Parts.ECONOMICS_PAYBACK, "stated payback", span -> Stated.months("stated payback", span));
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
    return Calculation.of(formula, amount, revenue(), grossMargin())
        .work(
            terms -> {
              BigDecimal contribution = terms.value(1).multiply(terms.value(2));
              return contribution.signum() == 0
                  ? terms.noLimit(1, "a customer contributes nothing, so nothing is earned back")
                  : terms.result(
                      terms.value(0).divide(contribution, Calculation.PRECISION),
                      Unit.MONTHS,
                      "%s ÷ (%s × %s)");
            });
  }

  /** How often the lifetime value, within the cap, holds the acquisition cost. */
  public Computed valueToCost() {
    return Calculation.of(Formula.VALUE_TO_COST, lifetimeValue(), acquisitionCost())
        .work(
            terms ->
                terms.value(1).signum() == 0
                    ? terms.noLimit(1, "winning a customer costs nothing")
                    : terms.result(
                        terms.value(0).divide(terms.value(1), Calculation.PRECISION),
                        Unit.RATIO,
                        "%s ÷ %s"));
  }

  private Computed forCustomer(Field<Located<Money>> field, String name) {
    return stated(field, name, amount -> Stated.forCustomer(canvas, name, amount));
  }

  private <T> Computed stated(Field<T> field, String name, Function<T, Computed> read) {
    if (segment.values().given(Format.ECONOMICS) && segment.economics().isEmpty()) {
      return Stated.missing(
          name,
          Reason.UNREADABLE,
          "the economics could not be read",
          segment.values().keyOf(Format.ECONOMICS));
    }
    return Stated.field(economics(), field, name, read);
  }

  /** What is stated; nothing, at the segment's id, where it states no economics. */
  private Values economics() {
    return segment
        .economics()
        .map(economics -> economics.values())
        .orElseGet(() -> new Values.Builder(segment.id().span()).build());
  }
}
