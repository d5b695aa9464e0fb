package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Basis;
import org.canvasdoc.source.Position;
import org.junit.jupiter.api.Test;

/** Worked examples of what a customer brings and costs; each comment has the sum by hand. */
class UnitEconomicsTest {
  private static final String EUR = "currency: EUR\n";

  private static final UnitEconomics COMMUTERS =
      Canvases.unit(
          EUR,
          """
          revenue: 38 per month
          gross-margin: 62%
          churn: 6% per month
          acquisition-cost: 6.10
          lifetime-value: 500
          payback: 8 days
          """);

  @Test
  void whatACommuterIsWorth() {
    // 38 × 0.62 = 23.56
    assertEquals(
        "38 EUR per customer-month × 62 % = 23.56 EUR per customer-month",
        said(COMMUTERS.contribution()));
    // 1 ÷ 0.06 = 16.666…
    assertEquals("1 ÷ 6 % per month = 16.67 months", said(COMMUTERS.lifetime()));
    // 23.56 × 16.666… = 392.666…
    String sum = "38 EUR per customer-month × 62 % × 16.67 months = 392.67 EUR";
    assertEquals(sum, said(COMMUTERS.lifetimeValue()));
    assertEquals(sum, said(COMMUTERS.uncappedLifetimeValue()));
    // 392.666… ÷ 6.10 = 64.371…
    assertEquals("392.67 EUR ÷ 6.10 EUR = 64.37", said(COMMUTERS.valueToCost()));
    // 6.10 ÷ 23.56 = 0.25891… months; × 365 ÷ 12 = 7.8753 days
    assertEquals(
        "6.10 EUR ÷ (38 EUR per customer-month × 62 %) = 0.26 months (7.88 days)",
        said(COMMUTERS.payback()));
    // 500 ÷ 23.56 = 21.2224…
    assertEquals(
        "500 EUR ÷ (38 EUR per customer-month × 62 %) = 21.22 months",
        said(COMMUTERS.impliedLifetime()));
    // 8 days = 8 × 12 ÷ 365 = 0.263 months
    assertEquals("0.26 months (8 days)", said(COMMUTERS.statedPayback()));
    // 38 × 16.666… = 633.333…
    assertEquals(
        "38 EUR per customer-month × 16.67 months = 633.33 EUR", said(COMMUTERS.lifetimeRevenue()));
  }

  @Test
  void aYearIsBroughtToMonths() {
    UnitEconomics offices =
        Canvases.unit(
            EUR,
            """
            revenue: 3720 per year
            gross-margin: 0.46
            churn: 24% per year
            acquisition-cost: 540 EUR per customer
            """);
    assertEquals("3720 EUR per year ÷ 12 = 310 EUR per customer-month", said(offices.revenue()));
    // 0.76^(1/12) = e^(ln 0.76 ÷ 12) = e^(−0.274437 ÷ 12) = e^−0.0228697 = 0.9773898
    assertEquals("1 − (1 − 24 % per year)^(1/12) = 2.26 % per month", said(offices.monthlyChurn()));
    // 1 ÷ 0.0226102 = 44.2279
    assertEquals("1 ÷ 2.26 % per month = 44.23 months", said(offices.lifetime()));
    // 310 × 0.46 × 44.2279 = 6306.9
    assertEquals(
        "310 EUR per customer-month × 46 % × 44.23 months = 6306.89 EUR",
        said(offices.lifetimeValue()));
    // 540 ÷ 142.60 = 3.7868
    assertEquals(
        "540 EUR ÷ (310 EUR per customer-month × 46 %) = 3.79 months", said(offices.payback()));
    assertEquals(
        List.of("amount in a month", "monthly churn", "lifetime", "lifetime value"),
        offices.lifetimeValue().figure().orElseThrow().steps().stream()
            .map(step -> step.formula().title())
            .toList());
  }

