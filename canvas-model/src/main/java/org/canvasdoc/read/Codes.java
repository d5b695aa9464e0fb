package org.canvasdoc.read;

import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes of public standards: currencies and languages. */
final class Codes {
  /** Signs that mean one currency; the dollar's and the yen's mean several. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "€", "EUR", "£", "GBP", "₹", "INR", "₽", "RUB", "₩", "KRW", "₪", "ILS", "₺", "TRY", "฿",
          "THB", "₫", "VND", "₴", "UAH");

  private Codes() {}

  static boolean isCurrency(String code) {
    if (code.length() != 3) {
      return false;
    }
    try {
      Currency.getInstance(code);
      return true;
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  /** The code that a sign, a word or another spelling surely means. */
  static Optional<String> currencyOf(String written) {
    String upper = written.toUpperCase(Locale.ROOT);
    if (isCurrency(upper)) {
      return Optional.of(upper);
    }
    if (upper.equals("EURO") || upper.equals("EUROS")) {
      return Optional.of("EUR");
    }
    return Optional.ofNullable(SIGNS.get(written));
  }

  static boolean isLanguage(String tag) {
    if (tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1))) {
      return true;
    }
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException error) {
      return false;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
