package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private final Canvas canvas;
  private final Words words;

  Figures(Canvas canvas, Words words) {
    this.canvas = canvas;
    this.words = words;
  }

  String text(Money money) {
    String number = grouped(money.amount());
    String currency = money.currencyIn(canvas).orElse("");
    String sign = SIGNS.get(currency);
    String amount =
        sign != null ? sign + number : currency.isEmpty() ? number : currency + " " + number;
    return amount + per(money.per());
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
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    String month = words.get("months").split("\\|")[date.month() - 1];
    return date.day() == 0
        ? words.get("date.month", month, Integer.toString(date.year()))
        : words.get("date.day", Integer.toString(date.day()), month, Integer.toString(date.year()));
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
      return ValueView.ofFigure(text(date), "", date.toString());
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
  private static String sort(BigDecimal value) {
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
