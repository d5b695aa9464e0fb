package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.canvasdoc.economics.Funnel.Stage;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.FunnelStage;
import org.canvasdoc.model.Purpose;
import org.junit.jupiter.api.Test;

/** Worked examples of customers on their way; each comment has the sum by hand. */
class FunnelTest {
  private static Funnel funnel(String rows) {
    Canvas canvas =
        Canvases.read(
            "customer-segments:\n  guests:\n    name: Guests\n    funnel:\n" + rows.indent(6));
    return new Funnel(Canvases.segment(canvas, "guests"));
  }

  private static Stage stage(Funnel funnel, FunnelStage stage) {
    return funnel.stage(stage).orElseThrow();
  }

  @Test
  void stageByStage() {
    Funnel funnel =
        funnel(
            """
            - {stage: interest, converting: 50%}
            - {stage: awareness, entering: 900, converting: 20%}
            - {stage: purchase, entering: 80, converting: 25%}
            - {stage: keep, entering: 20, converting: 90%}
            - {stage: up-sell, entering: 18, converting: 10%}
            - {stage: refer, entering: 18, converting: 5%}
            """);
    assertEquals(
        List.of("awareness", "interest", "purchase", "keep", "up-sell", "refer"),
        funnel.stages().stream().map(each -> each.stage().key()).toList());
    // 900 × 0.2 = 180, × 0.5 = 90
    Stage interest = stage(funnel, FunnelStage.INTEREST);
    assertEquals("900 customers × 20 % = 180 customers", said(interest.entering()));
    assertEquals("180 customers × 50 % = 90 customers", said(interest.leaving()));
    assertEquals("50 %", said(interest.converting()));
    Stage purchase = stage(funnel, FunnelStage.PURCHASE);
    assertEquals("80 customers", said(purchase.entering()));
    assertEquals(
        "180 customers × 50 % = 90 customers", said(purchase.got()), "passes over a stage");
    assertEquals(
        "20 customers × 90 % = 18 customers",
        said(stage(funnel, FunnelStage.REFER).got()), "all who are kept may refer");
    assertEquals(
        "no stage comes before `awareness`", said(stage(funnel, FunnelStage.AWARENESS).got()));
    assertEquals(
        List.of(3, 1, 2),
        List.of(Purpose.GET, Purpose.KEEP, Purpose.GROW).stream()
            .map(purpose -> funnel.stages(purpose).size())
            .toList());
  }

  @Test
  void bothWaysInLeadToKeep() {
    Funnel funnel =
        funnel(
            """
            - {stage: purchase, entering: 40, converting: 50%}
            - {stage: acquire, entering: 100, converting: 10%}
            - {stage: activate, converting: 50%}
            - {stage: keep, converting: 80%}
            """);
    // 40 × 0.5 + 100 × 0.1 × 0.5 = 20 + 5 = 25
    assertEquals(
        "20 customers + 5 customers = 25 customers",
        said(stage(funnel, FunnelStage.KEEP).entering()));
    assertEquals("no stage comes before `acquire`", said(stage(funnel, FunnelStage.ACQUIRE).got()));
  }

  @Test
  void rowsOfOneStageAreAddedUp() {
    Funnel funnel =
        funnel(
            """
            - {stage: awareness, entering: 100, converting: 30%}
            - {stage: awareness, entering: 300, converting: 10%}
            - {stage: interest, converting: 50%}
            """);
    // 100 × 0.3 + 300 × 0.1 = 60 of 400
    Stage awareness = stage(funnel, FunnelStage.AWARENESS);
    assertEquals("100 customers + 300 customers = 400 customers", said(awareness.entering()));
    assertEquals("30 customers + 30 customers = 60 customers", said(awareness.leaving()));
    assertEquals("60 customers ÷ 400 customers = 15 %", said(awareness.converting()));
    assertEquals(
        "60 customers × 50 % = 30 customers", said(stage(funnel, FunnelStage.INTEREST).leaving()));
  }

