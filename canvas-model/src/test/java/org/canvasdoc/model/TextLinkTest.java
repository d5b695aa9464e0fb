package org.canvasdoc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which brackets are links, and what they say. */
class TextLinkTest {
  private static List<String> targets(String text) {
    return TextLink.scan(text).stream().map(TextLink::target).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "[[shop]], , , shop, ",
    "[[ shop ]], , , shop, ",
    "[[channels/shop]], , channels, shop, ",
    "[[joe:shop]], joe, , shop, ",
    "[[food/joe:channels/shop|our shop]], food/joe, channels, shop, our shop",
    "[[shop| a|b ]], , , shop, a|b",
    "[[shop|]], , , shop, ",
    "[[a/b/c]], , a/b, c, "
  })
  void partsAreToldApart(String link, String canvas, String block, String id, String words) {
    assertEquals(
        List.of(new TextLink(0, link.length(), canvas, block, id, words)), TextLink.scan(link));
  }

  @Test
  void severalStandInOneText() {
    assertEquals(
        List.of("a", "b/c", "d:e"), targets("[[a]] and [[b/c|x]]\n\nthen [[d:e]][not](this)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a [link](x)",
        "[[]]",
        "[[ ]]",
        "[[open",
        "open]]",
        "\\[[escaped]]",
        "`[[code]]`",
        "``a ` [[code]] ``",
        "`over\n[[two]] lines`",
        "```\n[[fenced]]\n```",
        "~~~ yaml\n[[fenced]]\n~~~",
        "````\n```\n[[fenced]]\n````",
        "```\n[[never closed]]",
        "    [[indented]]",
        "\t[[indented]]",
        "Text\n\n    [[indented]]\n\n    [[still]]",
        "- item\n\n  ```\n  [[fenced]]\n  ```",
      })
  void noLinks(String text) {
    assertEquals(List.of(), targets(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[[a]]]",
        "[[b [[a]]",
        "[[a]]]]",
        "` [[a]]",
        "\\`[[a]]\\`",
        "`` ` [[a]]",
        "`code` [[a]] `code`",
        "`a` `[[a]]",
        "Text\n    [[a]] goes on",
        "```\ncode\n```\n[[a]]",
        "```\n[[x]]\n```\n\n[[a]]\n\n```\n[[y]]\n```",
        "`tick\n\n[[a]] another paragraph`",
        "> [[a]]",
        "| [[a]] | cell |",
        "# [[a]]",
        "- [[a]]",
        "   [[a]]",
        "~~[[a]]~~",
      })
  void oneLink(String text) {
    assertEquals(List.of("a"), targets(text));
  }

  /** Offsets lead back to the link, whatever stands before it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "`x` ", "早安 🍩 ", "```\n[[x]]\n```\n", "a\r\nb\n\n"})
  void offsetsLeadBack(String before) {
    String text = before + "[[shop|a shop]] and more";
    TextLink link = TextLink.scan(text).get(0);
    assertEquals("[[shop|a shop]]", text.substring(link.start(), link.end()));
  }
}
