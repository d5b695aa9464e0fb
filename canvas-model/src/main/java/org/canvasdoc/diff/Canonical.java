package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a value says, as a text that is equal for all ways to say the same: whatever the order of
 * keys and items, the white space in Markdown, and the form of a figure.
 */
final class Canonical {
  private final Canvas canvas;
  private final Renames renames;
  private final @Nullable Block own;
  private final @Nullable String currency;

  /**
   * Reads the values of an entry.
   *
   * @param renames what has another name now; of the new revision none
   * @param own the block of the entry; null in the head and in hypotheses
   * @param currency of amounts that name none; null where they are taken as they are
   */
  Canonical(Canvas canvas, Renames renames, @Nullable Block own, @Nullable String currency) {
    this.canvas = canvas;
    this.renames = renames;
    this.own = own;
    this.currency = currency;
  }

  String of(Shape<?> shape, Object value) {
    return shape.accept(new Reader(value));
  }

  /** All that a mapping says. */
  String of(Values values, List<Field<?>> fields) {
    List<String> parts = new ArrayList<>();
    for (Field<?> field : fields) {
      Object held = values.get(field).orElse(null);
      if (held != null) {
        parts.add(part(field.key()) + part(of(field.shape(), held)));
      } else if (values.given(field)) {
        parts.add(part(field.key()) + "?");
      }
    }
    for (Map.Entry<String, Node> extra : values.extras().entrySet()) {
      parts.add(part(extra.getKey()) + part(Written.of(extra.getValue())));
    }
    parts.sort(null);
    return String.join("", parts);
  }

  /** Texts of different parts are never equal by chance. */
  private static String part(String text) {
    return text.length() + ":" + text;
  }

  private final class Reader implements Shape.MostAlike<String> {
    private final Object value;

    Reader(Object value) {
      this.value = value;
    }

    private String said() {
      return ((Located<?>) value).value().toString();
    }

    @Override
    public String other(Shape<?> shape) {
      return Written.of(shape, value, currency);
    }

    @Override
    public String text(Shape.Text shape) {
      return WhiteSpace.without(renames.text(canvas, own, said()));
    }

    @Override
    public String reference(Shape.Reference shape) {
      return renames.of(canvas.id(), shape.block().key(), said());
    }

    @Override
    public String entryPath(Shape.EntryPath shape) {
      return renames.path(canvas.id(), said());
    }

    @Override
    public String canvasReference(Shape.CanvasReference shape) {
      return renames.of(said());
    }

    @Override
    public String list(Shape.ListOf<?> shape) {
      List<String> items = new ArrayList<>();
      for (Object item : (List<?>) value) {
        items.add(part(of(shape.item(), item)));
      }
      items.sort(null);
      return String.join("", items);
    }

    @Override
    public String group(Shape.Group<?> shape) {
      return of(((Grouped) value).values(), shape.fields());
    }
  }
}
