package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.Sequence;

/**
 * Reads one value as its field's shape asks; empty where that failed, after a finding said why.
 *
 * @param about who has the field
 * @param field its key
 * @param key where to point at a value that is a mapping, a list or empty
 * @param inList whether it is an item of a list, where a mapping's first key is pointed at
 */
record ValueReader(Sink sink, Subject about, String field, Span key, Node node, boolean inList)
    implements Shape.Visitor<Optional<Object>> {
  /** Who the value is about, its field included: put together for findings and groups alone. */
  private Subject subject() {
    return about.field(field);
  }

  @Override
  public Optional<Object> text(Shape.Text shape) {
    return node instanceof Scalar scalar ? Optional.of(scalar.located()) : wrong(shape);
  }

  @Override
  public Optional<Object> line(Shape.Line shape) {
    return node instanceof Scalar scalar
        ? Optional.of(new Located<>(Texts.squeeze(scalar.text()), scalar.span()))
        : wrong(shape);
  }

  @Override
  public Optional<Object> flag(Shape.Flag shape) {
    return node instanceof Scalar scalar ? parsed(scalar, parseFlag(scalar.text())) : wrong(shape);
  }

  private static Parsed<Boolean> parseFlag(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Parsed.of(text.equals("true"));
    }
    String message = "`" + text + "` is neither `true` nor `false`";
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "on", "y", "true" -> Parsed.instead(message, "true?", "true");
      case "no", "off", "n", "false" -> Parsed.instead(message, "false?", "false");
      default -> Parsed.no(message, "true or false?", "write `true` or `false`");
    };
  }

  @Override
  public <E extends Enum<E> & Word> Optional<Object> choice(Shape.Choice<E> shape) {
    return node instanceof Scalar scalar
        ? parsed(scalar, word(shape.words(), scalar.text()))
        : wrong(shape);
  }

  private <E extends Word> Parsed<E> word(List<E> words, String text) {
    for (int i = 0; i < words.size(); i++) { // of all that is read here, most are words
      if (words.get(i).key().equals(text)) {
        return Parsed.of(words.get(i));
      }
    }
    List<String> keys = words.stream().map(Word::key).toList();
    String plain = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    String message = "`" + text + "` is not " + ShapeNames.article(fieldNoun());
    Optional<String> near = keys.contains(plain) ? Optional.of(plain) : Closest.to(plain, keys);
    return near.isPresent()
        ? Parsed.instead(message, "unknown word", near.get())
        : Parsed.no(message, "unknown word", Figures.oneOf(keys));
  }

  private String fieldNoun() {
    return "value of `" + field.substring(field.lastIndexOf('.') + 1) + "`";
  }

  @Override
  public Optional<Object> figure(Shape.Figure<?> shape) {
    if (node instanceof Mapping mapping && !shape.textOnly()) {
      return FigureMappings.read(sink, subject(), mapping, key, shape.kind());
    }
    if (!(node instanceof Scalar scalar)) {
      return wrong(shape);
    }
    String text = scalar.text();
    return switch (shape.kind()) {
      case NUMBER -> parsed(scalar, Figures.number(text));
      case MONEY -> parsed(scalar, Figures.money(text));
      case RATE -> parsed(scalar, Figures.rate(text, false));
      case RATE_PER_PERIOD -> parsed(scalar, Figures.rate(text, true));
      case DATE -> parsed(scalar, Times.date(text));
      case DURATION -> parsed(scalar, Times.duration(text));
    };
  }

  @Override
  public Optional<Object> link(Shape.Link shape) {
    return node instanceof Scalar scalar
        ? parsed(scalar, Links.parse(scalar.text()))
        : wrong(shape);
  }

  @Override
  public Optional<Object> code(Shape.Code shape) {
    if (!(node instanceof Scalar scalar)) {
      return wrong(shape);
    }
    return switch (shape.standard()) {
      case ISO_4217 -> parsed(scalar, currency(scalar.text()));
      case BCP_47 -> parsed(scalar, language(scalar.text()));
    };
  }

  private static Parsed<String> currency(String text) {
    if (Codes.isCurrency(text)) {
      return Parsed.of(text);
    }
    String message = "`" + text + "` is not a currency of ISO 4217";
    Optional<String> meant = Codes.currencyOf(text);
    return meant.isPresent()
        ? Parsed.instead(message, "unknown currency", meant.get())
        : Parsed.no(message, "unknown currency", "write its three letters, like `EUR`");
  }

  private static Parsed<String> language(String text) {
    if (Codes.isLanguage(text)) {
      return Parsed.of(text);
    }
    String message = "`" + text + "` is not a language tag (BCP 47)";
    String dashed = text.replace('_', '-');
    return !dashed.equals(text) && Codes.isLanguage(dashed)
        ? Parsed.instead(message, "not a language tag", dashed)
        : Parsed.no(message, "not a language tag", "write it like `en` or `pt-BR`");
  }

  @Override
  public Optional<Object> reference(Shape.Reference shape) {
    return node instanceof Scalar scalar ? Optional.of(scalar.located()) : wrong(shape);
  }

  @Override
  public Optional<Object> entryPath(Shape.EntryPath shape) {
    return node instanceof Scalar scalar ? Optional.of(scalar.located()) : wrong(shape);
  }

  @Override
  public Optional<Object> canvasReference(Shape.CanvasReference shape) {
    return node instanceof Scalar scalar ? Optional.of(scalar.located()) : wrong(shape);
  }

  @Override
  public Optional<Object> categoryName(Shape.CategoryName shape) {
    return node instanceof Scalar scalar
        ? NameReader.category(sink, subject(), scalar)
        : wrong(shape);
  }

  @Override
  public Optional<Object> purposeName(Shape.PurposeName shape) {
    return node instanceof Scalar scalar
        ? NameReader.purpose(sink, subject(), scalar)
        : wrong(shape);
  }

  @Override
  public Optional<Object> list(Shape.ListOf<?> shape) {
    if (shape.noneAllowed() && node instanceof Scalar scalar && scalar.text().equals("none")) {
      return Optional.of(List.of());
    }
    if (node instanceof Scalar) {
      Optional<Object> one = shape.item().accept(at(node, false));
      return one.isPresent() ? Optional.of(List.of(one.get())) : one;
    }
    List<Object> values = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!item.isEmpty()) {
          add(values, shape.item().accept(at(item, true)));
        }
      }
    } else if (node instanceof Mapping mapping && MapForms.fits(shape, mapping)) {
      values.addAll(MapForms.read(sink, subject(), mapping, shape));
    } else {
      add(values, shape.item().accept(at(node, false)));
    }
    // a list of which nothing could be read is not the same as an empty one
    boolean nothingRead =
        values.isEmpty() && !(node instanceof Sequence sequence && sequence.items().isEmpty());
    return nothingRead ? Optional.empty() : Optional.of(List.copyOf(values));
  }

  @Override
  public Optional<Object> group(Shape.Group<?> shape) {
    if (node instanceof Mapping mapping) {
      return Optional.of(
          shape.make().apply(GroupReader.read(sink, subject(), mapping, place(), shape.fields())));
    }
    Function<String, Field<?>> shortForm = shape.shortForm();
    if (shortForm == null || !(node instanceof Scalar scalar)) {
      return wrong(shape);
    }
    Field<?> only = shortForm.apply(scalar.text());
    Values.Builder values = new Values.Builder(scalar.span());
    Optional<Object> value = only.shape().accept(this);
    values.put(only, scalar.span(), value);
    return Optional.of(shape.make().apply(values.build()));
  }

  private ValueReader at(Node item, boolean itemInList) {
    return new ValueReader(sink, about, field, key, item, itemInList);
  }

  /** Where to point at the value as a whole. */
  private Span place() {
    if (node instanceof Scalar || (inList && node instanceof Sequence)) {
      return node.span();
    }
    boolean firstKey = inList && node instanceof Mapping mapping && !mapping.pairs().isEmpty();
    return firstKey ? ((Mapping) node).pairs().get(0).key().span() : key;
  }

  private Optional<Object> wrong(Shape<?> shape) {
    String what =
        node.accept(
            new Node.Visitor<String>() {
              @Override
              public String scalar(Scalar scalar) {
                return "a text";
              }

              @Override
              public String mapping(Mapping mapping) {
                return "a mapping";
              }

              @Override
              public String sequence(Sequence sequence) {
                return "a list";
              }
            });
    String asked = shape.accept(ShapeNames.INSTANCE);
    String message = Keys.whole(subject()) + " is " + asked + ", not " + what;
    String help =
        shape instanceof Shape.Group<?> group
            ? "write it as `{" + group.fields().get(0).key() + ": …}`"
            : "write " + asked;
    sink.invalidValue(subject(), place(), new Complaint(message, "is " + what, help, null));
    return Optional.empty();
  }

  private static void add(List<Object> values, Optional<Object> value) {
    if (value.isPresent()) {
      values.add(value.get());
    }
  }

  private <T> Optional<Object> parsed(Scalar scalar, Parsed<T> parsed) {
    T value = parsed.value();
    if (value != null) {
      return Optional.of(new Located<>(value, scalar.span()));
    }
    Complaint complaint = parsed.complaint();
    if (complaint != null) {
      sink.invalidValue(subject(), scalar.span(), complaint);
    }
    return Optional.empty();
  }
}
