package org.canvasdoc.plugin.site.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static List<String> wrap(String text, double ems, int most) {
    return Lines.wrap(Lines.clean(text), ems, 1, false, most);
  }

  @Test
  void breaksBetweenWords() {
    assertEquals(
        List.of("A show to", "queue for, not", "a counter to", "queue at"),
        wrap("A show to queue for, not a counter to queue at", 7, 9));
  }

  @Test
  void breaksAfterAHyphenBetweenLettersOnly() {
    assertEquals(List.of("customer-", "month"), wrap("customer-month", 6, 9));
    assertEquals(List.of("about", "-5"), wrap("about -5", 3.2, 9));
  }

  @Test
  void ideographsBreakAnywhereButBeforeAStop() {
    assertEquals(List.of("在车站", "卖早", "餐。"), wrap("在车站卖早餐。", 3.5, 9));
    assertEquals(List.of("他说", "「好」"), wrap("他说「好」", 3.2, 9));
  }

  @Test
  void thaiBreaksBetweenLettersNeverBeforeAMark() {
    for (String line : wrap("ความสัมพันธ์กับลูกค้าที่ยั่งยืน", 3, 99)) {
      assertFalse(Glyphs.isMark(line.codePointAt(0)), line);
      assertFalse(Glyphs.isOpening(line.codePointBefore(line.length())), line);
    }
  }

  @Test
  void emojiAreNeverTornApart() {
    String family = "👩‍👩‍👧‍👦";
    assertEquals(List.of(family, family), wrap(family + family, 6, 9));
    assertEquals(List.of("🇪🇺", "🇪🇺"), wrap("🇪🇺🇪🇺", 1.5, 9));
    assertEquals(List.of("👍🏽", "👍🏽"), wrap("👍🏽👍🏽", 1.5, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "Donaudampfschifffahrtsgesellschaft",
        "고객이 원하는 것을 먼저 묻고 그 다음에 만드는",
        "👩‍👩‍👧‍👦👨🏽‍🚀🏳️‍🌈🇪🇺🍩🍩🍩",
        "جودة الخدمة قبل كل شيء، وسرعة التوصيل"
      })
  void noLineIsWiderThanItMayBe(String text) {
    List<String> lines = wrap(text, 6.5, 3);
    assertTrue(lines.size() > 1);
    for (String line : lines) {
      assertTrue(Glyphs.width(line, 1, false) <= 6.5, line);
    }
  }

  @Test
  void whatIsLeftOutIsMarked() {
    assertEquals(List.of("one two", "three f…"), wrap("one two three four five", 4.5, 2));
    assertEquals("one", Lines.cut("one", 4, 1, false));
    assertEquals("o…", Lines.cut("one two", 1.8, 1, false));
    assertEquals(List.of(), wrap("   ", 5, 2));
  }

  @Test
  void nothingGetsThroughThatXmlForbidsOrThatTurnsTheText() {
    assertEquals("a b \uFFFDc", Lines.clean("\u202Ea\n\t b\u0000 \uD800c\u2066"));
    assertEquals("a\u0301\u0301\u0301b", Lines.clean("a" + "\u0301".repeat(40) + "b"));
  }

  @Test
  void theDirectionIsThatOfTheFirstLetter() {
    assertTrue(Glyphs.isRightToLeft("3 جودة", false));
    assertFalse(Glyphs.isRightToLeft("mixed عربي", true));
    assertTrue(Glyphs.isRightToLeft("42 %", true));
  }
}
