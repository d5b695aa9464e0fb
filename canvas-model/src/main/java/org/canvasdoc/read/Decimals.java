package org.canvasdoc.read;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads plain decimal numbers, and recognises what people write instead of them. */
final class Decimals {
  /** More digits than any figure of a business has; reading them would only cost time. */
  private static final int LONGEST = 30;

  private Decimals() {}

  /** A number of digits with an optional point; null for anything else. */
  static @Nullable BigDecimal parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0 && i > 0 && i < text.length() - 1) {
        point = i;
      } else if (c < '0' || c > '9') {
        return null;
      }
    }
    return new BigDecimal(text);
  }

  /** The plain number that a grouped, signed, abbreviated or comma number surely means. */
  static Optional<String> plain(String text) {
    String bare = text.startsWith("+") || text.startsWith("~") ? text.substring(1).strip() : text;
    String joined = bare.replace("_", "").replace("'", "").replace("\u2019", "");
    joined = joined.replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
    int commas = joined.length() - joined.replace(",", "").length();
    if (commas > 1 || (commas == 1 && joined.indexOf('.') > joined.indexOf(','))) {
      joined = joined.replace(",", "");
    } else if (commas == 1 && joined.length() - joined.indexOf(',') != 4) {
      joined = joined.replace(',', '.');
    }
    BigDecimal factor = BigDecimal.ONE;
    if (joined.endsWith("k") || joined.endsWith("K")) {
      factor = BigDecimal.valueOf(1000);
      joined = joined.substring(0, joined.length() - 1);
    } else if (joined.endsWith("M")) {
      factor = BigDecimal.valueOf(1_000_000);
      joined = joined.substring(0, joined.length() - 1);
    }
    BigDecimal number = parse(joined);
    if (number == null) {
      return Optional.empty();
    }
    boolean scaled = factor.compareTo(BigDecimal.ONE) > 0;
    BigDecimal plain = scaled ? number.multiply(factor).stripTrailingZeros() : number;
    return Optional.of(plain.toPlainString());
  }

  /** Whether two numbers with a dash or a "to" between them stand there. */
  static boolean isRange(String text) {
    for (String dash : new String[] {"-", "\u2013", "\u2014", "..", " to "}) {
      int at = text.indexOf(dash, 1);
      if (at > 0
          && text.substring(0, at).strip().matches(".*[0-9]%?")
          && text.substring(at + dash.length()).strip().matches("[^0-9]?[0-9].*")) {
        return true;
      }
    }
    return false;
  }
}
