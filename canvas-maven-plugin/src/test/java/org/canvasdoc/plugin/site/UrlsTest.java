package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, a/index.html, a/index.html",
    "a/index.html, index.html, ../index.html",
    "a/b/c.html, a/b/d.html, d.html",
    "a/b/c.html, a/b.html, ../b.html",
    "food/a/index.html, food/b/index.html, ../b/index.html",
    "ab/x.html, ac/x.html, ../ac/x.html",
  })
  void theWayFromOnePageToAnother(String from, String to, String way) {
    assertEquals(way, Urls.relative(from, to));
  }

  @Test
  void slugsAreTheirOwnNames() {
    assertEquals(
        "food/doughjoe/channels/shop.html", Urls.entry("food/doughjoe", "channels", "shop"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../../x",
        "a/b",
        "a\\b",
        "con",
        "nul",
        "A",
        "a ",
        "a.",
        "-a",
        "a--b",
        "ü",
        "a\0b",
        "<script>",
        "a?b#c",
        "😀"
      })
  void allElseBecomesASafeNameOfItsOwn(String name) {
    String safe = Urls.safe(name);
    assertTrue(safe.matches("_[a-z0-9-]+"), safe);
    assertNotEquals(safe, Urls.safe(name + "x"));
  }
}
