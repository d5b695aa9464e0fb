package org.canvasdoc.plugin.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.plugin.report.JsonOut;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a mapping says as JSON, by the table of fields: words as the document spells them,
 * figures as numbers with what they are counted in, own fields as they were written.
 */
final class JsonValues {
  private final JsonGenerator json;
  private final Own own = new Own();

  JsonValues(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields that are given, in the order of the table, and the team's own. */
  void fields(String name, Values values, List<Field<?>> fields) throws IOException {
    try {
      json.writeFieldName(name);
      object(values, fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void object(Values values, List<Field<?>> fields) throws IOException {
    json.writeStartObject();
    for (Field<?> field : fields) {
      Optional<?> value = values.get(field);
      if (value.isPresent()) {
        json.writeFieldName(field.key());
        field.shape().accept(new Step(value.get()));
      }
    }
    for (Map.Entry<String, Node> extra : values.extras().entrySet()) {
      json.writeFieldName(JsonOut.whole(extra.getKey()));
      extra.getValue().accept(own);
    }
    json.writeEndObject();
  }

  /** One value, written by its shape. */
  private final class Step implements Shape.Visitor<Step> {
    private final Object value;

    Step(Object value) {
      this.value = value;
    }

    private Object bare() {
      return ((Located<?>) value).value();
    }

    private Step string(String text) {
      try {
        json.writeString(JsonOut.whole(text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    @Override
    public Step text(Shape.Text shape) {
      return string(bare().toString());
    }

    @Override
    public Step line(Shape.Line shape) {
      return string(bare().toString());
    }

    @Override
    public Step flag(Shape.Flag shape) {
      try {
        json.writeBoolean(bare().equals(true));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    @Override
    public <E extends Enum<E> & Word> Step choice(Shape.Choice<E> shape) {
      return string(((Word) bare()).key());
    }

    @Override
    public Step figure(Shape.Figure<?> shape) {
      try {
        figure(bare());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    private void figure(Object figure) throws IOException {
      if (figure instanceof Money money) {
        open("amount", money.amount());
        if (money.currency() != null) {
          json.writeStringField("currency", money.currency());
        }
        close(money.per(), money.quality());
      } else if (figure instanceof Rate rate) {
        open("rate", rate.fraction());
        close(rate.per(), rate.quality());
      } else if (figure instanceof Quantity quantity) {
        open("value", quantity.value());
        close(null, quantity.quality());
      } else if (figure instanceof TimeSpan span) {
        open("count", span.count());
        json.writeStringField("unit", span.unit().key());
        json.writeEndObject();
      } else {
        string(figure.toString());
      }
    }

    @Override
    public Step link(Shape.Link shape) {
      return string(bare().toString());
    }

    @Override
    public Step code(Shape.Code shape) {
      return string(bare().toString());
    }

    @Override
    public Step reference(Shape.Reference shape) {
      return string(bare().toString());
    }

    @Override
    public Step entryPath(Shape.EntryPath shape) {
      return string(bare().toString());
    }

    @Override
    public Step canvasReference(Shape.CanvasReference shape) {
      return string(bare().toString());
    }

    @Override
    public Step categoryName(Shape.CategoryName shape) {
      return string(((Category) bare()).id());
    }

    @Override
    public Step purposeName(Shape.PurposeName shape) {
      return string(((Purpose) bare()).key());
    }

    @Override
    public Step list(Shape.ListOf<?> shape) {
      try {
        json.writeStartArray();
        for (Object item : (List<?>) value) {
          shape.item().accept(new Step(item));
        }
        json.writeEndArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    @Override
    public Step group(Shape.Group<?> shape) {
      try {
        object(((Grouped) value).values(), shape.fields());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
  }

  private void open(String name, BigDecimal number) throws IOException {
    json.writeStartObject();
    json.writeFieldName(name);
    json.writeNumber(number.toPlainString());
  }

  private void close(@Nullable Period per, Money.Quality quality) throws IOException {
    if (per != null) {
      json.writeStringField("per", per.key());
    }
    if (quality.basis() != null) {
      json.writeStringField("basis", quality.basis().key());
    }
    PartialDate asOf = quality.asOf();
    if (asOf != null) {
      json.writeStringField("as-of", asOf.toString());
    }
    json.writeEndObject();
  }

  /** A field of the team's own. */
  private final class Own implements Node.Visitor<Own> {
    @Override
    public Own scalar(Scalar scalar) {
      try {
        json.writeString(JsonOut.whole(scalar.text()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    @Override
    public Own mapping(Mapping mapping) {
      try {
        json.writeStartObject();
        for (Mapping.Pair pair : mapping.pairs()) {
          json.writeFieldName(JsonOut.whole(pair.key().text()));
          pair.value().accept(this);
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    @Override
    public Own sequence(Sequence sequence) {
      try {
        json.writeStartArray();
        for (Node item : sequence.items()) {
          item.accept(this);
        }
        json.writeEndArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
  }
}
