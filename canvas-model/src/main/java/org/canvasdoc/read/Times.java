package org.canvasdoc.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.TimeSpan.Unit;

/** Reads dates and durations. */
final class Times {
  private static final String DATE_HELP = "write it like `2026-02-11`, `2026-02` or `2026`";
  private static final String DURATION_HELP = "write it like `7 days`, `24 months` or `P24M`";

  private Times() {}

  static Parsed<PartialDate> date(String text) {
    boolean hasMonth = text.length() > 4;
    boolean hasDay = text.length() > 7;
    boolean shaped =
        isNumber(text, 0, 4)
            && (!hasMonth || (text.charAt(4) == '-' && isNumber(text, 5, 7)))
            && (!hasDay || (text.charAt(7) == '-' && isNumber(text, 8, 10)))
            && text.length() <= 10;
    if (!shaped) {
      String message = "`" + text + "` is not a date";
      String dashed = text.replace('/', '-').replace('.', '-');
      boolean meant = !dashed.equals(text) && date(dashed).value() != null;
      return meant
          ? Parsed.instead(message, "not a date", dashed)
          : Parsed.no(message, "not a date", DATE_HELP);
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = hasMonth ? Integer.parseInt(text, 5, 7, 10) : 0;
    int day = hasDay ? Integer.parseInt(text, 8, 10, 10) : 0;
    boolean exists =
        year > 0
            && (!hasMonth || (month >= 1 && month <= 12))
            && (!hasDay || (day >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth()));
    return exists
        ? Parsed.of(new PartialDate(year, month, day))
        : Parsed.no("`" + text + "` is not in the calendar", "no such date", DATE_HELP);
  }

  /** Whether there are digits, and nothing else, from a place to another one. */
  private static boolean isNumber(String text, int from, int to) {
    boolean shaped = text.length() >= to;
    for (int i = from; i < to && shaped; i++) {
      shaped = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return shaped;
  }

  static Parsed<TimeSpan> duration(String text) {
    String message = "`" + text + "` is not a duration";
    if (text.startsWith("P")) {
      return iso(text, message);
    }
    List<String> words = Texts.words(text);
    BigDecimal count = words.size() == 2 ? Decimals.parse(words.get(0)) : null;
    if (count != null) {
      for (Unit unit : Unit.values()) {
        String word = words.get(1);
        if (word.equals(unit.key()) || (word + "s").equals(unit.key())) {
          return Parsed.of(new TimeSpan(count, unit));
        }
      }
    }
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (Decimals.parse(lower) != null) {
      return Parsed.no(message, "of what?", DURATION_HELP);
    }
    if (lower.length() > 1 && Decimals.parse(lower.substring(0, lower.length() - 1)) != null) {
      String number = lower.substring(0, lower.length() - 1);
      for (Unit unit : Unit.values()) {
        if (unit.key().charAt(0) == lower.charAt(lower.length() - 1)) {
          return Parsed.instead(message, "not a duration", number + " " + unit.key());
        }
      }
    }
    return Parsed.no(message, "not a duration", DURATION_HELP);
  }

  /** ISO 8601 without a time of day; several parts are added up in the smallest unit given. */
  private static Parsed<TimeSpan> iso(String text, String message) {
    BigDecimal years = BigDecimal.ZERO;
    Unit smallest = null;
    int from = 1;
    for (int i = 1; i < text.length(); i++) {
      Unit unit =
          switch (text.charAt(i)) {
            case 'Y' -> Unit.YEARS;
            case 'M' -> Unit.MONTHS;
            case 'W' -> Unit.WEEKS;
            case 'D' -> Unit.DAYS;
            default -> null;
          };
      if (unit == null) {
        continue;
      }
      BigDecimal count = Decimals.parse(text.substring(from, i));
      if (count == null || (smallest != null && smallest.inYear() >= unit.inYear())) {
        return Parsed.no(message, "not ISO 8601", DURATION_HELP);
      }
      if (from == 1 && i == text.length() - 1) {
        return Parsed.of(new TimeSpan(count, unit));
      }
      years = years.add(count.divide(BigDecimal.valueOf(unit.inYear()), MathContext.DECIMAL128));
      smallest = unit;
      from = i + 1;
    }
    if (smallest == null || from != text.length()) {
      return Parsed.no(message, "not ISO 8601", DURATION_HELP);
    }
    BigDecimal count = years.multiply(BigDecimal.valueOf(smallest.inYear()));
    return Parsed.of(
        new TimeSpan(count.round(MathContext.DECIMAL64).stripTrailingZeros(), smallest));
  }
}
