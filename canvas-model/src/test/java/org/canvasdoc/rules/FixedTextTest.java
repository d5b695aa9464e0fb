package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a canvas says once a fix is made: the right word, and everything else as it was. */
class FixedTextTest {
  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The text of a canvas after all fixes that a rule offers. */
  private String fixed(String rule, String path, String yaml) throws IOException {
    write(path, yaml);
    List<Edit> edits =
        CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.REVIEW))
            .diagnostics()
            .stream()
            .filter(each -> each.finding().rule().equals(rule))
            .map(each -> each.finding().fix())
            .filter(Objects::nonNull)
            .flatMap(Fix::edits)
            .toList();
    if (!edits.isEmpty()) {
      FixesTest.apply(folder.resolve(path), edits);
    }
    return Files.readString(folder.resolve(path));
  }

  @Test
  void anIdTakesAllItsReferencesAlong() throws IOException {
    assertEquals(
        """
        name: The DoughJoe
        description: Ask at [[the-van]], or at [[channels/the-van|our van]].
        channels:
          the-van: The van
        customer-segments: {commuters: Morning commuters}
        customer-relationships:
          counter: {name: A chat at the counter, channels: [the-van]}
        hypotheses:
          a-van: {belief: The van brings people., about: channels/the-van}
        """,
        fixed(
            "invalid-id",
            "doughjoe.canvas.yaml",
            """
            name: The DoughJoe
            description: Ask at [[The_Van]], or at [[channels/The_Van|our van]].
            channels:
              The_Van: The van
            customer-segments: {commuters: Morning commuters}
            customer-relationships:
              counter: {name: A chat at the counter, channels: [The_Van]}
            hypotheses:
              A Van: {belief: The van brings people., about: channels/The_Van}
            """));
  }

  @Test
  void wordsWhosePlaceCannotBeToldStay() throws IOException {
    assertEquals(
        """
        name: The DoughJoe
        description: "Ask at [[The\\x5fVan]]."
        channels:
          the-van: The van
        """,
        fixed(
            "invalid-id",
            "doughjoe.canvas.yaml",
            """
            name: The DoughJoe
            description: "Ask at [[The\\x5fVan]]."
            channels:
              The_Van: The van
            """));
  }

  @Test
  void aLinkKeepsItsWords() throws IOException {
    write("bagel-bar.canvas.yaml", "name: The Bagel Bar\nchannels: {shop: The shop}\n");
    assertEquals(
        """
        name: The DoughJoe
        description: |
          Like [[bagel-bar:shop|theirs]], [[bagel-bar:shop]] and [[bagel-bar]].
          Ask at [[van|our van]], [[channels/van]], [[channels/van|it]].
        channels:
          van: The van
        """,
        fixed(
            "unknown-reference",
            "doughjoe.canvas.yaml",
            """
            name: The DoughJoe
            description: |
              Like [[bagel-baar:shop|theirs]], [[bagel-bar:shopp]] and [[bagel-bar]].
              Ask at [[vann|our van]], [[key-resources/van]], [[channels/vam|it]].
            channels:
              van: The van
            """));
  }

  @Test
  void aLinkWhosePlaceCannotBeToldStays() throws IOException {
    String yaml =
        """
        name: The DoughJoe
        description: "Ask at [[v\\x61nn]]."
        channels:
          van: The van
        """;
    assertEquals(yaml, fixed("unknown-reference", "doughjoe.canvas.yaml", yaml));
  }

  @Test
  void aPathOfAHypothesisIsPutRight() throws IOException {
    assertEquals(
        """
        name: The DoughJoe
        channels:
          van: The van
          shop: The shop
        hypotheses:
          one: {belief: It brings people., about: channels/van}
          two: {belief: It brings people., about: [channels/van, channels/shop]}
        """,
        fixed(
            "unknown-reference",
            "doughjoe.canvas.yaml",
            """
            name: The DoughJoe
            channels:
              van: The van
              shop: The shop
            hypotheses:
              one: {belief: It brings people., about: chanels/vann}
              two: {belief: It brings people., about: [van, channels/shopp]}
            """));
  }

  @Test
  void aFileIsLookedForBesideItsCanvas() throws IOException {
    write("food/files/menu.pdf", "");
    write("drink/files/menus.pdf", "");
    assertEquals(
        """
        name: The DoughJoe
        description: See [the menu](files/menu.pdf).
        sources: {title: Our menu, url: files/menu.pdf}
        """,
        fixed(
            "unknown-reference",
            "food/doughjoe.canvas.yaml",
            """
            name: The DoughJoe
            description: See [the menu](files/menuu.pdf).
            sources: {title: Our menu, url: files/menuu.pdf}
            """));
  }
}
