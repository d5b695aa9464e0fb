package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked of two versions of a text. */
class ChangedWordsTest {
  private static String marked(List<ChangedWords.Run> runs) {
    return runs.stream()
        .map(run -> run.changed() ? "[" + run.text() + "]" : run.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a free coffee on weekdays | a free tea on weekdays | a free [coffee] on weekdays | a free [tea] on weekdays",
        "each tenth one is free | each tenth doughnut is free | each tenth [one] is free | each tenth [doughnut] is free",
        "come on in | come right on in | come on in | come [right] on in",
        "one two three four | one five six four | one [two three] four | one [five six] four",
        "900 EUR a month | 1200 EUR a month | [900] EUR a month | [1200] EUR a month",
        "3.5 % | 4.5 % | [3].5 % | [4].5 %",
        "planned | established | [planned] | [established]",
        "会员卡免费 | 会员日免费 | 会员[卡]免费 | 会员[日]免费",
        "naïve idea | nai\u0308ve idea | [naïve] idea | [nai\u0308ve] idea",
      })
  void marksTheWordsThatChanged(String before, String after, String gone, String fresh) {
    ChangedWords words = ChangedWords.between(before, after);
    assertEquals(gone, marked(words.before()));
    assertEquals(fresh, marked(words.after()));
  }

  @Test
  void twoTextsThatShareNextToNothingAreMarkedWhole() {
    String before = "We sell the a of doughnuts by hand";
    String after = "People make the films that others watch here every day at no cost";
    ChangedWords words = ChangedWords.between(before, after);
    assertEquals("[" + before + "]", marked(words.before()));
    assertEquals("[" + after + "]", marked(words.after()));
  }

  @Test
  void aTextOfAnyLengthIsWholeAgain() {
    String before = "word ".repeat(5000) + "😀";
    ChangedWords words = ChangedWords.between(before, "");
    assertEquals(before, marked(words.before()).replaceAll("[\\[\\]]", ""));
    assertEquals(List.of(), ChangedWords.between("", "").after());
  }
}
