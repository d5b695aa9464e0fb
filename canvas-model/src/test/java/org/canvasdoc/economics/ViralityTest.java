package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.junit.jupiter.api.Test;

/** Worked examples of viral loops; each comment has the sum by hand. */
class ViralityTest {
  private static Canvas canvas(String loop) {
    return Canvases.read(
        """
        currency: EUR
        customer-segments: {guests: {name: Guests, economics: {acquisition-cost: 6.10}}}
        customer-relationships: {card: {name: Card, viral-loop: LOOP}}
        """
            .replace("LOOP", loop));
  }

  private static Virality virality(Canvas canvas) {
    return Canvases.economics(canvas).virality(Canvases.relationship(canvas, "card"));
  }

  private static String cost(Canvas canvas) {
    return said(
        virality(canvas)
            .acquisitionCost(Canvases.economics(canvas).of(Canvases.segment(canvas, "guests"))));
  }

  @Test
  void eachCustomerBringsAFewMore() {
    Canvas shop = canvas("{invites-per-customer: 3, conversion: 14%, reward: 3.50}");
    // 3 × 0.14 = 0.42
    assertEquals("3 × 14 % = 0.42", said(virality(shop).coefficient()));
    // 1 ÷ 0.58 = 1.7241
    assertEquals("1 ÷ (1 − 0.42) = 1.72", said(virality(shop).customersBrought()));
    // of 100 customers 58 are paid for at 6.10 and 42 at 3.50: 3.538 + 1.47 = 5.008
    assertEquals("6.10 EUR × (1 − 0.42) + 3.50 EUR × 0.42 = 5.01 EUR", cost(shop));
  }

  @Test
  void customersGrowFromCycleToCycle() {
    Virality slow = virality(canvas("{invites-per-customer: 3, conversion: 14%}"));
    // 1; 1 × 0.42 + 1 = 1.42; 1.42 × 0.42 + 1 = 1.5964
    assertEquals(List.of("1", "1.42", "1.6"), slow.growth(2).stream().map(Figure::amount).toList());
    assertEquals("1.42 × 0.42 + 1 = 1.6", slow.growth(2).get(2).sum());
    // 1 + 2 + 4 + 8
    Virality fast = virality(canvas("{invites-per-customer: 4, conversion: 50%}"));
    assertEquals("15", fast.growth(3).get(3).amount());
    assertEquals(List.of(), virality(canvas("{conversion: 50%}")).growth(3));
  }

  @Test
  void growthEndsWhereNobodyCountsAnyMore() {
    Virality wild = virality(canvas("{invites-per-customer: 1000000, conversion: 100%}"));
    // 1; 1,000,001; about 10^12, which is more than 10^9
    assertEquals(3, wild.growth(8).size());
  }

  @Test
  void withoutARewardTheOthersAreFree() {
    // 6.10 × 0.85 = 5.185
    assertEquals(
        "6.10 EUR × (1 − 0.15) = 5.19 EUR",
        cost(canvas("{invites-per-customer: 0.6, conversion: 0.25}")));
  }

  @Test
  void aRewardPerOrderOrInAnotherCurrencyIsNotConverted() {
    assertEquals(
        "the reward is per `order`, not for one customer",
        cost(canvas("{invites-per-customer: 1, conversion: 25%, reward: 2 per order}")));
    assertEquals(
        "the reward is in USD, the acquisition cost in EUR",
        cost(canvas("{invites-per-customer: 1, conversion: 25%, reward: 2 USD}")));
  }

  @Test
  void fromOneOnThereIsNoEnd() {
    for (String loop :
        new String[] {
          "{invites-per-customer: 4, conversion: 25%}",
          "{invites-per-customer: 4, conversion: 25%, reward: 2}",
          "{invites-per-customer: 5, conversion: 25%, reward: 2}"
        }) {
      Canvas canvas = canvas(loop);
      String endless = "K is one or more, so there would be no end of customers";
      assertEquals(endless, said(virality(canvas).customersBrought()));
      assertEquals(endless, cost(canvas));
    }
  }

  @Test
  void aLoopIsAsCertainAsItSays() {
    assertEquals(Basis.MEASURED, basis("invites-per-customer: 1, conversion: 2%, basis: measured"));
    assertEquals(
        Basis.ASSUMED,
        basis("invites-per-customer: {value: 1, basis: assumed}, conversion: 2%, basis: measured"));
    assertEquals(
        Basis.TARGET,
        basis("invites-per-customer: 1, conversion: {rate: 2%, basis: target}, basis: modelled"));
    assertNull(basis("invites-per-customer: {value: 1, basis: measured}, conversion: 2%"));
  }

  private static Basis basis(String loop) {
    return virality(canvas("{" + loop + "}")).coefficient().figure().orElseThrow().basis();
  }

  @Test
  void whatIsMissingIsSaid() {
    assertEquals(
        "no invites per customer is given; the conversion could not be read",
        said(virality(canvas("{conversion: lots}")).coefficient()));
    assertEquals("the viral loop could not be read", said(virality(canvas("[1]")).coefficient()));
    Canvas none = Canvases.read("customer-relationships: {card: Card}\n");
    assertEquals("no viral loop is given", said(virality(none).coefficient()));
  }
}
