package org.canvasdoc.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Money.Quality;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.jspecify.annotations.Nullable;

/** Reads figures that are written as one text: numbers, rates and money. */
final class Figures {
  private static final String RANGE_HELP =
      "write one figure, and say what it rests on with `basis: assumed`";

  private static final String RATE_HELP = "write it like `6%` or `0.06`";

  private static final List<Period> PERIODS = List.of(Period.values());
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Figures() {}

  static Parsed<Quantity> number(String text) {
    BigDecimal value = Decimals.parse(text);
    if (value != null) {
      return Parsed.of(new Quantity(value, Quality.UNSAID));
    }
    if (Decimals.isRange(text)) {
      return Parsed.no("`" + text + "` is a range, not a number", "a range", RANGE_HELP);
    }
    String message = "`" + text + "` is not a number";
    return Decimals.plain(text)
        .map(plain -> Parsed.<Quantity>instead(message, "not digits alone", plain))
        .orElseGet(
            () -> Parsed.no(message, "not a number", "write digits, with a point if need be"));
  }

  static Parsed<Rate> rate(String text, boolean periodNeeded) {
    PerText parts = PerText.split(text);
    if (Decimals.isRange(parts.figure())) {
      return Parsed.no("`" + text + "` is a range, not a rate", "a range", RANGE_HELP);
    }
    boolean percent = parts.figure().endsWith("%");
    String digits =
        percent ? parts.figure().substring(0, parts.figure().length() - 1).strip() : parts.figure();
    BigDecimal number = Decimals.parse(digits);
    boolean noPeriod = periodNeeded && parts.per() == null;
    if (number == null) {
      String message = "`" + text + "` is not a rate";
      return Decimals.plain(digits)
          .map(plain -> parts.with(plain, percent))
          .filter(plain -> rate(plain, periodNeeded).value() != null)
          .map(plain -> Parsed.<Rate>instead(message, "not a rate", plain))
          .orElseGet(() -> Parsed.no(message, "not a rate", RATE_HELP));
    }
    if (!percent && digits.indexOf('.') < 0 && number.signum() > 0) {
      return bareRate(text, parts, digits, number, noPeriod);
    }
    BigDecimal fraction = percent ? number.movePointLeft(2) : number;
    if (fraction.compareTo(BigDecimal.ONE) > 0) {
      boolean hundredth = !percent && number.compareTo(HUNDRED) <= 0 && !noPeriod;
      String help = hundredth ? "write `" + parts.with(digits, true) + "`" : null;
      return Parsed.no("`" + text + "` is not between 0 and 100 %", "too much", help);
    }
    Parsed<Period> per = period(parts);
    if (per.complaint() != null) {
      return new Parsed<>(null, per.complaint());
    }
    Period period = per.value();
    if (period != null && (!period.isTime() || period.isPerCustomer())) {
      return Parsed.no(
          "a rate is per day, week, month, quarter or year, not per `" + period.key() + "`",
          "not a period",
          "write it like `6% per month`");
    }
    return noPeriod
        ? Parsed.no(
            "`" + text + "` does not say per what period",
            "per month? per year?",
            "write it like `" + parts.with(digits, percent) + " per month`")
        : Parsed.of(new Rate(fraction, period, Quality.UNSAID));
  }

  private static Parsed<Rate> bareRate(
      String text, PerText parts, String digits, BigDecimal number, boolean noPeriod) {
    if (number.compareTo(HUNDRED) > 0) {
      return Parsed.no("`" + text + "` is not between 0 and 100 %", "too much", RATE_HELP);
    }
    String meant = parts.with(digits, true);
    String message = "`" + text + "` is no rate: did you mean `" + meant + "`?";
    return noPeriod
        ? Parsed.no(message, "no `%`, and no period", "write it like `" + meant + " per month`")
        : Parsed.instead(message, "no `%`", meant);
  }

  static Parsed<Money> money(String text) {
    PerText parts = PerText.split(text);
    List<String> words = Texts.words(parts.figure());
    BigDecimal amount = Decimals.parse(words.get(0));
    if (amount == null || words.size() > 2) {
      return notMoney(text, parts);
    }
    String currency = words.size() == 2 ? words.get(1) : null;
    if (currency != null && !Codes.isCurrency(currency)) {
      return unknownCurrency(parts, words.get(0), currency);
    }
    Parsed<Period> per = period(parts);
    return per.complaint() != null
        ? new Parsed<>(null, per.complaint())
        : Parsed.of(new Money(amount, currency, per.value(), Quality.UNSAID));
  }

  private static Parsed<Money> unknownCurrency(PerText parts, String amount, String currency) {
    String message = "`" + currency + "` is not a currency of ISO 4217";
    Optional<String> meant =
        Codes.currencyOf(currency)
            .map(code -> parts.with(amount + " " + code, false))
            .or(() -> MoneyGuess.of(parts));
    return meant.isPresent()
        ? Parsed.instead(message, "unknown currency", meant.get())
        : Parsed.no(message, "unknown currency", "write its three letters, like `EUR`");
  }

  private static Parsed<Money> notMoney(String text, PerText parts) {
    String message = "`" + text + "` is not an amount of money";
    if (Decimals.isRange(parts.figure())) {
      return Parsed.no("`" + text + "` is a range, not an amount", "a range", RANGE_HELP);
    }
    return MoneyGuess.of(parts)
        .map(meant -> Parsed.<Money>instead(message, "not written as an amount", meant))
        .orElseGet(
            () ->
                Parsed.no(
                    message, "not an amount", "write it like `12.50 EUR` or `1200 per month`"));
  }

  /** The period behind the word "per"; a value of null where there is none. */
  private static Parsed<Period> period(PerText parts) {
    String per = parts.per();
    if (per == null) {
      return new Parsed<>(null, null);
    }
    for (Period period : PERIODS) {
      if (period.key().equals(per)) {
        return Parsed.of(period);
      }
    }
    List<String> keys = PERIODS.stream().map(Period::key).toList();
    String message = "`per " + per + "` is not a period";
    return Closest.to(per, keys)
        .map(
            near ->
                Parsed.<Period>instead(message, "unknown period", parts.figure() + " per " + near))
        .orElseGet(() -> Parsed.no(message, "unknown period", oneOf(keys)));
  }

  /** Asks for one of these words. */
  static String oneOf(List<String> words) {
    return (words.size() == 1 ? "use " : "use one of ") + quoted(words);
  }

  static String quoted(List<String> words) {
    return "`" + String.join("`, `", words) + "`";
  }

  /** A figure and what it is counted per, as written. */
  record PerText(String figure, @Nullable String per) {
    static PerText split(String text) {
      String line = Texts.squeeze(text);
      int at = line.lastIndexOf(" per ");
      return at < 0
          ? new PerText(line, null)
          : new PerText(line.substring(0, at).strip(), line.substring(at + 5).strip());
    }

    /** The same with another figure. */
    String with(String other, boolean percent) {
      return other + (percent ? "%" : "") + (per == null ? "" : " per " + per);
    }
  }
}
