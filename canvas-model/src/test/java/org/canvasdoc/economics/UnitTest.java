package org.canvasdoc.economics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.canvasdoc.model.Period;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.Test;

/** How figures are said. */
class UnitTest {
  private static final Unit EUR = Unit.money("EUR", null);

  private static String show(Unit unit, String value) {
    return unit.show(new BigDecimal(value));
  }

  @Test
  void moneyHasNoneOrTwoDigits() {
    assertEquals("38 EUR", show(EUR, "38"));
    assertEquals("38 EUR", show(EUR, "38.00"));
    assertEquals("6.10 EUR", show(EUR, "6.1"));
    assertEquals("392.67 EUR", show(EUR, "392.6666666666667"));
    assertEquals("134400 EUR", show(EUR, "1.344E+5"));
    assertEquals("0.50 per day", show(Unit.money(null, Period.DAY), "0.5"));
    assertEquals("-2.82 EUR", show(EUR, "-2.82"));
  }

  @Test
  void whatIsTinyStillSaysSomething() {
    assertEquals("0.0042 EUR", show(EUR, "0.004217"));
    assertEquals("0 EUR", show(EUR, "0"));
    assertEquals("0.01 EUR", show(EUR, "0.01"));
    assertEquals("0.00001", show(Unit.RATIO, "0.00001"));
  }

  @Test
  void theRestHasUpToTwo() {
    assertEquals("1 month", show(Unit.MONTHS, "1"));
    assertEquals("16.67 months", show(Unit.MONTHS, "16.6666"));
    assertEquals("2.5 %", show(Unit.rate(null), "0.025"));
    assertEquals("2.26 % per month", show(Unit.rate(Period.MONTH), "0.0226102"));
    assertEquals("1 customer", show(Unit.CUSTOMERS, "1.0"));
    assertEquals("0.9 customers", show(Unit.CUSTOMERS, "0.9"));
    assertEquals("64.37", show(Unit.RATIO, "64.371"));
  }

  @Test
  void whatCannotBeShownIsNoDifference() {
    assertTrue(figure("59.99").isLess(figure("60")));
    assertFalse(figure("59.9999999").isLess(figure("60")));
    assertFalse(figure("60").isLess(figure("59")));
    assertFalse(figure("60").isLess(figure("60")));
  }

  private static Figure figure(String value) {
    Span here = Span.startOf(new SourceFile("shop.canvas.yaml", ""));
    return Figure.stated(
        "cost",
        new BigDecimal(value),
        EUR,
        new Input("cost", new BigDecimal(value), EUR, "", here, null),
        "");
  }
}
