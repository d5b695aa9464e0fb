package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.model.Block;
import org.junit.jupiter.api.Test;

/** What a comparison of two revisions of a whole folder says, and what it reads for that. */
class ComparisonTest {
  private static final String SHOP =
      """
      name: The DoughJoe
      customer-segments:
        families: {name: Families, expects: communities}
      channels:
        shop: The shop
      customer-relationships:
        club: {name: Club, segments: families, category: communities, channels: shop}
      """;
  private static final String KIOSK =
      "name: Kiosk\nvariant-of: shop\nkey-resources:\n  desk: {name: Desk, description: \"As [[shop:channels/shop]]\"}\n";

  private static Folder folder(String shop) {
    Folder folder = new Folder().with("shop.canvas.yaml", shop).with("kiosk.canvas.yaml", KIOSK);
    for (int i = 0; i < 8; i++) {
      folder.with("other-" + i + ".canvas.yaml", "name: Other " + i + "\nideas: one\n");
    }
    return folder;
  }

  private static List<String> rules(List<Diagnostic> found) {
    return found.stream()
        .map(each -> each.finding().subject().canvas() + " " + each.finding().rule())
        .toList();
  }

  @Test
  void whatIsEqualIsNeitherReadNorTold() {
    Side before = folder(SHOP).side();
    Side after = folder(SHOP.replace("The shop", "The big shop")).side();
    Comparison comparison = Comparison.between(before, after);
    assertEquals(
        List.of("~ channels/shop name: The shop > The big shop"), Told.all(comparison.changes()));
    assertEquals(1, before.readSoFar());
    assertEquals(1, after.readSoFar());
    assertEquals(10, comparison.compared());
    assertEquals("1 entry changed", comparison.headline());
    assertEquals(Optional.of(Level.INFO), comparison.worst());
    assertEquals(
        new CanvasPair.Counts(0, 1, 0), comparison.canvases().get(0).counts().get(Block.CHANNELS));
  }

  @Test
  void nothingIsReadWhereNothingDiffers() {
    Side before = folder(SHOP).side();
    Side after = folder(SHOP).side();
    Comparison comparison = Comparison.between(before, after);
    assertTrue(comparison.isEmpty());
    assertEquals("nothing changed", comparison.headline());
    assertEquals(Optional.empty(), comparison.worst());
    assertEquals(0, before.readSoFar() + after.readSoFar());
  }

  /** A canvas that did not change is read where its links may lead nowhere now. */
  @Test
  void whatLinksToAChangeIsCheckedToo() {
    Side before = folder(SHOP).side();
    Side after =
        folder(
                SHOP.replace("  shop: The shop", "  stall: A stall")
                    .replace("channels: shop", "channels: stall"))
            .side();
    Comparison comparison = Comparison.between(before, after);
    assertEquals(
        List.of("kiosk unknown-reference"),
        rules(comparison.introduced()).stream().filter(each -> each.contains("unk")).toList());
    assertEquals(2, after.readSoFar());
    assertEquals(
        List.of("promise-withdrawn"), comparison.meanings().stream().map(Meaning::rule).toList());
    assertEquals(
        "1 promise withdrawn, 1 entry added, 1 entry changed, 1 entry removed, 1 new finding",
        comparison.headline());
    assertEquals(Optional.of(Level.BREAKING), comparison.worst());
    assertEquals(1, comparison.count(Level.BREAKING));
    assertEquals(List.of("shop"), comparison.canvases().stream().map(CanvasPair::id).toList());
  }

  @Test
  void allIsAddedWhereThereWasNothing() {
    Comparison comparison = new Folder().to(folder(SHOP));
    assertEquals("10 canvases added", comparison.headline().split(", ")[0]);
    assertEquals(10, comparison.changes().size());
    assertEquals(Optional.of(Level.INFO), comparison.worst());
    Comparison back = folder(SHOP).to(new Folder());
    assertEquals("10 canvases removed", back.headline().split(", ")[0]);
    assertEquals(10, back.count(Level.ATTENTION));
    assertTrue(back.changes().get(0).after().isEmpty());
  }

  @Test
  void aCanvasOfAnotherNameIsTheSame() {
    Folder before = new Folder().with("shop.canvas.yaml", SHOP).with("kiosk.canvas.yaml", KIOSK);
    Folder after =
        new Folder()
            .with("food/shop.canvas.yaml", SHOP.replace("Club", "The club"))
            .with(
                "kiosk.canvas.yaml",
                KIOSK
                    .replace("variant-of: shop", "variant-of: food/shop")
                    .replace("[[shop:", "[[food/shop:"));
    assertEquals(
        List.of("~ customer-relationships/club name: Club > The club"),
        Told.all(before.to(after).changes()).stream()
            .filter(each -> !each.contains("canvas"))
            .toList());
    assertEquals(
        List.of("→ canvas shop > food/shop"),
        Told.all(before.to(after).changes()).stream()
            .filter(each -> each.contains("canvas"))
            .toList());
  }

  @Test
  void findingsMoveWithWhatTheyAreAbout() {
    String after = SHOP.replace("club: {name", "circle: {was: club, name");
    Comparison comparison = folder(SHOP).to(folder(after));
    assertEquals(List.of(), rules(comparison.introduced()));
    assertEquals(List.of(), rules(comparison.fixed()));
    Comparison answered =
        folder(SHOP).to(folder(SHOP.replace("channels: shop}", "channels: shop, cost: low}")));
    assertEquals(List.of("shop cost-unknown"), rules(answered.fixed()));
    assertEquals("1 entry changed, 1 finding fixed", answered.headline());
  }

