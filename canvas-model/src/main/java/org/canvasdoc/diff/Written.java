package org.canvasdoc.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A value as a person would write it in the document, in one way whichever way it was written:
 * {@code 6% per month}, {@code 1200 EUR per month (measured, as of 2026-02)}.
 */
final class Written implements Shape.Visitor<String> {
  private final Object value;
  private final @Nullable String currency;
  private final boolean inside;

  /**
   * Takes a value.
   *
   * @param inside whether it is a part of something that is written in one line
   */
  private Written(Object value, @Nullable String currency, boolean inside) {
    this.value = value;
    this.currency = currency;
    this.inside = inside;
  }

  /** A value of a shape. */
  static String of(Shape<?> shape, Object value) {
    return of(shape, value, null);
  }

  /** The same with the currency that every amount without one is in. */
  static String of(Shape<?> shape, Object value, @Nullable String currency) {
    return shape.accept(new Written(value, currency, false));
  }

  /** All that a mapping says, in the order of its table: {@code kind: interview, sample: 30}. */
  static String of(List<Field<?>> fields, Values values) {
    List<String> parts = new ArrayList<>();
    for (Field<?> field : fields) {
      Object held = values.get(field).orElse(null);
      if (held != null) {
        parts.add(field.key() + ": " + field.shape().accept(new Written(held, null, true)));
      }
    }
    return String.join(", ", parts);
  }

  /** What stands in a field of the team's own. */
  static String of(Node node) {
    return node.accept(Plain.INSTANCE);
  }

  private Object held() {
    return ((Located<?>) value).value();
  }

  private String plain() {
    return held().toString();
  }

  @Override
  public String text(Shape.Text shape) {
    return inside ? WhiteSpace.without(plain()) : plain();
  }

  @Override
  public String line(Shape.Line shape) {
    return plain();
  }

  @Override
  public String flag(Shape.Flag shape) {
    return plain();
  }

  @Override
  public <E extends Enum<E> & Word> String choice(Shape.Choice<E> shape) {
    return ((Word) held()).key();
  }

  @Override
  public String purposeName(Shape.PurposeName shape) {
    return ((Word) held()).key();
  }

  @Override
  public String categoryName(Shape.CategoryName shape) {
    return ((Category) held()).id();
  }

  @Override
  public String figure(Shape.Figure<?> shape) {
    Object figure = held();
    return switch (shape.kind()) {
      case NUMBER -> digits(((Quantity) figure).value()) + of(((Quantity) figure).quality());
      case MONEY -> money((Money) figure);
      case RATE, RATE_PER_PERIOD -> rate((Rate) figure);
      case DATE -> ((PartialDate) figure).toString();
      case DURATION -> duration((TimeSpan) figure);
    };
  }

  private String money(Money money) {
    String unit = money.currency() != null ? money.currency() : currency;
    return amount(money.amount())
        + (unit == null ? "" : " " + unit)
        + per(money.per())
        + of(money.quality());
  }

  private static String rate(Rate rate) {
    return digits(rate.fraction().movePointRight(2)) + "%" + per(rate.per()) + of(rate.quality());
  }

  private static String duration(TimeSpan span) {
    String word = span.unit().key();
    boolean one = span.count().compareTo(BigDecimal.ONE) == 0;
    return digits(span.count()) + " " + (one ? word.substring(0, word.length() - 1) : word);
  }

  private static String per(@Nullable Period period) {
    return period == null ? "" : period == Period.ONCE ? " once" : " per " + period.key();
  }

  private static String of(Money.Quality quality) {
    List<String> parts = new ArrayList<>();
    if (quality.basis() != null) {
      parts.add(quality.basis().key());
    }
    if (quality.asOf() != null) {
      parts.add("as of " + quality.asOf());
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static String digits(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** With two digits behind the point where it has one, as prices are written. */
  private static String amount(BigDecimal number) {
    String digits = digits(number);
    int point = digits.indexOf('.');
    return point >= 0 && digits.length() - point == 2 ? digits + "0" : digits;
  }

  @Override
  public String link(Shape.Link shape) {
    return plain();
  }

  @Override
  public String code(Shape.Code shape) {
    return plain();
  }

  @Override
  public String reference(Shape.Reference shape) {
    return plain();
  }

  @Override
  public String entryPath(Shape.EntryPath shape) {
    return plain();
  }

  @Override
  public String canvasReference(Shape.CanvasReference shape) {
    return plain();
  }

  @Override
  public String list(Shape.ListOf<?> shape) {
    List<String> items = new ArrayList<>();
    for (Object item : (List<?>) value) {
      String said = shape.item().accept(new Written(item, currency, true));
      items.add(item instanceof Grouped ? "{" + said + "}" : said);
    }
    items.sort(null);
    return items.isEmpty() ? "none" : String.join(", ", items);
  }

  @Override
  public String group(Shape.Group<?> shape) {
    return of(shape.fields(), ((Grouped) value).values());
  }

  private enum Plain implements Node.Visitor<String> {
    INSTANCE;

    @Override
    public String scalar(Scalar scalar) {
      return scalar.text();
    }

    @Override
    public String mapping(Mapping mapping) {
      List<String> parts = new ArrayList<>();
      for (Mapping.Pair pair : mapping.pairs()) {
        parts.add(pair.key().text() + ": " + pair.value().accept(this));
      }
      parts.sort(null);
      return "{" + String.join(", ", parts) + "}";
    }

    @Override
    public String sequence(Sequence sequence) {
      List<String> parts = new ArrayList<>();
      for (Node item : sequence.items()) {
        parts.add(item.accept(this));
      }
      return "[" + String.join(", ", parts) + "]";
    }
  }
}
