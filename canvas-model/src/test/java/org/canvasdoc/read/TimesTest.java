package org.canvasdoc.read;

import static org.canvasdoc.read.FiguresTest.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read as a date or a duration, what is refused, and what is offered instead. */
class TimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-11  | 2026-02-11
          2026-02     | 2026-02
          2026        | 2026
          2024-02-29  | 2024-02-29
          2026-12-31  | 2026-12-31
          2026/02/11  | ! 2026-02-11
          2026.02     | ! 2026-02
          2026-02-29  | ? `2026-02-29` is not in the calendar
          2026-02-00  | ? `2026-02-00` is not in the calendar
          2026-00     | ? `2026-00` is not in the calendar
          2026-13     | ? `2026-13` is not in the calendar
          0000        | ? `0000` is not in the calendar
          2026/13     | ? `2026/13` is not a date
          2026-2-1    | ? `2026-2-1` is not a date
          26-02-11    | ? `26-02-11` is not a date
          11.02.2026  | ? `11.02.2026` is not a date
          2026-02-11T00:00 | ? `2026-02-11T00:00` is not a date
          2026-02-11-01    | ? `2026-02-11-01` is not a date
          -2026       | ? `-2026` is not a date
          ٢٠٢٦        | ? `٢٠٢٦` is not a date
          soon        | ? `soon` is not a date
          ''          | ? `` is not a date
          """)
  void dates(String text, String expected) {
    assertEquals(expected, outcome(Times.date(text), date -> date.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 days                 | 7 days
          1 day                  | 1 days
          2 weeks                | 2 weeks
          24 months              | 24 months
          1.5 years              | 1.5 years
          P24M                   | 24 months
          P7D                    | 7 days
          P2W                    | 2 weeks
          P1Y6M                  | 18 months
          P1Y2W                  | 54 weeks
          P1.5Y                  | 1.5 years
          18m                    | ! 18 months
          7d                     | ! 7 days
          3Y                     | ! 3 years
          24                     | ? `24` is not a duration
          two years              | ? `two years` is not a duration
          7 hours                | ? `7 hours` is not a duration
          -7 days                | ? `-7 days` is not a duration
          7 days 3 hours         | ? `7 days 3 hours` is not a duration
          P                      | ? `P` is not a duration
          P7                     | ? `P7` is not a duration
          PM                     | ? `PM` is not a duration
          P6M1Y                  | ? `P6M1Y` is not a duration
          P1M1M                  | ? `P1M1M` is not a duration
          PT7H                   | ? `PT7H` is not a duration
          P1Y2                   | ? `P1Y2` is not a duration
          ''                     | ? `` is not a duration
          """)
  void durations(String text, String expected) {
    assertEquals(
        expected,
        outcome(
            Times.duration(text), span -> span.count().toPlainString() + " " + span.unit().key()));
  }
}
