package org.canvasdoc.read;

import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;

/** What a value should be, in the words of a message and of the reference. */
public enum ShapeNames implements Shape.Visitor<String> {
  INSTANCE;

  @Override
  public String text(Shape.Text shape) {
    return "a text";
  }

  @Override
  public String line(Shape.Line shape) {
    return "a text";
  }

  @Override
  public String flag(Shape.Flag shape) {
    return "`true` or `false`";
  }

  @Override
  public <E extends Enum<E> & Word> String choice(Shape.Choice<E> shape) {
    return "one of " + Figures.quoted(shape.words().stream().map(Word::key).toList());
  }

  @Override
  public String figure(Shape.Figure<?> shape) {
    return article(shape.kind().noun());
  }

  @Override
  public String link(Shape.Link shape) {
    return "a web address or a file";
  }

  @Override
  public String code(Shape.Code shape) {
    return shape.standard() == Shape.Code.Standard.ISO_4217 ? "a currency" : "a language";
  }

  @Override
  public String reference(Shape.Reference shape) {
    return "the id of " + article(shape.block().noun());
  }

  @Override
  public String entryPath(Shape.EntryPath shape) {
    return "an entry as `block/id`";
  }

  @Override
  public String canvasReference(Shape.CanvasReference shape) {
    return "the id of a canvas";
  }

  @Override
  public String categoryName(Shape.CategoryName shape) {
    return "a category";
  }

  @Override
  public String purposeName(Shape.PurposeName shape) {
    return "`get`, `keep` or `grow`";
  }

  @Override
  public String list(Shape.ListOf<?> shape) {
    return shape.item().accept(this) + ", or a list of such";
  }

  @Override
  public String group(Shape.Group<?> shape) {
    String mapping = "a mapping with fields of its own";
    return shape.shortForm() == null ? mapping : "a text, or " + mapping;
  }

  static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
