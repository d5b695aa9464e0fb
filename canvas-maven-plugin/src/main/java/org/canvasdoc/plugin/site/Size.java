package org.canvasdoc.plugin.site;

import org.canvasdoc.model.Shape;

/**
 * How much room the values of a shape need.
 *
 * @param longText sentences, not words
 * @param link nothing but links
 * @param number a figure that is set to the end of its column
 * @param nested values within values
 */
record Size(boolean longText, boolean link, boolean number, boolean nested) {
  /** Measures a shape. */
  static final Shape.Visitor<Size> OF = new Measure();

  private static final Size SHORT = new Size(false, false, false, false);
  private static final Size LONG = new Size(true, false, false, false);
  private static final Size LINK = new Size(false, true, false, false);
  private static final Size NUMBER = new Size(false, false, true, false);
  private static final Size NESTED = new Size(true, false, false, true);

  private static final class Measure implements Shape.MostAlike<Size> {
    @Override
    public Size other(Shape<?> shape) {
      return SHORT;
    }

    @Override
    public Size text(Shape.Text shape) {
      return LONG;
    }

    @Override
    public Size figure(Shape.Figure<?> shape) {
      return switch (shape.kind()) {
        case DATE, DURATION -> SHORT;
        case NUMBER, MONEY, RATE, RATE_PER_PERIOD -> NUMBER;
      };
    }

    @Override
    public Size link(Shape.Link shape) {
      return LINK;
    }

    @Override
    public Size reference(Shape.Reference shape) {
      return LINK;
    }

    @Override
    public Size entryPath(Shape.EntryPath shape) {
      return LINK;
    }

    @Override
    public Size canvasReference(Shape.CanvasReference shape) {
      return LINK;
    }

    @Override
    public Size list(Shape.ListOf<?> shape) {
      Size item = shape.item().accept(this);
      return shape.item() instanceof Shape.Group<?> ? NESTED : item;
    }

    @Override
    public Size group(Shape.Group<?> shape) {
      return NESTED;
    }
  }
}
