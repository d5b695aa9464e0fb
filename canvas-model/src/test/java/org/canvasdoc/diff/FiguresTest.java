package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures of a model are others than before, and what they were. */
class FiguresTest {
  private static final String CANVAS =
      """
      name: The DoughJoe
      currency: EUR
      customer-segments:
        commuters:
          name: Morning commuters
          size: 100
          economics: {revenue: 40 per month, gross-margin: 50%, churn: 10% per month, acquisition-cost: 50}
      channels:
        talk: {name: Word of mouth, medium: word-of-mouth}
      customer-relationships:
        card:
          name: Loyalty card
          segments: commuters
          cost: 200 per month
          viral-loop: {invites-per-customer: 2, conversion: 20%, channel: talk}
        desk: {name: Desk, segments: commuters, cost: none}
      """;

  private static List<String> figures(String before, String after) {
    Comparison comparison =
        new Folder()
            .with("doughjoe.canvas.yaml", before)
            .to(new Folder().with("doughjoe.canvas.yaml", after));
    return comparison.canvases().stream()
        .flatMap(each -> each.figures().stream())
        .map(
            each ->
                each.subject().entry()
                    + " "
                    + each.key()
                    + ": "
                    + each.from()
                    + " > "
                    + each.to()
                    + " ("
                    + each.name()
                    + ")")
        .toList();
  }

  private static List<String> figures(String after) {
    return figures(CANVAS, after);
  }

  @Test
  void nothingWhereNoFigureDiffers() {
    assertEquals(List.of(), figures(CANVAS.replace("name: Desk", "name: The desk")));
    assertEquals(List.of(), figures(CANVAS.replace("50%", "0.50")));
    assertEquals(
        List.of(),
        figures(CANVAS.replace("desk: {name: Desk, segments: commuters, cost: none}", "")));
  }

  /** LTV = 40 × 50 % ÷ 10 % = 200, then ÷ 5 % = 400; to 50 of cost: 4, then 8. */
  @Test
  void whatAnInputDoesToASegment() {
    assertEquals(
        List.of(
            "commuters lifetime-value: 200 EUR > 400 EUR (Morning commuters)",
            "commuters ltv-cac: 4 > 8 (Morning commuters)"),
        figures(CANVAS.replace("churn: 10%", "churn: 5%")));
  }

  /** K = 2 × 20 %, then 2 × 30 %. */
  @Test
  void whatAnInputDoesToALoop() {
    assertEquals(
        List.of("card viral-coefficient: 0.4 > 0.6 (Loyalty card)"),
        figures(CANVAS.replace("conversion: 20%", "conversion: 30%")));
  }

  /** Payback = 50 ÷ (40 × 50 %); 200 of cost ÷ 100 customers; 20 − 2 stay. */
  @Test
  void whatComesAndGoes() {
    String nothing = "name: The DoughJoe\ncurrency: EUR\n";
    assertEquals(
        List.of(
            "commuters lifetime-value:  > 200 EUR (Morning commuters)",
            "commuters ltv-cac:  > 4 (Morning commuters)",
            "commuters payback:  > 2.5 months (Morning commuters)",
            "commuters cost-to-serve:  > 2 EUR (Morning commuters)",
            "commuters contribution:  > 18 EUR (Morning commuters)",
            "card viral-coefficient:  > 0.4 (Loyalty card)"),
        figures(nothing, CANVAS));
    assertEquals(
        List.of(
            "commuters lifetime-value: 200 EUR >  (Morning commuters)",
            "commuters ltv-cac: 4 >  (Morning commuters)",
            "commuters payback: 2.5 months >  (Morning commuters)",
            "commuters cost-to-serve: 2 EUR >  (Morning commuters)",
            "commuters contribution: 18 EUR >  (Morning commuters)",
            "card viral-coefficient: 0.4 >  (Loyalty card)"),
        figures(nothing));
    String noLoop = CANVAS.replaceAll("\n *viral-loop: .*", "");
    assertEquals(List.of("card viral-coefficient: 0.4 >  (Loyalty card)"), figures(CANVAS, noLoop));
    assertEquals(List.of("card viral-coefficient:  > 0.4 (Loyalty card)"), figures(noLoop, CANVAS));
  }

  @Test
  void anotherNameIsNoOtherFigure() {
    assertEquals(List.of(), figures(CANVAS.replace("card:\n", "pass:\n    was: card\n")));
    String early = CANVAS.replace("  commuters:\n", "  early:\n    was: commuters\n");
    assertEquals(List.of(), figures(early.replace("segments: commuters", "segments: early")));
  }
}
