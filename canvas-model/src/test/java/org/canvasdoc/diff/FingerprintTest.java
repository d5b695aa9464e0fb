package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is accepted is accepted by its name: another change is to have another one. */
class FingerprintTest {
  private static final String SHOP =
      """
      name: The DoughJoe
      channels:
        shop: {name: The shop, description: Warm and bright.}
        van: The van
      customer-relationships:
        card: {name: Card, channels: shop}
      """;

  private static List<Change> changes(String before, String after) {
    return CanvasDiff.between(Folder.canvas(before), Folder.canvas(after));
  }

  /** The kind and the name of the one change. */
  private static String one(String before, String after) {
    List<Change> changes = changes(before, after);
    assertEquals(1, changes.size(), () -> "" + Told.all(changes));
    return changes.get(0).kind() + " " + changes.get(0).fingerprint();
  }

  private static String kind(String named) {
    return named.substring(0, named.indexOf(' '));
  }

  private void differ(String kind, String that, String one, String other) {
    String first = one(SHOP, SHOP.replace(that, one));
    String second = one(SHOP, SHOP.replace(that, other));
    assertEquals(kind, kind(first));
    assertEquals(kind, kind(second));
    assertNotEquals(first, second);
  }

  @Test
  void whatSaysAnotherThingHasAnotherName() {
    differ("field-changed", "name: Card", "name: Pass", "name: Key");
    differ("text-changed", "Warm and bright.", "Warm and dark.", "Warm and loud.");
    differ("reference-added", "channels: shop", "channels: [shop, van]", "channels: [shop, hut]");
    differ(
        "entry-added",
        "  van: The van\n",
        "  van: The van\n  hut: Hut\n",
        "  van: The van\n  web: Web\n");
    differ(
        "entry-renamed",
        "van: The van",
        "bus: {name: The van, was: van}",
        "car: {name: The van, was: van}");
  }

  @Test
  void whatWasAnotherThingHasAnotherName() {
    String pass = SHOP.replace("name: Card", "name: Pass");
    assertNotEquals(
        one(SHOP, SHOP.replace("name: Card", "name: Key")),
        one(pass, SHOP.replace("name: Card", "name: Key")));
    String without = SHOP.replace("  van: The van\n", "");
    String gone = one(SHOP, without);
    assertEquals("entry-removed", kind(gone));
    assertNotEquals(gone, one(SHOP.replace("van: The van", "bus: A bus"), without));
    String both = SHOP.replace("channels: shop", "channels: [shop, van]");
    String only = one(both, SHOP);
    assertEquals("reference-removed", kind(only));
    assertNotEquals(only, one(both, SHOP.replace("channels: shop", "channels: van")));
  }

  @Test
  void theSameOfAnotherEntryHasAnotherName() {
    String twice = SHOP.replace("card: {name: Card", "pass: {name: Card");
    assertNotEquals(
        one(SHOP, SHOP.replace("name: Card", "name: Key")),
        one(twice, twice.replace("name: Card", "name: Key")));
  }

  @Test
  void placesAndWhiteSpaceAreNoPartOfTheName() {
    String moved =
        "# moved\n\n"
            + SHOP.replace("  van: The van\n", "")
                .replace("channels:\n", "channels:\n  van: The van\n");
    assertEquals(
        one(SHOP, SHOP.replace("Warm and bright.", "Warm and dark.")),
        one(moved, moved.replace("Warm and bright.", "Warm  and   dark.")));
  }

  /** Two that say the same are told apart by their order. */
  @Test
  void eachHasANameOfItsOwn() {
    String poll = "evidence: [{kind: survey, sample: 9}, {kind: survey, sample: 9}]";
    List<Change> changes = changes(SHOP, SHOP.replace("name: Card", "name: Card, " + poll));
    assertEquals(2, changes.size());
    assertEquals(Told.where(changes.get(0)), Told.where(changes.get(1)));
    assertNotEquals(changes.get(0).fingerprint(), changes.get(1).fingerprint());
  }

  @Test
  void canvasesHaveNamesToo() {
    Folder before = new Folder().with("shop.canvas.yaml", SHOP);
    Folder after = new Folder().with("food.canvas.yaml", SHOP);
    Change renamed = before.to(after).changes().get(0);
    assertEquals("canvas-renamed", renamed.kind());
    Change added = new Folder().to(before).changes().get(0);
    assertEquals("canvas-added", added.kind());
    assertNotEquals(added.fingerprint(), new Folder().to(after).changes().get(0).fingerprint());
    Change removed = before.to(new Folder()).changes().get(0);
    assertEquals("canvas-removed", removed.kind());
    assertNotEquals(removed.fingerprint(), added.fingerprint());
  }
}
