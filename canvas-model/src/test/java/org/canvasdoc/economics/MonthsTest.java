package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.canvasdoc.model.Period;
import org.junit.jupiter.api.Test;

/** Worked examples of other periods brought to months; each comment has the sum by hand. */
class MonthsTest {
  @Test
  void churnOfEveryPeriodHasItsMonth() {
    // 0.97^(1/3) = e^(−0.0304592 ÷ 3) = 0.9898984
    assertEquals(
        "1 − (1 − 3 % per quarter)^(1/3) = 1.01 % per month", said(churn("3% per quarter")));
    // 0.99^(52/12) = e^(−0.0100503 × 4.3333) = 0.9573840
    assertEquals("1 − (1 − 1 % per week)^(52/12) = 4.26 % per month", said(churn("1% per week")));
    // 0.999^(365/12) = e^(−0.0010005 × 30.4167) = 0.9700260
    assertEquals("1 − (1 − 0.1 % per day)^(365/12) = 3 % per month", said(churn("0.1% per day")));
  }

  private static Computed churn(String rate) {
    return Canvases.unit("", "churn: " + rate).monthlyChurn();
  }

  @Test
  void everyPeriodHasItsMonth() {
    // a year is 12 months, 52 weeks, 365 days
    assertEquals("100 per customer-month", said(revenue("100 per month")));
    assertEquals("100 per customer-month", said(revenue("100 per customer-month")));
    assertEquals(
        "1200 per customer-year ÷ 12 = 100 per customer-month",
        said(revenue("1200 per customer-year")));
    assertEquals("300 per quarter ÷ 3 = 100 per customer-month", said(revenue("300 per quarter")));
    // 3 × 52 ÷ 12 = 13
    assertEquals("3 per week × 52 ÷ 12 = 13 per customer-month", said(revenue("3 per week")));
    // 12 × 365 ÷ 12 = 365
    assertEquals("12 per day × 365 ÷ 12 = 365 per customer-month", said(revenue("12 per day")));
  }

  private static Computed revenue(String amount) {
    return Canvases.unit("", "revenue: " + amount).revenue();
  }

  @Test
  void whatIsNoTimeHasNoMonth() {
    assertThrows(IllegalArgumentException.class, () -> Months.amount(BigDecimal.ONE, Period.ORDER));
    // staying 1E-300 a day: the root is far below what a double can hold
    BigDecimal almostAll = BigDecimal.ONE.subtract(new BigDecimal("1E-28"));
    assertEquals(BigDecimal.ONE, Months.churn(almostAll, Period.DAY).stripTrailingZeros());
    // 1 − 0.5^(365/12) = 0.99999999930229639779…
    assertEquals(
        new BigDecimal("0.9999999993022964"), Months.churn(new BigDecimal("0.5"), Period.DAY));
  }
}
