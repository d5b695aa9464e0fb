package org.canvasdoc.plugin.site.picture;

/** A badge for a README: on the left what it is about, on the right how it stands. */
public final class Badge {
  private static final int HEIGHT = 20;
  private static final double SIZE = 11;
  private static final double PADDING = 7;

  /** How it stands, and the colour that says so beside the words. */
  public enum Kind {
    ERROR("#a8221b"),
    WARNING("#7a5000"),
    NOTE("#0b58a6"),
    OK("#156c3f");

    private final String colour;

    Kind(String colour) {
      this.colour = colour;
    }
  }

  private Badge() {}

  /** The badge as SVG. */
  public static String svg(String label, String message, Kind kind) {
    double left = Math.ceil(Glyphs.width(label, SIZE, false) + 2 * PADDING);
    double right = Math.ceil(Glyphs.width(message, SIZE, false) + 2 * PADDING);
    StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    SvgPen.number(left + right, out).append("\" height=\"").append(HEIGHT);
    out.append("\" role=\"img\" aria-labelledby=\"title\" font-family=\"Verdana, 'DejaVu Sans',");
    out.append(" 'Segoe UI', Arial, sans-serif\" font-size=\"").append((int) SIZE);
    out.append("\" text-anchor=\"middle\" fill=\"#ffffff\">\n<title id=\"title\">");
    SvgPen.escape(label + ": " + message, out);
    out.append("</title>\n<rect width=\"");
    SvgPen.number(left + right, out).append("\" height=\"20\" rx=\"3\" fill=\"");
    out.append(kind.colour).append("\"/>\n<path d=\"M3 0h");
    SvgPen.number(left - 3, out).append("v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\"");
    out.append(" fill=\"#464b56\"/>\n");
    text(label, left / 2, left - PADDING, out);
    text(message, left + right / 2, right - PADDING, out);
    return out.append("</svg>\n").toString();
  }

  /** A font that is wider than all that are known is squeezed: a badge is read at a glance. */
  private static void text(String text, double x, double width, StringBuilder out) {
    SvgPen.number(x, out.append("<text x=\"")).append("\" y=\"14\" textLength=\"");
    SvgPen.number(width - PADDING, out).append("\" lengthAdjust=\"spacingAndGlyphs\">");
    SvgPen.escape(text, out);
    out.append("</text>\n");
  }
}