  @Test
  void whereNoShareIsGivenAllMayGoOn() {
    Funnel funnel =
        funnel(
            """
            - {stage: awareness, entering: 900}
            - {stage: interest, entering: 100, converting: most}
            - {stage: consideration, entering: 5}
            - stage: nonsense
            """);
    Stage interest = stage(funnel, FunnelStage.INTEREST);
    assertEquals("no share going on from `awareness` is given", said(interest.got()));
    assertEquals("900 customers", said(interest.limit()));
    assertEquals(
        "the share going on from `interest` could not be read",
        said(stage(funnel, FunnelStage.CONSIDERATION).limit()));
    assertEquals(3, funnel.stages().size());
    assertTrue(
        stage(funnel, FunnelStage.CONSIDERATION).leaving().figure().isEmpty(), "nobody knows");
  }

  @Test
  void growthIsFromPurchasesWhereNothingIsSaidOfKeeping() {
    Funnel funnel =
        funnel(
            """
            - {stage: purchase, entering: 40, converting: 50%}
            - {stage: next-sell, entering: 30, converting: 10%}
            """);
    assertEquals(
        "40 customers × 50 % = 20 customers", said(stage(funnel, FunnelStage.NEXT_SELL).got()));
  }

  @Test
  void customersAreCountedForTheRelationshipThatWonThem() {
    Canvas canvas =
        Canvases.read(
            """
            currency: EUR
            customer-segments:
              guests:
                name: Guests
                funnel:
                  - {stage: awareness, entering: 500, converting: 10%, customer-relationships: posts}
                  - {stage: awareness, entering: 100, converting: 50%, customer-relationships: friends}
                  - {stage: interest, entering: 100, converting: 40%}
                  - {stage: purchase, converting: 50%, customer-relationships: host}
              firms:
                name: Firms
                funnel: {stage: purchase, entering: 20, converting: 10%, customer-relationships: posts}
            customer-relationships:
              posts: {name: Posts, segments: [guests, firms], purposes: get, cost: 180 per month}
              friends: {name: Friends, segments: guests, purposes: get, cost: 20 per month}
              host: {name: Host, segments: guests, purposes: get, cost: 100 per month}
            """);
    CanvasEconomics economics = Canvases.economics(canvas);
    // 50 hear of it by posts; 50 × 0.4 × 0.5 = 10 buy, and 2 firms: 180 ÷ 12 = 15
    assertEquals(
        "10 customers + 2 customers = 12 customers",
        said(economics.of(Canvases.relationship(canvas, "posts")).customersWon()));
    assertEquals(
        "180 EUR per month ÷ 12 customers = 15 EUR",
        said(economics.of(Canvases.relationship(canvas, "posts")).acquisitionCost()));
    // 50 × 0.4 × 0.5 = 10: 20 ÷ 10 = 2
    assertEquals(
        "20 EUR per month ÷ 10 customers = 2 EUR",
        said(economics.of(Canvases.relationship(canvas, "friends")).acquisitionCost()));
    // all who buy: 100 × 0.4 × 0.5 = 20
    assertEquals(
        "100 EUR per month ÷ 20 customers = 5 EUR",
        said(economics.of(Canvases.relationship(canvas, "host")).acquisitionCost()));
  }

  @Test
  void noCustomerWonIsNoCost() {
    Canvas canvas =
        Canvases.read(
            """
            customer-segments:
              guests:
                name: Guests
                funnel:
                  - {stage: purchase, entering: 0, converting: 10%, customer-relationships: host}
            customer-relationships: {host: {name: Host, purposes: get, cost: 100 per month}}
            """);
    assertEquals(
        "it wins no customer",
        said(
            Canvases.economics(canvas)
                .of(Canvases.relationship(canvas, "host"))
                .acquisitionCost()));
  }
}
