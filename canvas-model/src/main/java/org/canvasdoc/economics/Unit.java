package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.canvasdoc.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is measured in, and how it is said; the one place where figures are rounded.
 *
 * @param currency of money, or null where neither the amount nor the canvas names one
 * @param per what it is counted per, or null where it has no period
 */
public record Unit(Kind kind, @Nullable String currency, @Nullable Period per) {
  /** Months, for what lasts. */
  public static final Unit MONTHS = new Unit(Kind.MONTHS, null, null);

  /** A plain number: one thing divided by another of its kind. */
  public static final Unit RATIO = new Unit(Kind.RATIO, null, null);

  /** So many customers. */
  public static final Unit CUSTOMERS = new Unit(Kind.CUSTOMERS, null, null);

  private static final int DIGITS = 2;
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");
  private static final BigDecimal DAYS_IN_MONTH =
      BigDecimal.valueOf(365).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);

  /** What kind of thing is counted. */
  public enum Kind {
    MONEY,
    MONTHS,
    RATIO,
    RATE,
    CUSTOMERS
  }

  static Unit money(@Nullable String currency, @Nullable Period per) {
    return new Unit(Kind.MONEY, currency, per);
  }

  static Unit rate(@Nullable Period per) {
    return new Unit(Kind.RATE, null, per);
  }

  /** A value of this unit as people read it, with at most two digits after the point. */
  public String show(BigDecimal value) {
    return switch (kind) {
      case MONEY -> money(value) + (currency == null ? "" : " " + currency) + perText();
      case MONTHS -> counted(digits(value), "month");
      case RATIO -> digits(value);
      case RATE -> digits(value.movePointRight(2)) + " %" + perText();
      case CUSTOMERS -> counted(digits(value), "customer");
    };
  }

  private String perText() {
    return per == null ? "" : " per " + per.key();
  }

  private static String money(BigDecimal value) {
    String digits = digits(value);
    int point = digits.indexOf('.');
    return point >= 0 && digits.length() - point == 2 ? digits + "0" : digits;
  }

  /** What helps to picture a value, beside it: a duration of less than a month in days. */
  String aside(BigDecimal value) {
    boolean days = kind == Kind.MONTHS && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
    return days ? counted(digits(value.multiply(DAYS_IN_MONTH, MathContext.DECIMAL64)), "day") : "";
  }

  private static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  /** Two digits after the point; of what is smaller than that, the first two that say something. */
  private static String digits(BigDecimal value) {
    boolean tiny = value.signum() != 0 && value.abs().compareTo(SMALLEST) < 0;
    BigDecimal rounded =
        tiny
            ? value.round(new MathContext(DIGITS, RoundingMode.HALF_UP))
            : value.setScale(DIGITS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit that
        && kind == that.kind
        && per == that.per
        && Objects.equals(currency, that.currency);
  }

  @Override
  public int hashCode() {
    return kind.ordinal();
  }
}
