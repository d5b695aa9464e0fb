package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages make of figures: how they are written, what they lack, what is accepted. */
class FiguresTest {
  @TempDir private Path folder;

  private String page(String path, String canvas) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    Files.writeString(sources.resolve("a.canvas.yaml"), "name: A\n" + canvas);
    SiteFixture.render(sources, folder.resolve("site"));
    Map<String, String> files = SiteFixture.files(folder.resolve("site"));
    return files.get("a/" + path).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
  }

  private static void holds(String page, String words) {
    assertTrue(page.contains(words), page);
  }

  @Test
  void aFigureIsAsCertainAsWhatItRestsOn() throws IOException {
    String page =
        page(
            "customer-segments/s.html",
            "currency: EUR\ncustomer-segments: {s: {name: S, economics: {revenue: 38 per month,"
                + " gross-margin: {rate: 62%, basis: assumed}, lifetime: 10 months,"
                + " acquisition-cost: 6.1}}}\n");
    holds(page, "To win one (CAC)€6.10");
    holds(page, "Lifetime value (LTV)€235.60 Assumed");
    holds(page, "€38 per customer-month × 62% × 10 months = €235.60");
    holds(page, "LTV : CAC38.62 Assumed");
    holds(page, "Paid back in0.26 months 7.88 days · Assumed");
    holds(page, "gross margin 62% Assumed src/canvas/a.canvas.yaml:3:");
  }

  @Test
  void aCanvasWithoutACurrencyShowsBareAmounts() throws IOException {
    String page =
        page(
            "customer-relationships.html",
            "customer-segments: {s: {name: S, economics: {revenue: 1000 per month, gross-margin:"
                + " 50%, churn: 1% per month, acquisition-cost: 40000}}}\n");
    holds(page, "40,000");
    holds(page, "60 months capped · 1% leave a month");
    holds(page, "LTV : CAC");
    holds(page, "0.75");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    String page =
        page(
            "customer-relationships.html",
            "customer-segments: {s: {name: S, economics: {revenue: 38 per month}}, t: T}\n");
    holds(page, "not said: gross margin, lifetime");
    holds(page, "Nothing is said yet of: BT");
  }

  @Test
  void aLoopThatNeverEndsIsNoFigure() throws IOException {
    String page =
        page(
            "customer-relationships/r.html",
            "customer-segments: {s: S}\ncustomer-relationships: {r: {name: R, viral-loop:"
                + " {invites-per-customer: 4, conversion: 50%}}}\n");
    holds(page, "Viral coefficient (K)2");
    holds(page, "K is one or more, so there would be no end of customers");
  }

  @Test
  void datesAreWrittenAsPeopleReadThem() {
    Words words = Words.of("en");
    assertEquals("2 Nov 2026", Figures.date("2026-11-02", words));
    assertEquals("Nov 2026", Figures.date("2026-11", words));
    assertEquals("2026", Figures.date("2026", words));
  }
}
