package org.canvasdoc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an id may look like, and what it is made from. */
class SlugTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "24-7", "word-of-mouth", "a1-b2-c3"})
  void slugs(String text) {
    assertTrue(Slug.isSlug(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "a/b", "café", "店", "a.b", "İ", "²"
      })
  void noSlugs(String text) {
    assertFalse(Slug.isSlug(text));
  }

  @Test
  void theLongestHasSixtyFourCharacters() {
    assertTrue(Slug.isSlug("a".repeat(64)));
    assertFalse(Slug.isSlug("a".repeat(65)));
    assertEquals("over 64 characters", Slug.why("a".repeat(65)));
    assertEquals("not lower-case words joined by hyphens", Slug.why("A"));
  }

  @ParameterizedTest
  @CsvSource({
    "Morning Commuters, morning-commuters",
    "web_shop, web-shop",
    "  -van- , van",
    "word--of--mouth, word-of-mouth",
    "Café Ann, cafe-ann",
    "Straße, strasse",
    "Größe Ö, grosse-o",
    "don't, don-t",
    "A/B test, a-b-test",
    "№ 5, no-5",
    "店 7, 7",
    "店,",
    "---,",
    "'',",
    "İstanbul, istanbul"
  })
  void fromWords(String text, String slug) {
    assertEquals(Optional.ofNullable(slug), Slug.from(text));
  }

  @Test
  void aLongOneEndsWithAWord() {
    String word = "a".repeat(40);
    assertEquals(Optional.of(word), Slug.from(word + " " + word));
    assertEquals(Optional.of("a".repeat(64)), Slug.from("a".repeat(70)));
    assertEquals(Optional.of("a".repeat(64)), Slug.from("a".repeat(64) + " b"));
  }

  @Property
  void whatIsOfferedIsASlugAndStaysOne(@ForAll String text) {
    Optional<String> slug = Slug.from(text);
    assertTrue(slug.map(Slug::isSlug).orElse(true));
    assertEquals(slug, slug.flatMap(Slug::from));
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Optional.of("idea"), Slug.from("IDEA"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
