package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** What a row of revisions costs somebody who asks only what each of them changed. */
class FactsAloneTest {
  private static final String TEA =
      """
      name: Tea
      customer-segments:
        families: {name: Families, status: planned}
      customer-relationships:
        club: {name: Club, segments: families, category: communities}
      """;
  private static final String BOOKS = "name: Books\nchannels:\n  shop: The shop\n";

  private static Folder folder(String tea, String books) {
    return new Folder().with("tea.canvas.yaml", tea).with("books.canvas.yaml", books);
  }

  private static Side beside(Folder folder, Side other) {
    return new Side(folder.reader(), Settings.of(null), other);
  }

  @Test
  void theFactsAreThoseOfAWholeComparison() {
    Folder before = folder(TEA, BOOKS);
    Folder after = folder(TEA.replace("communities", "nobody-knows"), "name: Books\n");
    Comparison whole = before.to(after);
    Side later = after.side();
    Comparison alone = Comparison.ofFacts(before.side(), later);
    assertEquals(whole.changes().toString(), alone.changes().toString());
    assertEquals(whole.meanings().toString(), alone.meanings().toString());
    assertEquals(whole.canvases().size(), alone.canvases().size());
    assertEquals(List.of(), alone.introduced());
    List<String> found = later.found().stream().map(Diagnostic::fingerprint).toList();
    assertFalse(whole.introduced().isEmpty());
    for (Diagnostic each : whole.introduced()) {
      assertTrue(found.contains(each.fingerprint()), each::toString);
    }
  }

  /** One that cannot be read is named, and what is wrong with it is found. */
  @Test
  void whatCannotBeReadIsNamed() {
    Side later = folder("name: [\n", BOOKS).side();
    Comparison alone = Comparison.ofFacts(folder(TEA, BOOKS).side(), later);
    assertEquals(List.of("tea"), alone.unread());
    assertEquals(List.of(), alone.changes());
    List<String> rules = later.found().stream().map(FactsAloneTest::rule).toList();
    assertEquals(List.of("unreadable-file"), rules);
  }

  private static String rule(Diagnostic diagnostic) {
    return diagnostic.finding().rule();
  }

  @Test
  void whatIsTheSameBesideIsNotReadAgain() {
    Folder one = folder(TEA, BOOKS);
    Folder two = folder(TEA.replace("Club", "Circle"), BOOKS);
    Folder three = folder(TEA.replace("Club", "Round"), "name: Books\n");
    Side first = one.side();
    Side second = beside(two, first);
    assertEquals(1, Comparison.ofFacts(first, second).changes().size());
    Side third = beside(three, second);
    assertEquals(2, Comparison.ofFacts(second, third).canvases().size());
    assertEquals(1, one.opened());
    assertEquals(2, two.opened());
    assertEquals(2, three.opened());
  }

  @Test
  void whereTheCategoriesDifferAllIsReadAgain() {
    Folder other = folder(TEA, BOOKS).with("categories.yaml", "pen-pals: {name: Pen pals}");
    Side first = folder(TEA, BOOKS).side();
    first.canvas("tea");
    assertEquals(1, beside(folder(TEA, BOOKS), first).readSoFar());
    assertEquals(0, beside(other, first).readSoFar());
  }

  @Test
  void aCanvasInAnotherFileIsReadAgain() {
    Folder moved = new Folder().with("tea.canvas.yml", TEA);
    Side first = folder(TEA, BOOKS).side();
    first.canvas("tea");
    assertEquals(0, beside(moved, first).readSoFar());
  }
}
