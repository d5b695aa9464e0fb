package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final Map<String, String> SIGNS =
      Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩");
  private static final int SORT_DIGITS = 6;
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");
  private static final BigDecimal DAYS_IN_MONTH =
      BigDecimal.valueOf(365).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);

  private final Canvas canvas;
  private final Words words;

  Figures(Canvas canvas, Words words) {
    this.canvas = canvas;
    this.words = words;
  }

  String text(Money money) {
    return money(money.amount(), money.currencyIn(canvas).orElse(null)) + per(money.per());
  }

  /** One digit after the point would look torn off. */
  private static String money(BigDecimal amount, @Nullable String currency) {
    BigDecimal whole = amount.scale() == 1 ? amount.setScale(2) : amount;
    String number = grouped(whole.abs());
    String sign = currency == null ? "" : SIGNS.getOrDefault(currency, currency + " ");
    return (amount.signum() < 0 ? "−" : "") + sign + number;
  }

  String text(Rate rate) {
    return plain(rate.fraction().movePointRight(2)) + "%" + per(rate.per());
  }

  String text(Quantity quantity) {
    return grouped(quantity.value());
  }

  String text(TimeSpan span) {
    boolean one = span.count().compareTo(BigDecimal.ONE) == 0;
    return grouped(span.count())
        + " "
        + words.get("unit." + span.unit().key() + (one ? ".one" : ""));
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
    return date.day() == 0
        ? words.get("date.month", month, Integer.toString(date.year()))
        : words.get("date.day", Integer.toString(date.day()), month, Integer.toString(date.year()));
  }

  /** A figure that was worked out, with at most two digits after the point. */
  String text(Figure figure) {
    return amount(figure) + per(figure.unit().per());
  }

  /** The same without its period. */
  String amount(Figure figure) {
    Unit unit = figure.unit();
    BigDecimal value = shown(figure.value());
    return switch (unit.kind()) {
      case MONEY -> money(value, unit.currency());
      case RATE -> plain(shown(figure.value().movePointRight(2))) + "%";
      case MONTHS -> counted(value, "unit.months");
      case CUSTOMERS -> counted(value, "customers");
      case RATIO -> grouped(value);
    };
  }

  /** What has to stand beside a figure: that it is capped, a short time in days. */
  String beside(Figure figure) {
    boolean days =
        figure.unit().kind() == Unit.Kind.MONTHS
            && figure.value().signum() > 0
            && figure.value().compareTo(BigDecimal.ONE) < 0;
    return days && figure.note().isEmpty()
        ? counted(shown(figure.value().multiply(DAYS_IN_MONTH)), "unit.days")
        : figure.note();
  }

  /** The sum with its result, its terms written as they are everywhere on the page. */
  String sum(Figure figure) {
    StringBuilder sum = new StringBuilder();
    String expression = figure.expression();
    int from = 0;
    for (Figure term : figure.terms()) {
      int at = expression.indexOf(term.text(), from);
      if (at >= 0) {
        sum.append(expression, from, at).append(text(term));
        from = at + term.text().length();
      }
    }
    return sum.append(expression.substring(from)).append(" = ").append(text(figure)).toString();
  }

  private String counted(BigDecimal value, String word) {
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    return grouped(value) + " " + words.get(one ? word + ".one" : word);
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

  private String per(@Nullable Period period) {
    return period == null ? "" : " " + words.get("per." + period.key());
  }

  private String note(Money.Quality quality) {
    List<String> parts = new ArrayList<>();
    if (quality.basis() != null) {
      parts.add(words.word(quality.basis().key()));
    }
    if (quality.asOf() != null) {
      parts.add(text(quality.asOf()));
    }
    return String.join(", ", parts);
  }

  /** A whole number that sorts as the figure does, whatever compares it. */
  String sort(BigDecimal value) {
    return value.movePointRight(SORT_DIGITS).toBigInteger().toString();
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  /** With a comma at every thousand; as many decimals as were written. */
  private static String grouped(BigDecimal value) {
    String plain = value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
