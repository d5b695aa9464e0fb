package org.canvasdoc.read;

import java.util.Optional;
import org.canvasdoc.read.Figures.PerText;

/**
 * Recognises amounts of money in the spellings that people bring along: {@code €12}, {@code 5k}.
 */
final class MoneyGuess {
  private static final String[][] PERIODS = {
    {"/month", "month"},
    {"/mo", "month"},
    {" a month", "month"},
    {" monthly", "month"},
    {"/year", "year"},
    {"/yr", "year"},
    {" a year", "year"},
    {" yearly", "year"},
    {"/week", "week"},
    {" a week", "week"},
    {" weekly", "week"},
    {"/day", "day"},
    {" a day", "day"},
    {" daily", "day"},
    {"/quarter", "quarter"},
    {" a quarter", "quarter"},
    {"/customer", "customer"},
    {" a customer", "customer"},
    {"/order", "order"},
    {" an order", "order"},
  };

  private MoneyGuess() {}

  /** The amount as the format writes it, where that is certain. */
  static Optional<String> of(PerText written) {
    String figure = written.figure();
    String per = written.per() == null ? "" : " per " + written.per();
    for (String[] period : PERIODS) {
      if (per.isEmpty() && figure.endsWith(period[0])) {
        per = " per " + period[1];
        figure = figure.substring(0, figure.length() - period[0].length()).strip();
      }
    }
    int first = firstDigit(figure);
    int last = lastOfNumber(figure);
    if (first < 0) {
      return Optional.empty();
    }
    String before = figure.substring(0, first).strip();
    String after = figure.substring(last).strip();
    String sign = before.isEmpty() ? after : before;
    if ((!before.isEmpty() && !after.isEmpty()) || sign.equals("-")) {
      return Optional.empty();
    }
    Optional<String> currency = sign.isEmpty() ? Optional.of("") : Codes.currencyOf(sign);
    Optional<String> amount = Decimals.plain(figure.substring(first, last).strip());
    String behind = per;
    return currency.flatMap(code -> amount.map(number -> (number + " " + code).strip() + behind));
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  /** Behind the last digit, and behind a {@code k} or {@code M} that belongs to it. */
  private static int lastOfNumber(String text) {
    int i = text.length();
    while (i > 0 && (text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9')) {
      i--;
    }
    boolean scaled =
        i < text.length()
            && "kKM".indexOf(text.charAt(i)) >= 0
            && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
    return scaled ? i + 1 : i;
  }
}
