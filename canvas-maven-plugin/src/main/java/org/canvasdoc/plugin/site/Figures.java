package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Unit;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.plugin.site.page.ValueView;
import org.jspecify.annotations.Nullable;

/** Writes figures as people read them, the same on every machine. */
final class Figures {
  private static final int SORT_DIGITS = 6;
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");
  private static final BigDecimal DAYS_IN_MONTH =
      BigDecimal.valueOf(365).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);

  private final Canvas canvas;
  private final Words words;
  private final Numbers numbers;
  private final ModelWords said;

  Figures(Canvas canvas, Words words) {
    this.canvas = canvas;
    this.words = words;
    this.numbers = new Numbers(words);
    this.said = new ModelWords(words);
  }

  String text(Money money) {
    return per(numbers.money(money.amount(), money.currencyIn(canvas).orElse(null)), money.per());
  }

  String text(Rate rate) {
    return per(numbers.percent(rate.fraction()), rate.per());
  }

  String text(Quantity quantity) {
    return numbers.grouped(quantity.value());
  }

  String text(TimeSpan span) {
    return numbers.counted(span.count(), "count." + span.unit().key());
  }

  String text(PartialDate date) {
    return text(date, words);
  }

  /** A date as the format writes it, like {@code 2026-02-11} or {@code 2026-02}. */
  static String date(String date, Words words) {
    String[] parts = date.split("-");
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    return text(new PartialDate(Integer.parseInt(parts[0]), month, day), words);
  }

  private static String text(PartialDate date, Words words) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    String month = words.get("months").split("\\|")[date.month() - 1];
    if (date.day() == 0) {
      return words.get("date.month", month, date.year());
    }
    String day = date.day() == 1 ? words.get("date.first") : Integer.toString(date.day());
    return words.get("date.day", day, month, date.year());
  }

  /** A figure that was worked out, with at most two digits after the point. */
  String text(Figure figure) {
    return per(amount(figure), figure.unit().per());
  }

  /** The same without its period. */
  String amount(Figure figure) {
    Unit unit = figure.unit();
    BigDecimal value = shown(figure.value());
    return switch (unit.kind()) {
      case MONEY -> numbers.money(value, unit.currency());
      case RATE -> numbers.percent(shown(figure.value().movePointRight(2)).movePointLeft(2));
      case MONTHS -> numbers.counted(value, "count.months");
      case CUSTOMERS -> numbers.counted(value, "count.customers");
      case RATIO -> numbers.grouped(value);
    };
  }

  /** What has to stand beside a figure: that it is capped, a short time in days. */
  String beside(Figure figure) {
    boolean days =
        figure.unit().kind() == Unit.Kind.MONTHS
            && figure.value().signum() > 0
            && figure.value().compareTo(BigDecimal.ONE) < 0;
    return days && figure.note().isEmpty()
        ? numbers.counted(shown(figure.value().multiply(DAYS_IN_MONTH)), "count.days")
        : figure.note().isEmpty() ? "" : note(figure.note());
  }

  /** A note of the model: that a figure is capped, or a time as it was written. */
  private String note(String note) {
    int space = note.indexOf(' ');
    for (TimeSpan.Unit unit : TimeSpan.Unit.values()) {
      String key = unit.key();
      if (space > 0 && key.startsWith(note.substring(space + 1))) {
        return numbers.counted(new BigDecimal(note.substring(0, space)), "count." + key);
      }
    }
    return words.get(note);
  }

  /** The sum with its result, its terms written as they are everywhere on the page. */
  String sum(Figure figure) {
    StringBuilder sum = new StringBuilder();
    String pattern = said.pattern(figure);
    int from = 0;
    for (Figure term : figure.terms()) {
      int at = pattern.indexOf("%s", from);
      sum.append(pattern, from, at).append(text(term));
      from = at + 2;
    }
    return sum.append(pattern.substring(from)).append(" = ").append(text(figure)).toString();
  }

  /** Two digits after the point; of what is smaller, the first two that say something. */
  private static BigDecimal shown(BigDecimal value) {
    boolean tiny = value.signum() != 0 && value.abs().compareTo(SMALLEST) < 0;
    BigDecimal rounded =
        tiny
            ? value.round(new MathContext(2, RoundingMode.HALF_UP))
            : value.setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** A figure with what it rests on beside it. */
  ValueView view(Object figure) {
    if (figure instanceof Money money) {
      return ValueView.ofFigure(text(money), note(money.quality()), sort(money.amount()));
    }
    if (figure instanceof Rate rate) {
      return ValueView.ofFigure(text(rate), note(rate.quality()), sort(rate.fraction()));
    }
    if (figure instanceof Quantity quantity) {
      return ValueView.ofFigure(text(quantity), note(quantity.quality()), sort(quantity.value()));
    }
    if (figure instanceof TimeSpan span) {
      return ValueView.ofFigure(text(span), "", sort(span.months()));
    }
    if (figure instanceof PartialDate date) {
      int sort = (date.year() * 100 + date.month()) * 100 + date.day();
      return ValueView.ofFigure(text(date), "", Integer.toString(sort));
    }
    throw new IllegalArgumentException("no figure: " + figure.getClass());
  }

  private String per(String amount, @Nullable Period period) {
    return period == null ? amount : words.get("per." + period.key(), amount);
  }

  private String note(Money.Quality quality) {
    List<String> parts = new ArrayList<>();
    if (quality.basis() != null) {
      parts.add(words.word(quality.basis()));
    }
    if (quality.asOf() != null) {
      parts.add(text(quality.asOf()));
    }
    return String.join(words.get("comma"), parts);
  }

  /** A whole number that sorts as the figure does, whatever compares it. */
  String sort(BigDecimal value) {
    return value.movePointRight(SORT_DIGITS).toBigInteger().toString();
  }
}
