package org.canvasdoc.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as exact as somebody wrote it: a day, a month or a year.
 *
 * @param month 1 to 12, or 0 for a whole year
 * @param day 1 to 31, or 0 for a whole month or year
 */
public record PartialDate(int year, int month, int day) {
  /** The first day that it covers. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that it covers. */
  public LocalDate last() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
  }

  /** As it is written in a document: {@code 2026-02-11}, {@code 2026-02} or {@code 2026}. */
  @Override
  public String toString() {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month > 0) {
      text += String.format(Locale.ROOT, "-%02d", month);
    }
    return day > 0 ? text + String.format(Locale.ROOT, "-%02d", day) : text;
  }
}
