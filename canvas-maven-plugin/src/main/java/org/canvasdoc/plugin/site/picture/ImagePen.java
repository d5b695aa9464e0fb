package org.canvasdoc.plugin.site.picture;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws pixels, two a unit, with the fonts that the machine has. */
final class ImagePen implements Pen {
  private static final int SCALE = 2;

  private final Graphics2D graphics;

  private ImagePen(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** Draws a poster. */
  static byte[] png(Poster poster) {
    try {
      BufferedImage image =
          new BufferedImage(
              PosterLayout.WIDTH * SCALE, PosterLayout.HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      try {
        graphics.setRenderingHint(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        PosterLayout.draw(poster, new ImagePen(graphics));
      } finally {
        graphics.dispose();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java writes no PNG");
      }
      return out.toByteArray();
    } catch (IOException | AWTError | LinkageError | RuntimeException e) {
      // a Java without fonts fails in any of these ways, by its version
      throw new PictureException(e.toString(), e);
    }
  }

  @Override
  public void box(Box box, double round, String fill, String stroke, boolean dashed) {
    Shape shape = shape(box, round);
    graphics.setColor(Color.decode(fill));
    graphics.fill(shape);
    if (!stroke.isEmpty()) {
      graphics.setColor(Color.decode(stroke));
      float[] dash = {5, 4};
      graphics.setStroke(
          dashed
              ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0)
              : new BasicStroke(1));
      graphics.draw(shape);
    }
  }

  private static Shape shape(Box box, double round) {
    return new RoundRectangle2D.Double(
        box.x(), box.y(), box.width(), box.height(), 2 * round, 2 * round);
  }

  @Override
  public void hatch(Box box, String colour) {
    Shape before = graphics.getClip();
    graphics.clip(shape(box, 3));
    graphics.setColor(Color.decode(colour));
    graphics.setStroke(new BasicStroke(2.4f));
    double step = 7 * Math.sqrt(2);
    for (double x = box.x(); x < box.x() + box.width() + box.height(); x += step) {
      double bottom = box.y() + box.height();
      graphics.draw(new Line2D.Double(x, box.y(), x - box.height(), bottom));
    }
    graphics.setClip(before);
  }

  @Override
  public void text(
      String text, double x, double y, Type type, double width, Align align, boolean rightToLeft) {
    if (text.isEmpty()) {
      return;
    }
    Font font = new Font(Font.SANS_SERIF, type.bold() ? Font.BOLD : Font.PLAIN, 1);
    Map<TextAttribute, Object> attributes =
        Map.of(
            TextAttribute.RUN_DIRECTION,
            rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    TextLayout line =
        new TextLayout(
            text,
            font.deriveFont((float) type.size()).deriveFont(attributes),
            new FontRenderContext(new AffineTransform(), true, true));
    double wide = line.getVisibleAdvance();
    double squeeze = wide > width ? width / wide : 1; // a font wider than any that we know
    double left =
        switch (align) {
          case LEFT -> x;
          case MIDDLE -> x - wide * squeeze / 2;
          case RIGHT -> x - wide * squeeze;
        };
    graphics.setColor(Color.decode(type.colour()));
    AffineTransform before = graphics.getTransform();
    graphics.translate(left, y);
    graphics.scale(squeeze, 1);
    line.draw(graphics, 0, 0);
    graphics.setTransform(before);
  }
}
