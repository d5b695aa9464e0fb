package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Every place that a canvas remembers: of its keys, of its values, of what is missing in them. */
final class Places {
  /**
   * One of them.
   *
   * @param what the path to it, with the kind of place in front
   */
  record Place(String what, Span span, Object value) {}

  private final List<Place> places = new ArrayList<>();

  private Places() {}

  static List<Place> of(Canvas canvas) {
    Places all = new Places();
    all.add("place of the head", canvas.head().place(), "");
    all.values("", canvas.head(), Format.HEAD);
    for (Block block : Block.values()) {
      Span key = canvas.content(block).key();
      if (key != null) {
        all.add("key " + block.key(), key, block.key());
      }
      canvas
          .entries(block)
          .forEach(
              entry -> {
                String path = block.key() + "/" + entry.id().value();
                all.add("id " + path, entry.id().span(), entry.id().value());
                all.values(path + ".", entry.values(), Format.fields(block));
              });
    }
    canvas
        .hypotheses()
        .forEach(
            each -> {
              String path = Format.HYPOTHESES + "/" + each.id().value();
              all.add("id " + path, each.id().span(), each.id().value());
              all.values(path + ".", each.values(), Format.HYPOTHESIS);
            });
    return all.places;
  }

  private void add(String what, Span span, Object value) {
    places.add(new Place(what, span, value));
  }

  private void values(String path, Values values, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (values.given(field)) {
        add("key " + path + field.key(), values.keyOf(field), "");
        values
            .get(field)
            .ifPresent(value -> field.shape().accept(new Step(path + field.key(), value)));
      }
    }
  }

  private final class Step implements Shape.Visitor<Step> {
    private final String path;
    private final Object value;

    Step(String path, Object value) {
      this.path = path;
      this.value = value;
    }

    private Step leaf() {
      Located<?> located = (Located<?>) value;
      add(path, located.span(), located.value());
      return this;
    }

    @Override
    public Step list(Shape.ListOf<?> shape) {
      int number = 0;
      for (Object item : (List<?>) value) {
        shape.item().accept(new Step(path + "[" + number++ + "]", item));
      }
      return this;
    }

    @Override
    public Step group(Shape.Group<?> shape) {
      Values values = ((Grouped) value).values();
      add("place of " + path, values.place(), "");
      values(path + ".", values, shape.fields());
      return this;
    }

    @Override
    public Step text(Shape.Text shape) {
      return leaf();
    }

    @Override
    public Step line(Shape.Line shape) {
      return leaf();
    }

    @Override
    public Step flag(Shape.Flag shape) {
      return leaf();
    }

    @Override
    public <E extends Enum<E> & Word> Step choice(Shape.Choice<E> shape) {
      return leaf();
    }

    @Override
    public Step figure(Shape.Figure<?> shape) {
      return leaf();
    }

    @Override
    public Step link(Shape.Link shape) {
      return leaf();
    }

    @Override
    public Step code(Shape.Code shape) {
      return leaf();
    }

    @Override
    public Step reference(Shape.Reference shape) {
      return leaf();
    }

    @Override
    public Step entryPath(Shape.EntryPath shape) {
      return leaf();
    }

    @Override
    public Step canvasReference(Shape.CanvasReference shape) {
      return leaf();
    }

    @Override
    public Step categoryName(Shape.CategoryName shape) {
      return leaf();
    }

    @Override
    public Step purposeName(Shape.PurposeName shape) {
      return leaf();
    }
  }
}
