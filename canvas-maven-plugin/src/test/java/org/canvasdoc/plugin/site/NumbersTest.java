package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How readers of each language write numbers, amounts, dates and counted things. */
class NumbersTest {
  private static Numbers numbers(String language) {
    return new Numbers(Words.of(language));
  }

  /** Blanks that do not break, and the mark of direction, made visible. */
  private static String shown(String text) {
    return text.replace('\u00a0', '_').replace('\u202f', '~').replace('\u200e', '>');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1,234.50 | 12,345.5 | €1,234.50      | CHF 5  | 6.5%  | −7
          es | 1234,50  | 12.345,5 | 1234,50_€      | 5_CHF  | 6,5_% | −7
          pt | 1.234,50 | 12.345,5 | €_1.234,50     | CHF_5  | 6,5%  | −7
          fr | 1~234,50 | 12~345,5 | 1~234,50_€     | 5_CHF  | 6,5~% | −7
          de | 1.234,50 | 12.345,5 | 1.234,50_€     | 5_CHF  | 6,5_% | −7
          zh | 1,234.50 | 12,345.5 | €1,234.50      | CHF_5  | 6.5%  | −7
          ar | 1,234.50 | 12,345.5 | 1,234.50_€     | 5_CHF  | 6.5%  | >−7
          """)
  void numbersAndAmounts(
      String language,
      String small,
      String large,
      String euros,
      String francs,
      String percent,
      String negative) {
    Numbers numbers = numbers(language);
    assertEquals(small, shown(numbers.grouped(new BigDecimal("1234.50"))));
    assertEquals(large, shown(numbers.grouped(new BigDecimal("12345.5"))));
    assertEquals(euros, shown(numbers.money(new BigDecimal("1234.5"), "EUR")));
    assertEquals(francs, shown(numbers.money(new BigDecimal("5"), "CHF")));
    assertEquals(percent, shown(numbers.percent(new BigDecimal("0.065"))));
    assertEquals(negative, shown(numbers.grouped(new BigDecimal("-7"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 2 Nov 2026        | 1 Mar 2026       | Nov 2026
          es | 2 nov 2026        | 1 mar 2026       | nov 2026
          pt | 2 de nov. de 2026 | 1º de mar. de 2026 | nov. de 2026
          fr | 2 nov. 2026       | 1er mars 2026    | nov. 2026
          de | 2. Nov. 2026      | 1. März 2026     | Nov. 2026
          zh | 2026年11月2日     | 2026年3月1日     | 2026年11月
          ar | 2 نوفمبر 2026     | 1 مارس 2026      | نوفمبر 2026
          """)
  void dates(String language, String day, String first, String month) {
    Words words = Words.of(language);
    assertEquals(day, Figures.date("2026-11-02", words));
    assertEquals(first, Figures.date("2026-03-01", words));
    assertEquals(month, Figures.date("2026-11", words));
    assertEquals("2026", Figures.date("2026", words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 0 months | 1 month | 1.5 months
          es | 0 meses  | 1 mes   | 1,5 meses
          pt | 0 mês    | 1 mês   | 1,5 mês
          fr | 0 mois   | 1 mois  | 1,5 mois
          de | 0 Monate | 1 Monat | 1,5 Monate
          zh | 0 个月   | 1 个月  | 1.5 个月
          """)
  void whatIsCounted(String language, String none, String one, String more) {
    Numbers numbers = numbers(language);
    assertEquals(none, numbers.counted(BigDecimal.ZERO, "count.months"));
    assertEquals(one, numbers.counted(new BigDecimal("1.00").stripTrailingZeros(), "count.months"));
    assertEquals(more, numbers.counted(new BigDecimal("1.5"), "count.months"));
  }

  /** The samples of Unicode's plural rules. */
  @Test
  void arabicHasSixForms() {
    List<List<String>> samples =
        List.of(
            List.of("0"),
            List.of("1", "1.0"),
            List.of("2", "2.0"),
            List.of("3", "10", "103", "1010"),
            List.of("11", "26", "99", "111", "1011"),
            List.of("100", "102", "200", "1000", "0.5", "1.2", "10.1"));
    for (int form = 0; form < samples.size(); form++) {
      for (String sample : samples.get(form)) {
        assertEquals(form, Numbers.form("ar", new BigDecimal(sample)), sample);
      }
    }
    assertEquals("يومان", numbers("ar").counted(BigDecimal.valueOf(2), "count.days"));
    assertEquals("7 أيام", numbers("ar").counted(BigDecimal.valueOf(7), "count.days"));
  }
}
