package org.canvasdoc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who refers to whom, by fields, by links in texts and by hypotheses. */
class ReferencesTest {
  @TempDir private Path folder;

  private Canvas canvas;
  private References references;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("doughjoe.canvas.yaml"),
        """
        name: The DoughJoe
        description: From [[oven]] to [[shop]], see [[bagel-bar:shop]].
        customer-segments:
          commuters: {name: Commuters, preferred-channels: shop}
          families: Families
        value-propositions:
          hot: {name: Hot, segments: commuters}
        channels:
          shop: {name: The shop, description: "The [[shop]], the [[kiosk]] and [[channels/web|it]]."}
          web: {name: The web shop, segments: [commuters, families]}
        customer-relationships:
          card:
            name: Card
            segments: [commuters, nobody, commuters]
            channels: shop
            cost: {level: low, items: cards}
            tactics: [{tactic: gift, with: hot}]
          chat: {name: Chat, escalates-to: card}
        key-resources:
          shop: The lease
          oven: The oven
        cost-structure:
          cards: {name: Cards, channels: shop}
        hypotheses:
          rush: {claim: "They come to the [[oven]].", about: [channels/shop, channels/none, odd]}
        """);
    canvas = ProjectReader.read(folder, "", Limits.DEFAULT).canvases().get(0);
    references = new References(canvas);
  }

  private Entry entry(Block block, String id) {
    return canvas.entry(block, id).orElseThrow();
  }

  private static String said(Reference each) {
    String link = each.link() == null ? each.written().value() : "[[" + each.link().target() + "]]";
    return each.field() + " " + link + " " + each.matches().size();
  }

  @Test
  void allAreFoundInTheOrderOfTheDocument() {
    assertEquals(
        List.of(
            "description [[oven]] 1",
            "description [[shop]] 2",
            "description [[bagel-bar:shop]] 0",
            "preferred-channels shop 1",
            "segments commuters 1",
            "description [[shop]] 1",
            "description [[kiosk]] 0",
            "description [[channels/web]] 1",
            "segments commuters 1",
            "segments families 1",
            "segments commuters 1",
            "segments nobody 0",
            "segments commuters 1",
            "channels shop 1",
            "cost.items cards 1",
            "tactics.with hot 1",
            "escalates-to card 1",
            "channels shop 1",
            "claim [[oven]] 1",
            "about channels/shop 1",
            "about channels/none 0",
            "about odd 0"),
        references.all().stream().map(ReferencesTest::said).toList());
  }

  @Test
  void theOwnBlockComesFirst() {
    List<Reference> all = references.all();
    assertEquals(List.of(entry(Block.CHANNELS, "shop")), all.get(5).matches());
    assertTrue(all.get(1).target().isEmpty(), "in the head it may be either shop");
    assertTrue(all.get(2).isForeign());
  }

  @Test
  void bothEndsKnowOfIt() {
    Entry card = entry(Block.CUSTOMER_RELATIONSHIPS, "card");
    assertEquals(6, references.from(card).size());
    assertEquals(
        List.of("escalates-to"), references.to(card).stream().map(Reference::field).toList());
    Set<String> from =
        references.to(entry(Block.CHANNELS, "shop")).stream()
            .map(each -> each.from() == null ? "-" : each.from().id().value())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("-", "cards", "card", "commuters", "shop"), from);
    assertEquals(List.of(), references.to(entry(Block.CUSTOMER_RELATIONSHIPS, "chat")));
  }

  @Test
  void aRelationshipIsWithTheSegmentsThatItNames() {
    List<CustomerRelationship> both = canvas.relationships();
    assertEquals(List.of(canvas.segments().get(0)), references.segmentsOf(both.get(0)));
    assertEquals(List.of(), references.segmentsOf(both.get(1)));
  }

  @Test
  void theOnlySegmentIsMeantWhereNoneIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("doughjoe.canvas.yaml"),
        "name: A\n"
            + "customer-segments: {a: A}\n"
            + "customer-relationships:\n"
            + "  b: B\n"
            + "  c: {name: C, segments: x}\n");
    Canvas one = ProjectReader.read(folder, "", Limits.DEFAULT).canvases().get(0);
    References known = new References(one);
    assertEquals(one.segments(), known.segmentsOf(one.relationships().get(0)));
    assertEquals(List.of(), known.segmentsOf(one.relationships().get(1)));
  }

  @Test
  void anEntryIsTracedToSegmentsOneStepAway() {
    CustomerSegment commuters = canvas.segments().get(0);
    assertEquals(Set.of(commuters), references.traced(commuters));
    assertEquals(Set.of(commuters), references.traced(entry(Block.VALUE_PROPOSITIONS, "hot")));
    assertEquals(Set.of(commuters), references.traced(entry(Block.COST_STRUCTURE, "cards")));
    assertEquals(Set.of(), references.traced(entry(Block.KEY_RESOURCES, "oven")));
  }
}
