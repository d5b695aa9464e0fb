package org.canvasdoc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide a text is on a terminal, and that nothing in it takes the terminal over. */
class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "shop, 4",
    "café, 4",
    "cafe\u0301, 4",
    "街角, 4",
    "한국, 4",
    "かな, 4",
    "ｱ, 1",
    "Ａ, 2",
    "🍩, 2",
    "👩\u200D🍳, 4",
    "متجر, 4",
    "→, 1",
    "€, 1",
    "𠀀, 2",
    "❤\uFE0F, 1"
  })
  void widths(String text, int cells) {
    assertEquals(cells, Cells.width(text));
  }

  @Test
  void signsForWhatCannotBeSeen() {
    assertEquals("a    b", Cells.visible("a\tb"));
    assertEquals("a b c", Cells.visible("a\nb\rc"));
    assertEquals("␛[31mred", Cells.visible("\u001b[31mred"));
    assertEquals("␀␇", Cells.visible("\u0000\u0007"));
    assertEquals("<U+007F>", Cells.visible("\u007f"));
    assertEquals("<U+009B>31m", Cells.visible("\u009b31m"));
    assertEquals("<U+202E>txt.exe", Cells.visible("\u202etxt.exe"));
    assertEquals("<U+2066>a<U+2069>", Cells.visible("\u2066a\u2069"));
    assertEquals("<U+200B><U+FEFF><U+00AD>", Cells.visible("\u200b\ufeff\u00ad"));
    assertEquals("<U+2028><U+2029><U+0085>", Cells.visible("\u2028\u2029\u0085"));
    assertEquals("<U+D83C>x", Cells.visible("\uD83Cx"));
    assertEquals("👩\u200D🍳", Cells.visible("👩\u200D🍳"));
    assertEquals("街角 🍩 café متجر", Cells.visible("街角 🍩 café متجر"));
  }

  @Property
  void nothingStaysThatMovesOrTurns(@ForAll String text) {
    String visible = Cells.visible(text);
    assertTrue(
        visible
            .codePoints()
            .noneMatch(
                point ->
                    Character.isISOControl(point)
                        || (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2066 && point <= 0x2069)));
    assertEquals(visible, Cells.visible(visible));
    assertTrue(Cells.width(visible) >= 0);
  }
}
