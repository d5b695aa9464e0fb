package org.canvasdoc.plugin.site.picture;

/** What draws a picture: shapes and lines of text at places that are worked out already. */
interface Pen {
  /** Where a line of text stands, seen from its point. */
  enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /**
   * How a line of text looks.
   *
   * @param size of the font
   * @param colour as {@code #rrggbb}
   */
  record Type(double size, boolean bold, String colour) {}

  /** A rectangle on the picture. */
  record Box(double x, double y, double width, double height) {}

  /**
   * Draws a rectangle.
   *
   * @param fill a colour
   * @param stroke a colour; empty for none
   */
  void box(Box box, double round, String fill, String stroke, boolean dashed);

  /** Draws slanting lines over a rectangle: what is there is not established. */
  void hatch(Box box, String colour);

  /**
   * Writes one line.
   *
   * @param width what it may take at most
   * @param rightToLeft the direction of its words
   */
  void text(
      String text, double x, double y, Type type, double width, Align align, boolean rightToLeft);
}
