package org.canvasdoc.plugin.site;

import java.util.Locale;

/**
 * A team's colour, made fit to be read: darker on light paper and lighter on dark until it stands
 * out from it as WCAG 2.2 AA asks of text, 4.5 to 1.
 */
final class Accent {
  static final String FILE = "assets/accent.css";

  private static final double ENOUGH = 4.5;

  /** Paper, sheet and well of canvas.css, on which links stand. */
  private static final int[] LIGHT = {0xfaf8f3, 0xffffff, 0xf3f0e8};

  private static final int[] DARK = {0x13151a, 0x1b1e25, 0x20242c};

  private Accent() {}

  /** The style that has a colour in the place of ours. */
  static String css(String colour) {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new SiteException(
          "canvas.accent cannot be `" + colour + "`; it is a colour like #0b58a6");
    }
    int asked = Integer.parseInt(colour.substring(1), 16);
    int lightSoft = mix(0xffffff, asked, 10);
    int darkSoft = mix(0x13151a, asked, 20);
    String light = hex(readable(asked, 0, lightSoft, LIGHT));
    String dark = hex(readable(asked, 0xffffff, darkSoft, DARK));
    return String.format(
            Locale.ROOT,
            ":root { --accent: light-dark(%s, %s); --accent-soft: light-dark(%s, %s); }%n",
            light,
            dark,
            hex(lightSoft),
            hex(darkSoft))
        .replace("\r", "");
  }

  /** As little as possible towards an end, until it can be read on all grounds. */
  private static int readable(int asked, int end, int soft, int[] grounds) {
    for (int part = 0; part <= 100; part++) {
      int colour = mix(asked, end, part);
      double least = contrast(colour, soft);
      for (int ground : grounds) {
        least = Math.min(least, contrast(colour, ground));
      }
      if (least >= ENOUGH) {
        return colour;
      }
    }
    return end;
  }

  /** A colour with so many hundredths of another in it. */
  private static int mix(int one, int other, int part) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = one >> shift & 0xff;
      int b = other >> shift & 0xff;
      mixed |= (a * (100 - part) + b * part + 50) / 100 << shift;
    }
    return mixed;
  }

  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  private static String hex(int colour) {
    return String.format(Locale.ROOT, "#%06x", colour);
  }
}
