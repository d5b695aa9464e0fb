package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.List;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Turns what the document states into figures, or says why it is of no use. */
final class Stated {
  private Stated() {}

  /** Why there is no figure in a field. */
  static Missing absent(Values values, Field<?> field, String name) {
    return values.given(field)
        ? missing(
            name, Reason.UNREADABLE, "the " + name + " could not be read", values.keyOf(field))
        : missing(name, Reason.NOT_GIVEN, "no " + name + " is given", values.place());
  }

  static Missing missing(String name, Reason reason, String why, Span span) {
    return new Missing(name, Formula.STATED, List.of(new Gap(name, reason, why, span)));
  }

  /** An amount per period, with the canvas's currency where it names none. */
  static Figure money(Canvas canvas, String name, Located<Money> amount, @Nullable Period per) {
    Money money = amount.value();
    Unit unit = Unit.money(money.currencyIn(canvas).orElse(null), per);
    return figure(name, money.amount(), unit, amount.span(), money.quality().basis());
  }

  static Figure rate(String name, Located<Rate> rate) {
    return rate(name, rate, rate.value().quality().basis());
  }

  static Figure rate(String name, Located<Rate> rate, @Nullable Basis basis) {
    Unit unit = Unit.rate(rate.value().per());
    return figure(name, rate.value().fraction(), unit, rate.span(), basis);
  }

  static Figure customers(String name, Located<Quantity> number) {
    Quantity quantity = number.value();
    return figure(
        name, quantity.value(), Unit.CUSTOMERS, number.span(), quantity.quality().basis());
  }

  static Figure number(String name, Located<Quantity> number, @Nullable Basis basis) {
    return figure(name, number.value().value(), Unit.RATIO, number.span(), basis);
  }

  /** A duration in months; as it was written, too, where that was another unit. */
  static Figure months(String name, Located<TimeSpan> duration) {
    TimeSpan span = duration.value();
    BigDecimal count = span.count();
    String unit = span.unit().key();
    String singular = unit.substring(0, unit.length() - 1);
    boolean one = count.compareTo(BigDecimal.ONE) == 0;
    String written = count.stripTrailingZeros().toPlainString() + " " + (one ? singular : unit);
    Input input = new Input(name, span.months(), Unit.MONTHS, written, duration.span(), null);
    String note = span.unit() == TimeSpan.Unit.MONTHS ? "" : written;
    return Figure.stated(name, span.months(), Unit.MONTHS, input, note);
  }

  /** An amount for one customer as a whole: one that says nothing else of what it is per. */
  static Computed forCustomer(Canvas canvas, String name, Located<Money> amount) {
    Period per = amount.value().per();
    return per == null || per == Period.CUSTOMER
        ? money(canvas, name, amount, null)
        : missing(
            name,
            Reason.NOT_CONVERTIBLE,
            "the " + name + " is per `" + per.key() + "`, not for one customer",
            amount.span());
  }

  /** An amount per stretch of time as one per month, or why it has no such. */
  static Computed inMonth(Figure amount, boolean ofCustomer) {
    Period per = amount.unit().per();
    Span span = amount.inputs().get(0).span();
    if (per == null) {
      return missing(
          amount.name(),
          Reason.PERIOD_UNSAID,
          "the " + amount.name() + " does not say per what period",
          span);
    }
    if (!per.isTime()) {
      return missing(
          amount.name(),
          Reason.NOT_CONVERTIBLE,
          "the " + amount.name() + " is per `" + per.key() + "`, which is no stretch of time",
          span);
    }
    Period month = ofCustomer ? Period.CUSTOMER_MONTH : Period.MONTH;
    Unit unit = Unit.money(amount.unit().currency(), month);
    if (Months.inYear(per) == Months.inYear(month)) {
      return per == month
          ? amount
          : Figure.stated(amount.name(), amount.value(), unit, amount.inputs().get(0), "");
    }
    BigDecimal value = Months.amount(amount.value(), per);
    Figure figure =
        Figure.computed(Formula.IN_A_MONTH, value, unit, "%s" + factor(per), List.of(amount));
    return figure.named(amount.name());
  }

  private static String factor(Period per) {
    int inYear = Months.inYear(per);
    return 12 % inYear == 0 ? " ÷ " + 12 / inYear : " × " + inYear + " ÷ 12";
  }

  private static Figure figure(
      String name, BigDecimal value, Unit unit, Span span, @Nullable Basis basis) {
    Input input = new Input(name, value, unit, "", span, basis);
    return Figure.stated(name, value, unit, input, "");
  }
}
