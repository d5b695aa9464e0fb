package org.canvasdoc.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** A duration: so many days, weeks, months or years. */
public record TimeSpan(BigDecimal count, Unit unit) {
  /** A unit of duration. A year is 12 months, 52 weeks, 365 days. */
  public enum Unit {
    DAYS("days", 365),
    WEEKS("weeks", 52),
    MONTHS("months", 12),
    QUARTERS("quarters", 4),
    YEARS("years", 1);

    private final String key;
    private final int inYear;

    Unit(String key, int inYear) {
      this.key = key;
      this.inYear = inYear;
    }

    /** The word in the plural. */
    public String key() {
      return key;
    }

    /** How many of it a year has. */
    public int inYear() {
      return inYear;
    }
  }

  /** How many months that is. */
  public BigDecimal months() {
    return count
        .multiply(BigDecimal.valueOf(12))
        .divide(BigDecimal.valueOf(unit.inYear), MathContext.DECIMAL64);
  }
}
