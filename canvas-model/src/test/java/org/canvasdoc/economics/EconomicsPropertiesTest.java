package org.canvasdoc.economics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Money.Quality;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.SegmentEconomics;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Laws that hold whatever the figures are. */
class EconomicsPropertiesTest {
  private static final SourceFile FILE = new SourceFile("shop.canvas.yaml", "");
  private static final Span HERE = Span.startOf(FILE);
  private static final BigDecimal TINY = new BigDecimal("1E-14");

  @Provide
  Arbitrary<Period> times() {
    return Arbitraries.of(List.of(Period.values()).stream().filter(Period::isTime).toList());
  }

  private static void assertNear(BigDecimal expected, BigDecimal actual) {
    BigDecimal scale = expected.abs().max(BigDecimal.ONE);
    assertTrue(
        expected.subtract(actual).abs().compareTo(TINY.multiply(scale)) <= 0,
        () -> expected + " is not " + actual);
  }

  @Property
  void anAmountOfAnyPeriodIsTheSameOverAYear(
      @ForAll("times") Period per,
      @ForAll @BigRange(min = "0", max = "1000000000") BigDecimal amount) {
    BigDecimal year = Months.amount(amount, per).multiply(BigDecimal.valueOf(12));
    BigDecimal timesInYear = per.perMonth().get().multiply(BigDecimal.valueOf(12));
    assertNear(amount.multiply(timesInYear), year);
  }

  @Property
  void whoStaysTwelveMonthsHasStayedAYear(
      @ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal yearly) {
    BigDecimal staying = BigDecimal.ONE.subtract(Months.churn(yearly, Period.YEAR));
    assertNear(BigDecimal.ONE.subtract(yearly), staying.pow(12, MathContext.DECIMAL128));
  }

  @Property
  void whoStaysThreeMonthsHasStayedAQuarter(
      @ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal quarterly) {
    BigDecimal staying = BigDecimal.ONE.subtract(Months.churn(quarterly, Period.QUARTER));
    assertNear(BigDecimal.ONE.subtract(quarterly), staying.pow(3, MathContext.DECIMAL128));
  }

  @Property
  void twelveMonthsAreFiftyTwoWeeks(
      @ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal weekly) {
    BigDecimal staying = BigDecimal.ONE.subtract(Months.churn(weekly, Period.WEEK));
    assertNear(
        BigDecimal.ONE.subtract(weekly).pow(52, MathContext.DECIMAL128),
        staying.pow(12, MathContext.DECIMAL128));
  }

  @Property
  void monthlyChurnStaysBetweenNothingAndAll(
      @ForAll("times") Period per,
      @ForAll @BigRange(min = "0", max = "1") @Scale(28) BigDecimal churn) {
    BigDecimal monthly = Months.churn(churn, per);
    assertTrue(monthly.signum() >= 0 && monthly.compareTo(BigDecimal.ONE) <= 0);
    assertEquals(churn.signum() == 0, monthly.signum() == 0);
  }

  @Property
  void moreChurnInAPeriodIsNoLessInAMonth(
      @ForAll("times") Period per,
      @ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "1") @Scale(6) BigDecimal other) {
    assertTrue(Months.churn(one.min(other), per).compareTo(Months.churn(one.max(other), per)) <= 0);
  }

  @Property
  void whoStaysLongerIsWorthNoLessAndTheCapHolds(
      @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal one,
      @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal other,
      @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal revenue,
      @ForAll("times") Period per) {
    UnitEconomics loyal = unit(revenue, per, new BigDecimal("0.5"), one.min(other));
    UnitEconomics fickle = unit(revenue, per, new BigDecimal("0.5"), one.max(other));
    BigDecimal ofLoyal = value(loyal.lifetimeValue());
    assertTrue(ofLoyal.compareTo(value(fickle.lifetimeValue())) >= 0);
    assertTrue(ofLoyal.compareTo(value(loyal.uncappedLifetimeValue())) <= 0);
    assertNear(value(loyal.contribution()).multiply(value(loyal.cappedLifetime())), ofLoyal);
    assertTrue(value(loyal.cappedLifetime()).compareTo(UnitEconomics.MOST_MONTHS) <= 0);
    assertTrue(value(loyal.lifetimeRevenue()).compareTo(ofLoyal) >= 0);
  }

  @Property
  void aHigherMarginIsWorthMore(
      @ForAll @BigRange(min = "0", max = "1") @Scale(4) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "1") @Scale(4) BigDecimal other) {
    BigDecimal churn = new BigDecimal("0.06");
    UnitEconomics low = unit(BigDecimal.TEN, Period.MONTH, one.min(other), churn);
    UnitEconomics high = unit(BigDecimal.TEN, Period.MONTH, one.max(other), churn);
    assertTrue(value(low.lifetimeValue()).compareTo(value(high.lifetimeValue())) <= 0);
  }

  private static BigDecimal value(Computed computed) {
    return computed.figure().orElseThrow().value();
  }

  /** The economics of a segment that pays, and leaves, so much. */
  private static UnitEconomics unit(
      BigDecimal revenue, Period per, BigDecimal margin, BigDecimal churn) {
    Values economics =
        new Values.Builder(HERE)
            .put(
                Parts.ECONOMICS_REVENUE,
                HERE,
                Optional.of(new Located<>(new Money(revenue, "EUR", per, Quality.UNSAID), HERE)))
            .put(
                Parts.ECONOMICS_MARGIN,
                HERE,
                Optional.of(new Located<>(new Rate(margin, null, Quality.UNSAID), HERE)))
            .put(
                Parts.ECONOMICS_CHURN,
                HERE,
                Optional.of(new Located<>(new Rate(churn, Period.MONTH, Quality.UNSAID), HERE)))
            .build();
    Values values =
        new Values.Builder(HERE)
            .put(Format.ECONOMICS, HERE, Optional.of(new SegmentEconomics(economics)))
            .build();
    CustomerSegment segment = new CustomerSegment(new Located<>("guests", HERE), values);
    Map<Block, Canvas.Content> blocks = new EnumMap<>(Block.class);
    Values head = new Values.Builder(HERE).build();
    return new UnitEconomics(new Canvas("shop", FILE, head, blocks, List.of()), segment);
  }
}
