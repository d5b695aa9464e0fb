package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.canvasdoc.diff.Likeness.Match;
import org.junit.jupiter.api.Test;

/** How much things are alike; the sums are made by hand. */
class LikenessTest {
  @Test
  void theShareOfWordsThatTwoTextsHave() {
    assertEquals(1, Likeness.words("", "..."));
    assertEquals(0, Likeness.words("", "one"));
    assertEquals(1, Likeness.words("One, two", "two one!"));
    // 2 of 3 and 2 of 5 words: 2 × 2 ÷ 8
    assertEquals(0.5, Likeness.words("one two three", "two, one 4 five sechs"));
    // the second "one" finds no other: 2 × 1 ÷ 3
    assertEquals(2.0 / 3, Likeness.words("one", "one one"));
    // four signs of their own and a word: 2 × 3 ÷ 9
    assertEquals(6.0 / 9, Likeness.words("早餐店 one 好", "早餐 one 坏"));
    // a sign ends the word before it: 2 × 2 ÷ 4
    assertEquals(1, Likeness.words("a店", "店 a"));
  }

  @Test
  void theShareOfFactsThatTwoSetsHave() {
    assertEquals(0, Likeness.sets(Set.of(), Set.of()));
    assertEquals(0.25, Likeness.sets(Set.of("a", "b"), Set.of("b", "c", "d")));
    assertEquals(1, Likeness.sets(Set.of("a"), Set.of("a")));
  }

  private static List<Match> pairs(List<String> before, List<String> after, double least) {
    return Likeness.pairs(before, after, least, text -> text, Likeness::words);
  }

  @Test
  void whatIsMostAlikeFindsEachOtherFirst() {
    assertEquals(
        List.of(new Match(1, 0), new Match(0, 1)),
        pairs(List.of("a b c", "a b d e"), List.of("a b d e", "a x y c"), 0.5));
    assertEquals(List.of(), pairs(List.of("a b c"), List.of("a x y"), 0.5));
    assertEquals(List.of(new Match(0, 0)), pairs(List.of("a b"), List.of("a c"), 0.5));
  }

  /** Of equally good ones, the same are chosen in whatever order, and from either side. */
  @Test
  void aTieIsBrokenByNames() {
    assertEquals(List.of(new Match(0, 0)), pairs(List.of("a b", "a c"), List.of("a d"), 0.5));
    assertEquals(List.of(new Match(1, 0)), pairs(List.of("a c", "a b"), List.of("a d"), 0.5));
    assertEquals(List.of(new Match(0, 1)), pairs(List.of("a d"), List.of("a c", "a b"), 0.5));
    assertEquals(
        List.of(new Match(1, 1), new Match(0, 0)),
        pairs(List.of("a z", "a b"), List.of("a y", "a x"), 0.5));
  }

  @Test
  void aMillionPairsAreNotWeighed() {
    List<String> some = Collections.nCopies(200, "a");
    assertEquals(200, pairs(some, some, 0.5).size());
    assertEquals(List.of(), pairs(some, Collections.nCopies(201, "a"), 0.5));
  }
}
