package org.canvasdoc.read;

import static org.canvasdoc.read.FiguresTest.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Currencies, languages and addresses. */
class CodesAndLinksTest {
  @ParameterizedTest
  @CsvSource({
    "EUR, EUR",
    "eur, EUR",
    "Euro, EUR",
    "euros, EUR",
    "€, EUR",
    "£, GBP",
    "₹, INR",
    "$,",
    "¥,",
    "DOU,",
    "EURO1,",
    "XX,"
  })
  void currenciesThatAreMeant(String written, String expected) {
    assertEquals(Optional.ofNullable(expected), Codes.currencyOf(written));
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, true",
    "JPY, true",
    "eur, false",
    "DOU, false",
    "EU, false",
    "'', false",
    "E€R, false"
  })
  void currencies(String code, boolean expected) {
    assertEquals(expected, Codes.isCurrency(code));
  }

  @ParameterizedTest
  @CsvSource({
    "en, true",
    "pt-BR, true",
    "zh-Hant-TW, true",
    "de-CH-1996, true",
    "ar, true",
    "en_GB, false",
    "english language, false",
    "'', false",
    "e, false",
    "x-private, false"
  })
  void languages(String tag, boolean expected) {
    assertEquals(expected, Codes.isLanguage(tag));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void links(String address, String expected) {
    assertEquals(expected, outcome(Links.parse(address), read -> read));
  }

  static Stream<Arguments> addresses() {
    return """
      https://doughjoe.example/menu?a=b#c | https://doughjoe.example/menu?a=b#c
      HTTP://doughjoe.example             | HTTP://doughjoe.example
      mailto:hello@doughjoe.example       | mailto:hello@doughjoe.example
      https://doughjoe.example/a|b        | https://doughjoe.example/a|b
      files/interviews.md                 | files/interviews.md
      ../files/menu.pdf#page=2            | ../files/menu.pdf#page=2
      files/a b.md                        | files/a b.md
      www.doughjoe.example                | ! https://www.doughjoe.example
      https://                            | ? `https://` is not an address
      https://a b                         | ? `https://a b` is not an address
      mailto:a b                          | ? `mailto:a b` is not an address
      javascript:alert(1)                 | ? `javascript:alert(1)` leads to neither the web nor a file beside the canvas
      JavaScript:alert(1)                 | ? `JavaScript:alert(1)` leads to neither the web nor a file beside the canvas
      data:text/html,x                    | ? `data:text/html,x` leads to neither the web nor a file beside the canvas
      file:///etc/passwd                  | ? `file:///etc/passwd` leads to neither the web nor a file beside the canvas
      ftp://a.example                     | ? `ftp://a.example` leads to neither the web nor a file beside the canvas
      /etc/passwd                         | ? `/etc/passwd` leads to neither the web nor a file beside the canvas
      //a.example/x                       | ? `//a.example/x` leads to neither the web nor a file beside the canvas
      \\\\server\\share                   | ? `\\\\server\\share` leads to neither the web nor a file beside the canvas
      C:/files/x.md                       | ? `C:/files/x.md` leads to neither the web nor a file beside the canvas
    """
        .lines()
        .map(line -> line.split(" +\\| ", 2))
        .map(cells -> Arguments.of(cells[0].strip(), cells[1]));
  }
}