  @Test
  void whatIsDeletedWithItsFindingIsNotFixed() {
    Folder without = folder(SHOP.replaceAll("(?m)^  club: .*\n", ""));
    Comparison comparison = folder(SHOP).to(without);
    List<String> gone = rules(comparison.gone());
    assertTrue(gone.contains("shop cost-unknown"), gone::toString);
    assertEquals(List.of(), rules(comparison.fixed()));
    assertTrue(comparison.headline().contains(gone.size() + " findings gone"));
    Comparison all = folder(SHOP).to(new Folder());
    assertTrue(rules(all.gone()).contains("shop cost-unknown"), all::toString);
    assertEquals(List.of(), rules(all.fixed()));
  }

  @Test
  void whatCannotBeReadIsSaidToBe() {
    Comparison comparison = folder(SHOP).to(folder("name: [\n"));
    assertEquals(List.of("shop"), comparison.unread());
    assertEquals(List.of(), comparison.changes());
    assertEquals(List.of("shop unreadable-file"), rules(comparison.introduced()));
    assertEquals("1 new finding, 1 canvas that cannot be read", comparison.headline());
  }

  @Test
  void nothingIsFixedByWhatCannotBeReadNorNewInWhatCouldNot() {
    assertEquals(List.of(), folder(SHOP).to(folder("name: [\n")).fixed());
    Comparison repaired = folder("name: [\n").to(folder(SHOP));
    assertEquals(List.of(), repaired.introduced());
    assertEquals(List.of("shop unreadable-file"), rules(repaired.fixed()));
    assertEquals("1 finding fixed, 1 canvas that cannot be read", repaired.headline());
  }

  @Test
  void aRuleThatIsOnNowFindsWhatWasThereBefore() {
    Folder before = folder(SHOP).with("rules.yaml", "rules: {cost-unknown: off}");
    Comparison comparison = before.to(folder(SHOP));
    assertEquals(List.of("shop cost-unknown"), rules(comparison.introduced()));
    assertEquals(List.of(), comparison.changes());
  }

  @Test
  void anAcceptedBreakIsListedAndNotCounted() {
    String retired =
        SHOP.replace("category: communities,", "category: communities, status: retired,");
    Comparison open = folder(SHOP).to(folder(retired));
    assertEquals(
        List.of("segment-abandoned", "status-reversed"),
        open.meanings().stream().map(Meaning::rule).toList());
    String print = open.meanings().get(0).fingerprint();
    String other = open.meanings().get(1).fingerprint();
    Folder after =
        folder(retired)
            .with(
                "accepted.yaml",
                print + ": {because: The club moves to the shop.}",
                other + ": {what: '`club` is retired', because: So it is., until: 2026-09-30}",
                "0123456789abcdef0123456789abcdef: {what: a change, because: It was.}");
    Comparison comparison = folder(SHOP).to(after);
    assertTrue(comparison.isAccepted(print));
    assertEquals(0, comparison.count(Level.BREAKING));
    assertEquals(1, comparison.count(Level.ATTENTION));
    assertEquals(
        List.of("expired-allowance", "unused-allowance"),
        comparison.acceptances().stream().map(each -> each.finding().rule()).toList());
    assertEquals(
        "the acceptance of “`club` is retired” has expired",
        comparison.acceptances().get(0).finding().message());
    assertEquals(
        "1 status reversed, 1 accepted break, 1 entry changed",
        comparison.headline().replaceAll(", \\d (new )?finding.*", ""));
  }

  @Test
  void theHeadlineSpeaksOfTheBusiness() {
    String claim = "hypotheses: {h: {claim: Families come back, importance: 3}}\n";
    assertEquals("details of 1 canvas changed", headline("", "", "The DoughJoe", "The Joe"));
    assertEquals("1 hypothesis added", headline("", claim, "", ""));
    assertEquals("1 hypothesis removed", headline(claim, "", "", ""));
    assertEquals(
        "1 hypothesis changed",
        headline(claim, claim, "come back, importance: 3", "stay, importance: 4"));
    Folder moved = new Folder().with("food/shop.canvas.yaml", SHOP);
    Comparison renamed = new Folder().with("shop.canvas.yaml", SHOP).to(moved);
    assertEquals("1 canvas renamed", renamed.headline());
  }

  /** What is said where a text is added, and a word in it replaced; findings are left out. */
  private static String headline(String before, String after, String word, String by) {
    String now = (SHOP + after).replace(word, by);
    String said = folder(SHOP + before).to(folder(now)).headline();
    return said.replaceAll(", \\d+ (new )?findings?( fixed| gone)?", "");
  }

  @Test
  void figuresThatDifferAreTold() {
    String rich =
        SHOP.replace(
            "expects: communities}",
            "expects: communities, economics: {revenue: 40 EUR per month, gross-margin: 50%, churn: 10% per month, acquisition-cost: 50 EUR}}");
    Comparison comparison = folder(rich).to(folder(rich.replace("40 EUR", "10 EUR")));
    assertEquals(
        List.of(
            "families lifetime-value 200 EUR > 50 EUR",
            "families ltv-cac 4 > 1",
            "families payback 2.5 months > 10 months"),
        comparison.canvases().get(0).figures().stream()
            .map(
                each ->
                    each.subject().entry()
                        + " "
                        + each.key()
                        + " "
                        + each.from()
                        + " > "
                        + each.to())
            .toList());
    assertEquals("1 segment worth less", comparison.headline().split(", ")[0]);
  }
}
