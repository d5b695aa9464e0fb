package org.canvasdoc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word is offered for a wrong one, and when none is. */
class ClosestTest {
  private static final List<String> WORDS =
      List.of("families", "commuters", "students", "shop", "web", "get", "keep", "grow");

  @ParameterizedTest
  @CsvSource({
    "familys, families",
    "comuters, commuters",
    "commutres, commuters",
    "sutdents, students",
    "shpo, shop",
    "wbe, web",
    "ke, ",
    "kee, keep",
    "shop, shop",
    "sandwich, ",
    "fam, ",
    "s, ",
    "'', ",
    "FAMILIES, "
  })
  void nearest(String written, String expected) {
    assertEquals(Optional.ofNullable(expected), Closest.to(written, WORDS));
  }

  @Test
  void ofTwoThatAreAsNearNoneIsSure() {
    assertEquals(Optional.empty(), Closest.to("shot", List.of("shop", "show")));
    assertEquals(Optional.of("shot"), Closest.to("shot", List.of("shop", "shot", "show")));
    assertEquals(Optional.of("shop"), Closest.to("shopp", List.of("shop", "shop")));
  }

  @Test
  void aThirdOfTheWordMayBeWrong() {
    assertEquals(Optional.of("abcdef"), Closest.to("abcdxy", List.of("abcdef")));
    assertEquals(Optional.empty(), Closest.to("abcxyz", List.of("abcdef")));
    assertEquals(Optional.empty(), Closest.to("abcxy", List.of("abcde")));
  }

  @Test
  void aSwapIsOneMistake() {
    assertEquals(Optional.of("ab"), Closest.to("ba", List.of("ab")));
  }

  @Test
  void whatIsTooLongIsNotComparedAtAll() {
    String word = "a".repeat(81);
    assertEquals(Optional.empty(), Closest.to(word, List.of(word)));
  }

  @Test
  void withoutWordsThereIsNone() {
    assertEquals(Optional.empty(), Closest.to("word", List.of()));
  }
}
