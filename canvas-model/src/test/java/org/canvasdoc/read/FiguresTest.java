package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Rate;
import org.canvasdoc.read.Parsed.Complaint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read as a figure, what is refused, and what is offered instead. */
class FiguresTest {
  /** The value; or {@code !} and what is offered, or {@code ?} and the headline. */
  static <T> String outcome(Parsed<T> parsed, Function<T, String> show) {
    T value = parsed.value();
    if (value != null) {
      return show.apply(value);
    }
    Complaint complaint = parsed.complaint();
    String offered = complaint.replacement();
    return offered != null ? "! " + offered : "? " + complaint.message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4200                            | 4200
          0                               | 0
          012                             | 12
          12.50                           | 12.50
          4,200,000                       | ! 4200000
          1,5                             | ! 1.5
          4,200                           | ? `4,200` is not a number
          4'200                           | ! 4200
          4_200                           | ! 4200
          '4 200'                         | ! 4200
          1,234.5                         | ! 1234.5
          1.234,5                         | ? `1.234,5` is not a number
          5k                              | ! 5000
          1.5M                            | ! 1500000
          +7                              | ! 7
          ~900                            | ! 900
          -7                              | ? `-7` is not a number
          1e3                             | ? `1e3` is not a number
          .5                              | ? `.5` is not a number
          5.                              | ? `5.` is not a number
          1.2.3                           | ? `1.2.3` is not a number
          ٤٢                              | ? `٤٢` is not a number
          many                            | ? `many` is not a number
          ''                              | ? `` is not a number
          400-500                         | ? `400-500` is a range, not a number
          400 – 500                       | ? `400 – 500` is a range, not a number
          400 to 500                      | ? `400 to 500` is a range, not a number
          1234567890123456789012345678901 | ? `1234567890123456789012345678901` is not a number
          """)
  void numbers(String text, String expected) {
    assertEquals(expected, outcome(Figures.number(text), number -> number.value().toPlainString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6%                  | 0.06
          6 %                 | 0.06
          0.06                | 0.06
          0%                  | 0.00
          0                   | 0
          100%                | 1.00
          1.0                 | 1.0
          62.5%               | 0.625
          6% per month        | 0.06 per month
          6%  per   month     | 0.06 per month
          0.06 per year       | 0.06 per year
          6                   | ! 6%
          6 per month         | ! 6% per month
          1                   | ! 1%
          "6,5%"              | ! 6.5%
          6% per mnth         | ! 6% per month
          100.1%              | ? `100.1%` is not between 0 and 100 %
          1.5                 | ? `1.5` is not between 0 and 100 %
          140                 | ? `140` is not between 0 and 100 %
          -6%                 | ? `-6%` is not a rate
          5-8%                | ? `5-8%` is a range, not a rate
          5% to 8%            | ? `5% to 8%` is a range, not a rate
          %                   | ? `%` is not a rate
          plenty              | ? `plenty` is not a rate
          6% per order        | ? a rate is per day, week, month, quarter or year, not per `order`
          6% per customer-month | ? a rate is per day, week, month, quarter or year, not per `customer-month`
          6% per blue moon    | ? `per blue moon` is not a period
          per month           | ? `per month` is not a rate
          """)
  void rates(String text, String expected) {
    String plain = text.replace("\"", "");
    assertEquals(expected, outcome(Figures.rate(plain, false), FiguresTest::show));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6% per month | 0.06 per month
          6%           | ? `6%` does not say per what period
          0.06         | ? `0.06` does not say per what period
          6            | ? `6` is no rate: did you mean `6%`?
          6 per month  | ! 6% per month
          "6,5%"       | ? `6,5%` is not a rate
          """)
  void ratesPerPeriod(String text, String expected) {
    String plain = text.replace("\"", "");
    assertEquals(expected, outcome(Figures.rate(plain, true), FiguresTest::show));
  }

  private static String show(Rate rate) {
    Period per = rate.per();
    return rate.fraction().toPlainString() + (per == null ? "" : " per " + per.key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.50                     | 12.50
          12.50 EUR                 | 12.50 EUR
          1200 per month            | 1200 per month
          38 EUR per customer-month | 38 EUR per customer-month
          0 EUR per once            | 0 EUR per once
          12  EUR  per  year        | 12 EUR per year
          €12                       | ! 12 EUR
          12 €                      | ! 12 EUR
          12€                       | ! 12 EUR
          £9.99                     | ! 9.99 GBP
          12 eur                    | ! 12 EUR
          EUR 12                    | ! 12 EUR
          12 euros                  | ! 12 EUR
          5k                        | ! 5000
          5k EUR                    | ! 5000 EUR
          €1.2M/year                | ! 1200000 EUR per year
          12 EUR/month              | ! 12 EUR per month
          12 EUR a month            | ! 12 EUR per month
          12 EUR monthly            | ! 12 EUR per month
          12/mo                     | ! 12 per month
          1200 per mnth             | ! 1200 per month
          '1,234.50 EUR'            | ! 1234.50 EUR
          '12,50 EUR'               | ! 12.50 EUR
          '1,200 EUR'               | ? `1,200 EUR` is not an amount of money
          $12                       | ? `$12` is not an amount of money
          12 $                      | ? `$` is not a currency of ISO 4217
          12 DOU                    | ? `DOU` is not a currency of ISO 4217
          -12 EUR                   | ? `-12 EUR` is not an amount of money
          10-12 EUR                 | ? `10-12 EUR` is a range, not an amount
          10 to 12 EUR              | ? `10 to 12 EUR` is a range, not an amount
          EUR                       | ? `EUR` is not an amount of money
          12 EUR net                | ? `12 EUR net` is not an amount of money
          12 EUR per fortnight      | ? `per fortnight` is not a period
          a lot                     | ? `a lot` is not an amount of money
          """)
  void money(String text, String expected) {
    assertEquals(expected, outcome(Figures.money(text), FiguresTest::show));
  }

  /** What is offered is itself an amount, so that the fix fixes. */
  @ParameterizedTest
  @CsvSource({"€12", "5k/month", "EUR 12", "€1.2M/year", "'1,234.50 EUR'", "12 euros per week"})
  void whatIsOfferedIsRead(String text) {
    String offered = Figures.money(text).complaint().replacement();
    assertEquals(offered, outcome(Figures.money(offered), FiguresTest::show));
  }

  private static String show(Money money) {
    return money.amount().toPlainString()
        + (money.currency() == null ? "" : " " + money.currency())
        + (money.per() == null ? "" : " per " + money.per().key());
  }
}
