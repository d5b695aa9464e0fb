package org.canvasdoc.rules.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A headline shows the beginning of a text, and never half a word of it. */
class ExcerptTest {
  @Test
  void aShortLineIsShownWhole() {
    assertEquals("`The van`", Excerpt.of("  The van\nIt is red."));
    assertEquals("`The 'van'`", Excerpt.of("The `van`"));
    assertEquals("`" + "🍩".repeat(40) + "`", Excerpt.of("🍩".repeat(40)));
  }

  @Test
  void aLongOneIsCutBehindAWord() {
    assertEquals(
        "`A long table for everybody who comes on …`",
        Excerpt.of("A long table for everybody who comes on Sundays"));
    assertEquals("`" + "🍩".repeat(40) + " …`", Excerpt.of("🍩".repeat(41)));
    assertEquals("`'a …`", Excerpt.of("`a " + "b".repeat(50)));
  }
}
