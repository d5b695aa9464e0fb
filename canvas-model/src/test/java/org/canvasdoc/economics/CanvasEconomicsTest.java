package org.canvasdoc.economics;

import static org.canvasdoc.economics.Canvases.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Purpose;
import org.junit.jupiter.api.Test;

/** Worked examples of a canvas as a whole. */
class CanvasEconomicsTest {
  private static final String MARGIN =
      "revenue: 10 per month, gross-margin: 50%, lifetime: 12 months";

  @Test
  void aCanvasIsAsSoundAsItsWeakestActiveSegment() {
    Canvas canvas =
        Canvases.read(
            """
            customer-segments:
              good: {name: Good, economics: {%1$s, acquisition-cost: 10}}
              fair: {name: Fair, economics: {%1$s, acquisition-cost: 15}}
              poor: {name: Poor, status: planned, economics: {%1$s, acquisition-cost: 60}}
              gone: {name: Gone, priority: excluded, economics: {%1$s, acquisition-cost: 60}}
              mute: Mute
            """
                .formatted(MARGIN));
    // 60 ÷ 10 = 6; 60 ÷ 15 = 4; planned and excluded segments do not count
    Computed ratio = Canvases.economics(canvas).valueToCost();
    assertEquals("lowest of 6, 4 = 4", said(ratio));
    assertEquals("LTV : CAC of the canvas", ratio.name());
  }

  @Test
  void ofOneSegmentItIsThatOnes() {
    Canvas canvas =
        Canvases.read(
            "customer-segments: {good: {name: Good, economics: {%s, acquisition-cost: 10}}}\n"
                .formatted(MARGIN));
    assertEquals("60 ÷ 10 = 6", said(Canvases.economics(canvas).valueToCost()));
  }

  @Test
  void whereNoSegmentHasItAllGapsAreNamed() {
    Canvas canvas = Canvases.read("customer-segments: {a: A, b: B}\n");
    assertEquals(8, Canvases.economics(canvas).valueToCost().gaps().size());
    assertEquals(
        "there is no active segment", said(Canvases.economics(Canvases.read("")).valueToCost()));
  }

  @Test
  void getKeepGrowByFunnelAndByRelationships() {
    Canvas canvas =
        Canvases.read(
            """
            customer-segments:
              guests:
                name: Guests
                funnel: {stage: purchase, entering: 20, converting: 10%}
              others: Others
            customer-relationships:
              host: {name: Host, segments: guests, purposes: [get, keep]}
              card: {name: Card, segments: [guests, others], purposes: keep}
              club: {name: Club, segments: guests, purposes: grow, status: idea}
            """);
    List<CanvasEconomics.Part> parts =
        Canvases.economics(canvas).lifecycle(Canvases.segment(canvas, "guests"));
    assertEquals(
        List.of("GET 1 [host]", "KEEP 0 [host, card]", "GROW 0 []"),
        parts.stream()
            .map(
                part ->
                    part.purpose()
                        + " "
                        + part.stages().size()
                        + " "
                        + part.relationships().stream().map(each -> each.id().value()).toList())
            .toList());
    assertEquals(Purpose.GET, parts.get(0).purpose());
  }
}
