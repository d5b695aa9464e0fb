package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Purpose;
import org.junit.jupiter.api.Test;

/** Worked examples of what relationships cost; each comment has the sum by hand. */
class RelationshipEconomicsTest {
  private static final Canvas SHOP =
      Canvases.read(
          """
          currency: EUR
          customer-segments:
            commuters:
              name: Commuters
              size: 1150
              economics: {revenue: 38 per month, gross-margin: 62%, churn: 6% per month, acquisition-cost: 6.10}
              funnel:
                - {stage: acquire, entering: 600, converting: 26%, customer-relationships: [app, adverts]}
                - {stage: activate, entering: 156, converting: 50%, customer-relationships: app}
                - {stage: keep, entering: 78, converting: 94%, customer-relationships: card}
            families:
              name: Families
              size: 850
              economics: {revenue: 21 per month, gross-margin: 58%, churn: 30% per year}
            later: {name: Later, size: 9000, status: planned}
          customer-relationships:
            card:
              name: Card
              segments: [commuters, families, later]
              purposes: [keep, grow]
              cost: 1200 per month
            host: {name: Host, segments: families, purposes: keep, cost: 15 per customer-month}
            banker: {name: Banker, segments: commuters, purposes: keep, cost: 5800 CHF per customer-year}
            app: {name: App, segments: commuters, purposes: get, cost: 475 per month}
            adverts: {name: Adverts, segments: commuters, purposes: get, cost: 3900 per quarter}
            flyer: {name: Flyer, segments: commuters, purposes: get, cost: 300 once}
            voucher: {name: Voucher, segments: commuters, purposes: get, cost: 5 per customer}
            later-club: {name: Club, segments: later, purposes: keep, cost: 900 per month}
            free: {name: Free, segments: families, cost: none}
            dear: {name: Dear, segments: families, purposes: keep, cost: high}
            silent: {name: Silent, segments: families, purposes: keep}
            bare: {name: Bare, segments: families, purposes: keep, cost: 300}
            gift: {name: Gift, segments: families, purposes: keep, cost: 0 per order}
            lots: {name: Lots, segments: families, purposes: keep, cost: {amount: lots}}
            wrong: {name: Wrong, segments: families, purposes: keep, cost: [1]}
            nobody: {name: Nobody, segments: [], purposes: keep, cost: 300 per month}
          """
              .replace("300 once", "300 per once"));

  private static final CanvasEconomics ECONOMICS = Canvases.economics(SHOP);

  private static RelationshipEconomics of(String id) {
    return ECONOMICS.of(Canvases.relationship(SHOP, id));
  }

  @Test
  void aCostIsSharedByAllWhomItServes() {
    // 1150 + 850 = 2000; planned segments have no customers yet
    assertEquals("1150 customers + 850 customers = 2000 customers", said(of("card").customers()));
    // 1200 ÷ 2000 = 0.60
    assertEquals(
        "1200 EUR per month ÷ 2000 customers = 0.60 EUR per customer-month",
        said(of("card").costToServe()));
    // 0.60 × 850 = 510
    assertEquals(
        "0.60 EUR per customer-month × 850 customers = 510 EUR per month",
        said(of("card").costOf(Canvases.segment(SHOP, "families"))));
    // 38 × 0.38 = 14.44
    assertEquals(
        "38 EUR per customer-month × (1 − 62 %) = 14.44 EUR per customer-month",
        said(Canvases.economics(SHOP).making(Canvases.segment(SHOP, "commuters"))));
    // 23.56 − 0.60 = 22.96
    assertEquals(
        "38 EUR per customer-month × 62 % − 0.60 EUR per customer-month"
            + " = 22.96 EUR per customer-month",
        said(of("card").contributionAfter(Canvases.segment(SHOP, "commuters"))));
    // 900 ÷ 9000: a relationship that has planned segments only is for them
    assertEquals(
        "900 EUR per month ÷ 9000 customers = 0.10 EUR per customer-month",
        said(of("later-club").costToServe()));
  }

  @Test
  void aCostPerCustomerIsTakenAsGiven() {
    assertEquals("15 EUR per customer-month", said(of("host").costToServe()));
    // 21 × 0.58 − 15 = 12.18 − 15 = −2.82
    assertEquals(
        "21 EUR per customer-month × 58 % − 15 EUR per customer-month"
            + " = -2.82 EUR per customer-month",
        said(of("host").contributionAfter(Canvases.segment(SHOP, "families"))));
    // 5800 ÷ 12 = 483.333…
    assertEquals(
        "5800 CHF per customer-year ÷ 12 = 483.33 CHF per customer-month",
        said(of("banker").costToServe()));
    assertEquals(
        "the cost of `banker` is in CHF, the revenue in EUR",
        said(of("banker").contributionAfter(Canvases.segment(SHOP, "commuters"))));
  }

  @Test
  void aCostThatIsNoneIsNothing() {
    assertEquals("0 EUR per customer-month", said(of("free").costToServe()));
    assertEquals("the cost of `dear` is not given in money", said(of("dear").costToServe()));
    assertEquals("no cost of `silent` is given", said(of("silent").costToServe()));
    assertEquals("the cost of `bare` does not say per what period", said(of("bare").costToServe()));
    assertEquals("the cost of `lots` could not be read", said(of("lots").costToServe()));
    assertEquals("the cost of `wrong` could not be read", said(of("wrong").costToServe()));
    assertEquals(
        "the cost of `gift` is per `order`, which is no stretch of time",
        said(of("gift").costToServe()));
    assertEquals("no cost of `silent` is given", said(of("silent").acquisitionCost()));
    assertEquals("it is with no segment", said(of("nobody").costToServe()));
    assertEquals(
        "the cost of `flyer` is per `once`, which is no stretch of time",
        said(of("flyer").costToServe()));
  }

