package org.canvasdoc.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What an amount of money or a rate is counted per. */
public enum Period implements Word {
  ONCE("once", "A single time; never converted.", 0),
  ORDER("order", "Each order; never converted.", 0),
  INTERACTION("interaction", "Each contact with a customer; never converted.", 0),
  CUSTOMER("customer", "Each customer, over the whole relationship; never converted.", 0),
  CUSTOMER_MONTH("customer-month", "Each customer and month.", 12),
  CUSTOMER_YEAR("customer-year", "Each customer and year.", 1),
  DAY("day", "A day; a year has 365.", 365),
  WEEK("week", "A week; a year has 52.", 52),
  MONTH("month", "A month; a year has 12.", 12),
  QUARTER("quarter", "A quarter of a year.", 4),
  YEAR("year", "A year.", 1);

  private final String key;
  private final String summary;
  private final int inYear;

  Period(String key, String summary, int inYear) {
    this.key = key;
    this.summary = summary;
    this.inYear = inYear;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String summary() {
    return summary;
  }

  /** Whether it is a stretch of time, per customer or not. */
  public boolean isTime() {
    return inYear > 0;
  }

  /** Whether it counts a customer's time. */
  public boolean isPerCustomer() {
    return this == CUSTOMER || this == CUSTOMER_MONTH || this == CUSTOMER_YEAR;
  }

  /** How many of it a year has; none of what is no time. */
  public int inYear() {
    return inYear;
  }

  /** How many of it a month has; empty for what is no time. */
  public Optional<BigDecimal> perMonth() {
    return isTime()
        ? Optional.of(
            BigDecimal.valueOf(inYear).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64))
        : Optional.empty();
  }
}
