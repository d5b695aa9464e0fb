package org.canvasdoc.model;

import java.util.List;
import java.util.function.BiConsumer;
import org.canvasdoc.source.Located;

/** Goes through everything that a mapping says, down to the last text, by the table of fields. */
public final class Walk {
  private Walk() {}

  /** What is met on the way; each with the path of its field, nested keys joined by a dot. */
  public interface Listener {
    /** A Markdown text. */
    default void text(String field, Located<String> text) {}

    /** A line of plain text. */
    default void line(String field, Located<String> line) {}

    /** A reference to an entry of a block. */
    default void reference(String field, Block block, Located<String> id) {}

    /** A reference to an entry, as {@code block/id}. */
    default void entryPath(String field, Located<String> path) {}

    /** A link to the web, or to a file beside the canvas. */
    default void link(String field, Located<String> address) {}

    /** An amount, a rate, a number, a date or a time. */
    default void figure(String field, Located<?> figure) {}
  }

  /** Visits what the fields of a mapping hold, in the order written. */
  public static void through(Values values, Listener listener) {
    values.forEach(new Walker(listener));
  }

  /** Stands at one value at a time: there are many, and each is left for good. */
  private static final class Walker
      implements BiConsumer<Field<?>, Object>, Shape.MostAlike<Walker> {
    private final Listener listener;
    private String prefix = "";
    private String key = "";
    private Object value = "";

    Walker(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void accept(Field<?> field, Object held) {
      key = field.key();
      value = held;
      field.shape().accept(this);
    }

    private String field() {
      return prefix.isEmpty() ? key : prefix + key;
    }

    @SuppressWarnings("unchecked") // the shapes that call this hold texts
    private Located<String> located() {
      return (Located<String>) value;
    }

    @Override
    public Walker text(Shape.Text shape) {
      listener.text(field(), located());
      return this;
    }

    @Override
    public Walker line(Shape.Line shape) {
      listener.line(field(), located());
      return this;
    }

    @Override
    public Walker reference(Shape.Reference shape) {
      listener.reference(field(), shape.block(), located());
      return this;
    }

    @Override
    public Walker entryPath(Shape.EntryPath shape) {
      listener.entryPath(field(), located());
      return this;
    }

    @Override
    public Walker link(Shape.Link shape) {
      listener.link(field(), located());
      return this;
    }

    @Override
    public Walker list(Shape.ListOf<?> shape) {
      List<?> items = (List<?>) value;
      String ofList = key;
      for (int i = 0; i < items.size(); i++) {
        key = ofList;
        value = items.get(i);
        shape.item().accept(this);
      }
      return this;
    }

    @Override
    public Walker group(Shape.Group<?> shape) {
      String outside = prefix;
      prefix = field() + ".";
      ((Grouped) value).values().forEach(this);
      prefix = outside;
      return this;
    }

    @Override
    public Walker figure(Shape.Figure<?> shape) {
      listener.figure(field(), (Located<?>) value);
      return this;
    }

    @Override
    public Walker other(Shape<?> shape) {
      return this;
    }

    @Override
    public Walker canvasReference(Shape.CanvasReference shape) {
      return this;
    }
  }
}
