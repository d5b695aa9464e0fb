package org.canvasdoc.plugin.site.picture;

import freemarker.template.utility.StringUtil;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws SVG that asks for nothing: the fonts of the machine, no script, no style sheet. It is alike
 * on its own, in a page and in a README.
 */
final class SvgPen implements Pen {
  private static final String FONTS =
      "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans',"
          + " Arial, sans-serif";

  private final StringBuilder body = new StringBuilder(32 * 1024);
  private final Map<String, String> hatches = new TreeMap<>();
  private final String head;

  SvgPen(Poster poster) {
    StringBuilder out = new StringBuilder();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(PosterLayout.WIDTH);
    out.append("\" height=\"").append(PosterLayout.HEIGHT).append("\" viewBox=\"0 0 ");
    out.append(PosterLayout.WIDTH).append(' ').append(PosterLayout.HEIGHT);
    out.append("\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"");
    escape(poster.language(), out);
    out.append("\" font-family=\"").append(FONTS).append("\">\n<title id=\"title\">");
    escape(Lines.clean(poster.name()), out);
    out.append("</title>\n<desc id=\"desc\">");
    escape(Lines.clean(poster.words().description()), out);
    out.append("</desc>\n");
    this.head = out.toString();
  }

  String svg() {
    StringBuilder out = new StringBuilder(head.length() + body.length() + 1024).append(head);
    if (!hatches.isEmpty()) {
      out.append("<defs>\n");
      for (Map.Entry<String, String> each : hatches.entrySet()) {
        out.append("<pattern id=\"").append(each.getValue());
        out.append("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"");
        out.append(" patternTransform=\"rotate(45)\"><path d=\"M0 0V7\" stroke=\"");
        out.append(each.getKey()).append("\" stroke-width=\"2.4\"/></pattern>\n");
      }
      out.append("</defs>\n");
    }
    return out.append(body).append("</svg>\n").toString();
  }

  @Override
  public void box(Box box, double round, String fill, String stroke, boolean dashed) {
    rectangle(box, round, fill);
    if (!stroke.isEmpty()) {
      body.append(" stroke=\"").append(stroke).append('"');
    }
    body.append(dashed ? " stroke-dasharray=\"5 4\"/>\n" : "/>\n");
  }

  private void rectangle(Box box, double round, String fill) {
    body.append("<rect x=\"");
    number(box.x(), body).append("\" y=\"");
    number(box.y(), body).append("\" width=\"");
    number(box.width(), body).append("\" height=\"");
    number(box.height(), body);
    if (round > 0) {
      number(round, body.append("\" rx=\""));
    }
    body.append("\" fill=\"").append(fill).append('"');
  }

  @Override
  public void hatch(Box box, String colour) {
    String id = "h" + colour.substring(1);
    hatches.put(colour, id);
    rectangle(box, 3, "url(#" + id + ")");
    body.append("/>\n");
  }

  @Override
  public void text(
      String text, double x, double y, Type type, double width, Align align, boolean rightToLeft) {
    body.append("<text x=\"");
    number(x, body).append("\" y=\"");
    number(y, body).append("\" font-size=\"");
    number(type.size(), body).append('"');
    if (type.bold()) {
      body.append(" font-weight=\"700\"");
    }
    if (align == Align.MIDDLE) {
      body.append(" text-anchor=\"middle\"");
    } else if (rightToLeft == (align == Align.LEFT)) {
      body.append(" text-anchor=\"end\"");
    }
    if (rightToLeft) {
      body.append(" direction=\"rtl\"");
    }
    body.append(" fill=\"").append(type.colour()).append("\">");
    escape(text, body);
    body.append("</text>\n");
  }

  /** A number to a tenth, the same on every machine. */
  static StringBuilder number(double value, StringBuilder out) {
    long tenths = Math.round(value * 10);
    out.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
    return tenths % 10 == 0 ? out : out.append('.').append(Math.abs(tenths) % 10);
  }

  static void escape(String text, StringBuilder out) {
    out.append(StringUtil.XMLEnc(text));
  }
}