  @Test
  void whatIsNoTimeIsNeverConverted() {
    for (String per : List.of("once", "order", "interaction", "customer")) {
      Computed revenue = revenue("100 per " + per);
      assertEquals("the revenue is per `" + per + "`, which is no stretch of time", said(revenue));
      assertEquals(Reason.NOT_CONVERTIBLE, revenue.gaps().get(0).reason());
    }
    assertEquals("the revenue does not say per what period", said(revenue("100")));
    assertEquals(Reason.PERIOD_UNSAID, revenue("100").gaps().get(0).reason());
    for (String field : List.of("acquisition-cost", "lifetime-value")) {
      UnitEconomics unit = Canvases.unit("", field + ": 6 per month");
      Computed amount = field.startsWith("a") ? unit.acquisitionCost() : unit.statedLifetimeValue();
      assertEquals(Reason.NOT_CONVERTIBLE, amount.gaps().get(0).reason());
      assertTrue(said(amount).endsWith("is per `month`, not for one customer"));
    }
  }

  private static Computed revenue(String amount) {
    return Canvases.unit("", "revenue: " + amount).revenue();
  }

  @Test
  void aLongLifetimeIsCappedAndSaysSo() {
    UnitEconomics families =
        Canvases.unit(
            "currency: CHF\n",
            """
            revenue: 42000 CHF per customer-year
            gross-margin: 64%
            lifetime: 11 years
            acquisition-cost: 38000
            """);
    assertEquals("132 months (11 years)", said(families.lifetime()));
    assertEquals(
        "at most 60 of 132 months (11 years) = 60 months (capped)",
        said(families.cappedLifetime()));
    // 3500 × 0.64 × 60 = 134400; × 132 = 295680
    assertEquals(
        "3500 CHF per customer-month × 64 % × 60 months (capped) = 134400 CHF",
        said(families.lifetimeValue()));
    assertEquals(
        "3500 CHF per customer-month × 64 % × 132 months (11 years) = 295680 CHF",
        said(families.uncappedLifetimeValue()));
    // 134400 ÷ 38000 = 3.5368
    assertEquals("134400 CHF ÷ 38000 CHF = 3.54", said(families.valueToCost()));
    assertEquals(
        "60 months",
        said(Canvases.unit("", "lifetime: 5 years").cappedLifetime().figure().get().note("")));
  }

  @Test
  void whatIsObservedBeatsWhatIsComputed() {
    UnitEconomics both = Canvases.unit("", "lifetime: 1 quarter\nchurn: 50% per month");
    assertEquals("3 months (1 quarter)", said(both.lifetime()));
    UnitEconomics unreadable = Canvases.unit("", "lifetime: ages\nchurn: 50% per month");
    assertEquals("the lifetime could not be read", said(unreadable.lifetime()));
    assertEquals(Reason.UNREADABLE, unreadable.cappedLifetime().gaps().get(0).reason());
  }

  @Test
  void whereNobodyLeavesTheCapIsAllThereIs() {
    for (String per : List.of("month", "year")) {
      UnitEconomics loyal =
          Canvases.unit("", "revenue: 2 per month\ngross-margin: 50%\nchurn: 0% per " + per);
      assertEquals("nobody leaves, so no lifetime ends", said(loyal.lifetime()));
      assertEquals(Reason.NO_LIMIT, loyal.uncappedLifetimeValue().gaps().get(0).reason());
      assertEquals(
          "at most 60 months at 0 % per " + per + " = 60 months (capped)",
          said(loyal.cappedLifetime()).replace("month =", per + " ="));
      // 2 × 0.5 × 60 = 60
      assertEquals(
          "2 per customer-month × 50 % × 60 months (capped) = 60", said(loyal.lifetimeValue()));
    }
  }

  @Test
  void nothingIsDividedByNothing() {
    UnitEconomics free =
        Canvases.unit(
            "",
            """
            revenue: 2 per month
            gross-margin: 0%
            lifetime: 1 month
            acquisition-cost: 0
            """);
    assertEquals("winning a customer costs nothing", said(free.valueToCost()));
    assertEquals("a customer contributes nothing, so nothing is earned back", said(free.payback()));
  }

