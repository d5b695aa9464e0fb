package org.canvasdoc.diff;

import org.canvasdoc.model.Block;
import org.canvasdoc.model.Shape;
import org.jspecify.annotations.Nullable;

/** The shapes by how their changes are told: as values, or as references. */
abstract class Shapes implements Shape.MostAlike<Shapes> {
  /** A value that is told whole. */
  abstract void value(Shape<?> shape);

  /** A reference to an entry of a block; of any block, or to a canvas, where that is null. */
  abstract void target(Shape<?> shape, @Nullable Block block);

  @Override
  public Shapes other(Shape<?> shape) {
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
}
