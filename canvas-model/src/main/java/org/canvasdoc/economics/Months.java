package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import org.canvasdoc.model.Period;

/** Brings amounts and churn of any period to a month: a year is 12 months, 52 weeks, 365 days. */
public final class Months {
  private static final int IN_YEAR = 12;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(IN_YEAR);
  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final BigDecimal NONE = BigDecimal.ZERO;

  private Months() {}

  /**
   * An amount per period as an amount per month, rounded once, to 16 digits.
   *
   * @param per a stretch of time
   */
  public static BigDecimal amount(BigDecimal amount, Period per) {
    return amount.multiply(BigDecimal.valueOf(inYear(per))).divide(TWELVE, MathContext.DECIMAL64);
  }

  /**
   * The share of customers who leave in a month, from the share who leave in another period: {@code
   * 1 − (1 − churn)^(n ÷ 12)} for a period of which a year has n. Worked out with 30 digits and
   * rounded to 16, so that the error is below 1E-16.
   *
   * @param churn between 0 and 1
   * @param per a stretch of time
   */
  public static BigDecimal churn(BigDecimal churn, Period per) {
    if (inYear(per) == IN_YEAR || churn.signum() == 0) {
      return churn;
    }
    BigDecimal staying = BigDecimal.ONE.subtract(churn, PRECISE);
    BigDecimal inMonth = twelfthRoot(staying.pow(inYear(per), PRECISE));
    return BigDecimal.ONE.subtract(inMonth, PRECISE).round(MathContext.DECIMAL64).max(NONE);
  }

  /** How many of a period a year has; the table of periods has whole numbers only. */
  static int inYear(Period per) {
    if (!per.isTime()) {
      throw new IllegalArgumentException("no stretch of time: " + per.key());
    }
    return per.inYear();
  }

  /**
   * A step of Newton's method for x^12 = value. It begins at the double that is nearest, which is
   * exact to 15 digits, and one step doubles them; so the slope, 12 × x^11, is near enough as 12 ×
   * value ÷ x. A value that a double cannot hold has a root below 1E-26, which is nothing beside
   * the one that it is subtracted from.
   */
  private static BigDecimal twelfthRoot(BigDecimal value) {
    double approximate = StrictMath.pow(value.doubleValue(), 1.0 / IN_YEAR);
    if (approximate == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal root = BigDecimal.valueOf(approximate);
    BigDecimal off = root.pow(IN_YEAR, PRECISE).subtract(value, PRECISE);
    BigDecimal slope = value.multiply(TWELVE).divide(root, MathContext.DECIMAL64);
    return root.subtract(off.divide(slope, MathContext.DECIMAL64), PRECISE);
  }
}