  @Test
  void whatIsMissingIsNamedAtTheNearestPlace() {
    UnitEconomics bare = Canvases.unit("", "revenue: 38 per month");
    assertEquals(
        "no gross margin is given; neither a churn nor an observed lifetime is given",
        said(bare.lifetimeValue()));
    // name, customer-segments, guests, name, economics
    assertEquals(new Position(5, 5), bare.lifetimeValue().gaps().get(0).span().start());
    assertEquals("no acquisition cost is given; no gross margin is given", said(bare.payback()));
    UnitEconomics none =
        new UnitEconomics(
            Canvases.read("customer-segments: {guests: Guests}\n"),
            Canvases.segment(Canvases.read("customer-segments: {guests: Guests}\n"), "guests"));
    assertEquals("no revenue is given; no gross margin is given", said(none.contribution()));
    assertEquals(new Position(2, 21), none.contribution().gaps().get(0).span().start());
    assertEquals("no size of `guests` is given", said(none.customers()));
  }

  @Test
  void unreadableEconomicsAreNotMissing() {
    UnitEconomics wrong =
        new UnitEconomics(
            Canvases.read("customer-segments: {guests: {name: Guests, economics: [1, 2]}}\n"),
            Canvases.segment(
                Canvases.read("customer-segments: {guests: {name: Guests, economics: [1, 2]}}\n"),
                "guests"));
    assertEquals(Reason.UNREADABLE, wrong.revenue().gaps().get(0).reason());
  }

  @Test
  void currenciesAreNeverMixed() {
    UnitEconomics mixed =
        Canvases.unit(
            EUR,
            """
            revenue: 38 USD per month
            gross-margin: 62%
            churn: 6% per month
            acquisition-cost: 6.10
            """);
    assertEquals(
        "the acquisition cost is in EUR, the lifetime value in USD", said(mixed.valueToCost()));
    assertEquals(Reason.OTHER_CURRENCY, mixed.payback().gaps().get(0).reason());
    UnitEconomics unnamed =
        Canvases.unit(
            "",
            """
            revenue: 38 per month
            gross-margin: 62%
            churn: 6% per month
            acquisition-cost: 6.10 EUR
            """);
    assertEquals(
        "the acquisition cost is in EUR, the lifetime value in no named currency",
        said(unnamed.valueToCost()));
  }

  @Test
  void aFigureIsAsCertainAsItsWeakestInput() {
    assertEquals(Basis.ASSUMED, basis("measured", "assumed"));
    assertEquals(Basis.TARGET, basis("target", "modelled"));
    assertEquals(Basis.MODELLED, basis("modelled", "measured"));
    assertEquals(Basis.MEASURED, basis("measured", "measured"));
    assertEquals(Basis.ASSUMED, basis("assumed", "target"));
    Figure unsaid =
        Canvases.unit("", "revenue: {amount: 1, per: year, basis: assumed}\ngross-margin: 50%")
            .contribution()
            .figure()
            .orElseThrow();
    assertNull(unsaid.basis());
  }

  private static Basis basis(String ofRevenue, String ofMargin) {
    return Canvases.unit(
            "",
            "revenue: {amount: 12, per: year, basis: "
                + ofRevenue
                + "}\ngross-margin: {rate: 50%, basis: "
                + ofMargin
                + "}")
        .contribution()
        .figure()
        .orElseThrow()
        .basis();
  }

  @Test
  void inputsLeadToTheirPlaces() {
    Figure value = COMMUTERS.lifetimeValue().figure().orElseThrow();
    assertEquals(
        List.of(
            "revenue 38 EUR per month 7:16", "gross margin 62 % 8:21", "churn 6 % per month 9:14"),
        value.inputs().stream()
            .map(input -> input.name() + " " + input.text() + " " + input.span().start())
            .toList());
    assertEquals("revenue × gross margin × lifetime", value.formula().words());
  }
}
