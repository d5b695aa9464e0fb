package org.canvasdoc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a value are found where they were written. */
class WordsTest {
  /** What was written, what was read from it, the words, and what is pointed at. */
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("See [[shop]].", "See [[shop]].", "[[shop]]", "1:5 [[shop]]"),
        Arguments.of("'It''s [[shop]]'", "It's [[shop]]", "[[shop]]", "1:8 [[shop]]"),
        Arguments.of("'[[a|It''s]] b'", "[[a|It's]] b", "[[a|It's]]", "1:2 [[a|It''s]]"),
        Arguments.of("\"See [[shop]]\"", "See [[shop]]", "[[shop]]", "1:6 [[shop]]"),
        Arguments.of("\"\\u0041 [[b]]\"", "A [[b]]", "[[b]]", "1:1 \"\\u0041 [[b]]\""),
        Arguments.of("one\n  [[two]] x", "one [[two]] x", "[[two]]", "2:3 [[two]]"),
        Arguments.of("one [[two|a\n  b]] x", "one [[two|a b]] x", "[[two|a b]]", "1:5 [[two|a"),
        Arguments.of("|\n  a [[b]]\n  c", "a [[b]]\nc\n", "[[b]]", "2:5 [[b]]"),
        Arguments.of("| # [[b]]\n  [[b]]", "[[b]]\n", "[[b]]", "2:3 [[b]]"),
        Arguments.of(">-\r\n  a\r\n  [[b]]", "a [[b]]", "[[b]]", "3:3 [[b]]"),
        Arguments.of("|\n  | [[a]]", "| [[a]]\n", "[[a]]", "2:5 [[a]]"),
        Arguments.of("早安 🍩 [[b]]", "早安 🍩 [[b]]", "[[b]]", "1:6 [[b]]"),
        Arguments.of("something else", "[[b]] ", "[[b]]", "1:1 something else"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void wordsArePointedAt(String written, String value, String words, String expected) {
    SourceFile file = new SourceFile("any", written);
    Located<String> text = new Located<>(value, file.span(0, written.length()));
    int from = value.indexOf(words);
    Span found = Words.in(text, from, from + words.length());
    assertEquals(expected, found.start() + " " + found.text());
  }

  @Test
  void theSameWordsAreToldApartInAnyOrder() {
    SourceFile file = new SourceFile("any", "key: |\n  [[a]] and [[a]],\n\n  then [[a]]\n");
    Located<String> text =
        new Located<>("[[a]] and [[a]],\n\nthen [[a]]\n", file.span(5, file.text().length()));
    Words words = new Words(text);
    assertEquals("2:13", words.at(10, 15).start().toString());
    assertEquals("4:8", words.at(23, 28).start().toString());
    assertEquals("2:3", words.at(0, 5).start().toString());
    assertEquals("4:8", words.at(23, 28).start().toString());
    assertEquals("1:6", words.at(3, 3).start().toString());
  }
}
