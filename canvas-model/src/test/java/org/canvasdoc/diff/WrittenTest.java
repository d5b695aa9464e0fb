package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a change says a value: as people write it, whichever way it was written. */
class WrittenTest {
  private static final String CANVAS =
      """
      name: A
      currency: EUR
      customer-segments:
        s: {name: S, economics: {revenue: 1}}
      channels:
        c: {name: C}
      customer-relationships:
        r: {name: R, viral-loop: {reward: 1}}
      """;

  /** What is said of a value once it stands behind this. */
  private static String said(String after, String value) {
    String now = CANVAS.replace(after, after + ", " + value);
    List<Change> changes = CanvasDiff.between(Folder.canvas(CANVAS), Folder.canvas(now));
    assertEquals(1, changes.size(), () -> value + ": " + Told.all(changes));
    return Told.all(changes).get(0).replaceAll("(?s).*: null > ", "");
  }

  private static String relationship(String value) {
    return said("name: R", value);
  }

  private static String economics(String value) {
    return said("revenue: 1", value);
  }

  @Test
  void wordsAreThoseOfTheFormat() {
    assertEquals("true", relationship("breaks-norm: true"));
    assertEquals("keep", relationship("purposes: retention"));
    assertEquals("self-service", relationship("category: Self Service"));
    assertEquals("long-term", relationship("continuity: long-term"));
    assertEquals(
        "title: A, url: https://a.example/",
        said("name: C", "links: {url: https://a.example/, title: A}"));
  }

  @Test
  void aDurationCountsInItsUnit() {
    assertEquals("24 months", economics("lifetime: 24 months"));
    assertEquals("24 months", economics("lifetime: P24M"));
    assertEquals("1 month", economics("lifetime: 1.0 months"));
    assertEquals("0.5 months", economics("lifetime: 0.5 months"));
    assertEquals("3 years", economics("lifetime: 3 years"));
  }

  @Test
  void anAmountIsAPrice() {
    assertEquals("12.50", economics("acquisition-cost: 12.5"));
    assertEquals("12.50", economics("acquisition-cost: 12.500"));
    assertEquals("12.125", economics("acquisition-cost: 12.125"));
    assertEquals("12", economics("acquisition-cost: 12.00"));
    assertEquals("120", economics("acquisition-cost: 120"));
    assertEquals("0", economics("acquisition-cost: 0.00"));
    assertEquals(
        "1200 USD once", economics("acquisition-cost: {amount: 1200, currency: USD, per: once}"));
    assertEquals(
        "7 (measured, as of 2026-02)",
        economics("acquisition-cost: {amount: 7, basis: measured, as-of: 2026-02}"));
  }

  @Test
  void aRateIsAShareOfAHundred() {
    assertEquals("6% per month", economics("churn: {rate: 0.060, per: month}"));
    assertEquals("62%", economics("gross-margin: 62.0%"));
    assertEquals("4200 (assumed)", said("name: S", "size: {value: 4200.0, basis: assumed}"));
  }

  @Test
  void partsAreNamedInTheOrderOfTheTable() {
    assertEquals(
        "level: low, amount: 12 per month, items: c, d",
        relationship("cost: {items: [d, c], level: low, amount: 12 per month}"));
    assertEquals(
        "kind: survey, finding: One two",
        relationship("evidence: {finding: \"One\\n  two\", kind: survey}"));
    assertEquals(
        "why: It pays., alternatives: Another, One",
        relationship("decision: {alternatives: [One, Another], why: It pays.}"));
  }

  @Test
  void whatIsSaidToBeNoneIsSaid() {
    assertEquals("none", said("name: S", "expects: none"));
    assertEquals("none", relationship("switching-costs: none"));
  }

  @Test
  void theTeamsOwnIsSaidAsItStands() {
    assertEquals("{a: [1, 2], b: no}", relationship("x-own: {b: no, a: [1, 2]}"));
  }
}
