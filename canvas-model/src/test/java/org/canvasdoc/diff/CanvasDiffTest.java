package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What differs between two texts of a canvas, line by line, and where. */
class CanvasDiffTest {
  private static final String SHOP =
      """
      name: The DoughJoe
      currency: EUR
      customer-segments:
        commuters: {name: Commuters, expects: communities}
        families: Families
      channels:
        shop: {name: The shop, segments: [commuters, families], phases: [purchase, delivery]}
        van: {name: The van, tags: [red, loud]}
      customer-relationships:
        card:
          name: Loyalty card
          segments: commuters
          channels: shop
          cost: 1200 per month
          description: |
            Every tenth doughnut is free.
            It is stamped at the [[shop]].
          metrics:
            - {name: Repeat visits, value: 2.1 a week, target: 3 a week}
          evidence:
            - {kind: interview, date: 2026-02, sample: 30}
      hypotheses:
        free: {claim: Free coffee brings them back., about: [customer-relationships/card]}
      """;

  private static List<String> told(String before, String after) {
    return Told.all(CanvasDiff.between(Folder.canvas(before), Folder.canvas(after)));
  }

  /** The changes when this replaces that, in the shop. */
  private static List<String> changed(String that, String with) {
    assertEquals(2, SHOP.split(Pattern.quote(that), -1).length, that);
    return told(SHOP, SHOP.replace(that, with));
  }

  @Test
  void anotherWayToSayTheSameIsNoChange() {
    assertEquals(List.of(), changed("1200 per month", "1200.00 EUR per month"));
    assertEquals(List.of(), changed("1200 per month", "{amount: {amount: 1200, per: month}}"));
    assertEquals(List.of(), changed("channels: shop\n", "channels: [shop]\n"));
    assertEquals(List.of(), changed("expects: communities", "expects: [{category: communities}]"));
    assertEquals(List.of(), changed("  families: Families", "  families: {name: Families}"));
    assertEquals(List.of(), changed("free.\n      It is", "free. It  is"));
  }

  @Test
  void valuesAreWrittenAsPeopleWriteThem() {
    assertEquals(
        List.of("~ customer-relationships/card cost.amount: 1200 per month > 900 USD per month"),
        changed("1200 per month", "900 USD per month"));
    assertEquals(List.of("~ currency: EUR > CHF"), changed("currency: EUR", "currency: CHF"));
    assertEquals(
        List.of("~ channels/shop name: The shop > The big shop"),
        changed("name: The shop", "name: The big shop"));
  }

  @Test
  void listsAreSets() {
    assertEquals(
        List.of("~ channels/van tags: loud > quiet"), changed("[red, loud]", "[quiet, red]"));
    assertEquals(
        List.of("+ channels/van tags: null > quiet"), changed("[red, loud]", "[quiet, red, loud]"));
    assertEquals(
        List.of(
            "− channels/shop segments → customer-segments/families Families",
            "− channels/shop phases: delivery > null"),
        changed(
            "segments: [commuters, families], phases: [purchase, delivery]",
            "segments: [commuters], phases: purchase"));
  }

  @Test
  void itemsAreKnownByTheirNames() {
    assertEquals(
        List.of("~ customer-relationships/card metrics.value [Repeat visits]: 2.1 a week > 2.4"),
        changed(
                "- {name: Repeat visits, value: 2.1 a week, target: 3 a week}",
                "- {name: Churn, value: 6%}\n      - {name: Repeat visits, value: 2.4, target: 3 a week}")
            .stream()
            .filter(each -> each.startsWith("~"))
            .toList());
    assertEquals(
        List.of("~ customer-relationships/card evidence.sample [interview]: 30 > 42"),
        changed("sample: 30", "sample: 42"));
    assertEquals(
        List.of("+ customer-relationships/card evidence [survey]: null > kind: survey, sample: 9"),
        changed("sample: 30}", "sample: 30}\n      - {kind: survey, sample: 9}"));
  }

  @Test
  void aRenameTakesItsReferencesAlong() {
    String after =
        SHOP.replace("shop: {name", "store: {was: shop, name")
            .replace("channels: shop", "channels: store")
            .replace("[[shop]]", "[[store]]");
    assertEquals(List.of("→ channels/store was shop"), told(SHOP, after));
    assertEquals(List.of("→ channels/shop was store"), told(after, SHOP));
    assertEquals(
        List.of("− channels/store was: shop > null"),
        told(after, after.replace("was: shop, ", "")));
    String alone = SHOP.replace("[[shop]]", "[[van]]");
    assertEquals(1, told(SHOP, alone).size());
  }

  @Test
  void whatIsMuchLikeSomethingGoneIsPerhapsThat() {
    assertEquals(
        List.of("+ channels/lorry perhaps from van", "− channels/van perhaps to lorry"),
        changed("van: {name: The van", "lorry: {name: The van"));
    assertEquals(
        List.of("+ channels/lorry", "− channels/van"),
        changed("van: {name: The van, tags: [red, loud]}", "lorry: A lorry for weddings"));
  }

  @Test
  void whatIsGoneIsSoughtBesideWhatStoodBeforeIt() {
    String after = SHOP.replace("  van: {name: The van, tags: [red, loud]}\n", "");
    Change gone = CanvasDiff.between(Folder.canvas(SHOP), Folder.canvas(after)).get(0);
    assertEquals("− channels/van @ 8:3 > 7:3", Told.placed(gone));
    String neither = SHOP.replaceAll("(?s)channels:\\n  shop.*?customer-rel", "customer-rel");
    List<Change> all = CanvasDiff.between(Folder.canvas(SHOP), Folder.canvas(neither));
    assertEquals(
        List.of("− channels/shop @ 7:3 > 1:7", "− channels/van @ 8:3 > 1:7"),
        all.stream().map(Told::placed).toList());
  }

  @Test
  void whatCannotBeReadIsNotTakenForGone() {
    assertEquals(
        List.of("~ customer-relationships/card cost: amount: 1200 per month > (cannot be read)"),
        changed("cost: 1200 per month", "cost: [[1]]"));
    String torn =
        SHOP.replaceAll("(?s)channels:\\n  shop.*?customer-rel", "channels: [1]\ncustomer-rel");
    assertEquals(List.of(), told(SHOP, torn));
  }

  @Test
  void aTextIsComparedWithoutItsWhiteSpaceButForCode() {
    String text = "name: A\ndescription: |\n  One  \n  two\n\n  ```\n  a  b\n  ```\n  three\n";
    assertEquals(
        List.of(), told(text, text.replace("One  \n  two", "One\n  two").replace("\n\n", "\n")));
    assertEquals(1, told(text, text.replace("a  b", "a b")).size());
  }

  @Test
  void fieldsOfTheTeamsOwnAreCompared() {
    assertEquals(
        List.of("~ x-theme: {dark: no} > {dark: yes}"),
        told("name: A\nx-theme: {dark: no}\n", "name: A\nx-theme: {dark: yes}\n"));
  }

  @Test
  void hypothesesAreEntries() {
    assertEquals(
        List.of("+ hypotheses/free status: null > refuted"),
        changed(
            "about: [customer-relationships/card]}",
            "about: [customer-relationships/card], status: refuted}"));
  }
}