  @Test
  void sizesAreNeededToShareACost() {
    Canvas canvas =
        Canvases.read(
            """
            customer-segments: {a: A, b: {name: B, size: 0}, c: {name: C, size: many}}
            customer-relationships:
              one: {name: One, segments: [a, b, c], cost: 3 per month}
              two: {name: Two, segments: b, cost: 3 per month}
            """);
    CanvasEconomics economics = Canvases.economics(canvas);
    Computed one = economics.of(Canvases.relationship(canvas, "one")).costToServe();
    assertEquals("no size of `a` is given; the size of `c` could not be read", said(one));
    assertEquals(
        List.of(Reason.NOT_GIVEN, Reason.UNREADABLE),
        one.gaps().stream().map(Gap::reason).toList());
    Computed two = economics.of(Canvases.relationship(canvas, "two")).costToServe();
    assertEquals("it serves no customer", said(two));
  }

  @Test
  void whatServesIsNotWhatOnlyGets() {
    assertTrue(of("card").serves());
    assertTrue(of("free").serves(), "it does not say what for");
    assertFalse(of("app").serves());
    assertTrue(of("app").has(Purpose.GET));
  }

  @Test
  void whatOneCustomerCostsByOneRelationship() {
    // 156 × 0.5 = 78; 475 ÷ 78 = 6.0897
    assertEquals("156 customers × 50 % = 78 customers", said(of("app").customersWon()));
    assertEquals("475 EUR per month ÷ 78 customers = 6.09 EUR", said(of("app").acquisitionCost()));
    // 600 × 0.26 = 156 come, and half of them take part: 78; 1300 ÷ 78 = 16.666…
    assertEquals("156 customers × 50 % = 78 customers", said(of("adverts").customersWon()));
    assertEquals(
        "1300 EUR per month ÷ 78 customers = 16.67 EUR", said(of("adverts").acquisitionCost()));
    assertEquals("5 EUR", said(of("voucher").acquisitionCost()));
    assertEquals(
        "the cost of `flyer` is per `once`, which is no stretch of time;"
            + " no funnel names it in a stage that gets customers",
        said(of("flyer").acquisitionCost()));
    assertEquals(
        "no funnel names it in a stage that gets customers",
        said(of("card").customersWon()),
        "a stage that keeps wins nobody");
  }

  @Test
  void aSegmentPaysForAllThatServesIt() {
    Canvas canvas =
        Canvases.read(
            """
            currency: EUR
            customer-segments:
              guests: {name: Guests, size: 100, economics: {revenue: 10 per month, gross-margin: 50%}}
              quiet: Quiet
              lonely: Lonely
            customer-relationships:
              card: {name: Card, segments: guests, purposes: keep, cost: 100 per month}
              host: {name: Host, segments: guests, purposes: [get, keep], cost: 24 per customer-year}
              advert: {name: Advert, segments: guests, purposes: get, cost: 999 per month}
              club: {name: Club, segments: guests, purposes: keep, cost: 99 per month, status: planned}
              visit: {name: Visit, segments: lonely, purposes: grow, cost: 2 per customer-month}
            """);
    CanvasEconomics economics = Canvases.economics(canvas);
    // 100 ÷ 100 + 24 ÷ 12 = 3; 10 × 0.5 − 3 = 2
    assertEquals(
        "1 EUR per customer-month + 2 EUR per customer-month = 3 EUR per customer-month",
        said(economics.costToServe(Canvases.segment(canvas, "guests"))));
    assertEquals(
        "10 EUR per customer-month × 50 % − 3 EUR per customer-month = 2 EUR per customer-month",
        said(economics.contributionAfter(Canvases.segment(canvas, "guests"))));
    assertEquals(
        "2 EUR per customer-month",
        said(economics.costToServe(Canvases.segment(canvas, "lonely"))),
        "of one relationship it is that one's");
    assertEquals(
        "no active relationship keeps or grows this segment",
        said(economics.costToServe(Canvases.segment(canvas, "quiet"))));
  }

  @Test
  void theBasisOfACostStandsBesideIt() {
    Canvas canvas =
        Canvases.read(
            """
            customer-segments: {guests: {name: Guests, size: {value: 10, basis: measured}}}
            customer-relationships:
              card: {name: Card, cost: {level: low, amount: 30, per: month, basis: target}}
              typo: {name: Typo, cost: {amount: 30, per: mnth}}
            """);
    CanvasEconomics economics = Canvases.economics(canvas);
    Computed card = economics.of(Canvases.relationship(canvas, "card")).costToServe();
    assertEquals("30 per month ÷ 10 customers = 3 per customer-month", said(card));
    assertEquals(Basis.TARGET, card.figure().orElseThrow().basis());
    Computed typo = economics.of(Canvases.relationship(canvas, "typo")).costToServe();
    assertEquals(Reason.UNREADABLE, typo.gaps().get(0).reason());
  }
}
