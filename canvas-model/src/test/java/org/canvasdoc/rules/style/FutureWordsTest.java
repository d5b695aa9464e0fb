package org.canvasdoc.rules.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say that something is not there yet, and the same words about something else. */
class FutureWordsTest {
  private static String inText(String text) {
    return FutureWords.inText(text).map(range -> range.in(text)).orElse("");
  }

  private static String inName(String name) {
    return FutureWords.inName(name).map(range -> range.in(name)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coming soon, to a street near you. | Coming soon",
        "The app is planned. | planned",
        "It comes later than the others. | later",
        "We open in Phase 2. | Phase 2",
        "Planned with the city. | Planned",
        "A van. Planned with the city. | Planned",
        "A van, planned for 2027. | planned",
        "A van, planned for next year. | planned",
        "The van (later). | later",
        "The van [soon, perhaps]. | soon",
        "Later: a van. | Later",
        "Later - a van. | Later",
        "Later, a van. | Later",
        "Soon | Soon",
        "*Planned* with the city. | Planned",
        "_Planned_ with the city. | Planned",
      })
  void aTextSaysIt(String text, String words) {
    assertEquals(words, inText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sooner or later they come back.",
        "We visit them later (with cake).",
        "They come (sooner or later) back.",
        "A van: planned with the city, it sold out.",
        "planned with the city",
        "In a phase 2 trial it helped.",
        "It is well planned.",
        "Soon they come back.",
        "The future (as we see it) is sweet.",
        "We plan the future, together.",
        "See you (later we bake)."
      })
  void aTextSaysSomethingElse(String text) {
    assertEquals("", inText(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The planned van | planned",
        "A van - later | later",
        "A van: soon | soon",
        "Bestell-App, geplant | geplant",
      })
  void aNameSaysIt(String name, String words) {
    assertEquals(words, inName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Well planned visits", "As planned", "Planned giving", "Planned maintenance",
        "Buy now, pay later", "See you later", "Wie geplant", "Comme prévu"
      })
  void aNameSaysSomethingElse(String name) {
    assertEquals("", inName(name));
  }

  @Test
  void theFirstCounts() {
    assertEquals("Planned", inText("Planned with the city. It is planned. Coming soon."));
    assertEquals("Phase 3", inText("In Phase 3, later Phase 2."));
  }
}
