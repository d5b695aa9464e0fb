package org.canvasdoc.diff;

import org.canvasdoc.model.Block;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;
import org.jspecify.annotations.Nullable;

/** The shapes by how their changes are told: as values, or as references. */
abstract class Shapes implements Shape.Visitor<Shapes> {
  /** A value that is told whole. */
  abstract void value(Shape<?> shape);

  /** A reference to an entry of a block; of any block, or to a canvas, where that is null. */
  abstract void target(Shape<?> shape, @Nullable Block block);

  private Shapes told(Shape<?> shape) {
    value(shape);
    return this;
  }

  @Override
  public Shapes reference(Shape.Reference shape) {
    target(shape, shape.block());
    return this;
  }

  @Override
  public Shapes entryPath(Shape.EntryPath shape) {
    target(shape, null);
    return this;
  }

  @Override
  public Shapes canvasReference(Shape.CanvasReference shape) {
    target(shape, null);
    return this;
  }

  @Override
  public Shapes line(Shape.Line shape) {
    return told(shape);
  }

  @Override
  public Shapes flag(Shape.Flag shape) {
    return told(shape);
  }

  @Override
  public <E extends Enum<E> & Word> Shapes choice(Shape.Choice<E> shape) {
    return told(shape);
  }

  @Override
  public Shapes figure(Shape.Figure<?> shape) {
    return told(shape);
  }

  @Override
  public Shapes link(Shape.Link shape) {
    return told(shape);
  }

  @Override
  public Shapes code(Shape.Code shape) {
    return told(shape);
  }

  @Override
  public Shapes categoryName(Shape.CategoryName shape) {
    return told(shape);
  }

  @Override
  public Shapes purposeName(Shape.PurposeName shape) {
    return told(shape);
  }
}
