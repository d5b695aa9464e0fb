package org.canvasdoc.model;

import java.util.List;
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
    values.forEach((field, value) -> field.shape().accept(new Step("", field, value, listener)));
  }

  private record Step(String prefix, Field<?> owner, Object value, Listener listener)
      implements Shape.Visitor<Step> {

    private String field() {
      return prefix.isEmpty() ? owner.key() : prefix + owner.key();
    }

    @SuppressWarnings("unchecked") // the shapes that call this hold texts
    private Located<String> located() {
      return (Located<String>) value;
    }

    @Override
    public Step text(Shape.Text shape) {
      listener.text(field(), located());
      return this;
    }

    @Override
    public Step line(Shape.Line shape) {
      listener.line(field(), located());
      return this;
    }

    @Override
    public Step reference(Shape.Reference shape) {
      listener.reference(field(), shape.block(), located());
      return this;
    }

    @Override
    public Step entryPath(Shape.EntryPath shape) {
      listener.entryPath(field(), located());
      return this;
    }

    @Override
    public Step link(Shape.Link shape) {
      listener.link(field(), located());
      return this;
    }

    @Override
    public Step list(Shape.ListOf<?> shape) {
      List<?> items = (List<?>) value;
      for (int i = 0; i < items.size(); i++) {
        shape.item().accept(new Step(prefix, owner, items.get(i), listener));
      }
      return this;
    }

    @Override
    public Step group(Shape.Group<?> shape) {
      String path = field() + ".";
      ((Grouped) value)
          .values()
          .forEach((inner, held) -> inner.shape().accept(new Step(path, inner, held, listener)));
      return this;
    }

    @Override
    public Step flag(Shape.Flag shape) {
      return this;
    }

    @Override
    public <E extends Enum<E> & Word> Step choice(Shape.Choice<E> shape) {
      return this;
    }

    @Override
    public Step figure(Shape.Figure<?> shape) {
      listener.figure(field(), (Located<?>) value);
      return this;
    }

    @Override
    public Step code(Shape.Code shape) {
      return this;
    }

    @Override
    public Step canvasReference(Shape.CanvasReference shape) {
      return this;
    }

    @Override
    public Step categoryName(Shape.CategoryName shape) {
      return this;
    }

    @Override
    public Step purposeName(Shape.PurposeName shape) {
      return this;
    }
  }
}
