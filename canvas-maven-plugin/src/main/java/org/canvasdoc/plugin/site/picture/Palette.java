package org.canvasdoc.plugin.site.picture;

/** The colours of pictures, which are those of the site in light. */
final class Palette {
  static final String SHEET = "#ffffff";
  static final String PAPER = "#faf8f3";
  static final String INK = "#1a1e26";
  static final String SOFT = "#555b68";
  static final String LINE = "#dfdbd0";
  static final String RULE = "#2a2f3a";
  static final String OPEN = "#7a5000";

  private static final int[] SEGMENTS = {
    0x0a66a8, 0xb34700, 0x08734f, 0x96397a, 0x735900, 0x4745b5, 0x056b78, 0xac2148
  };
  private static final int NEUTRAL = 0x555b68;

  private Palette() {}

  /** The colour of a segment, by its number from 1; of all segments by 0. */
  static String strong(int colour) {
    return hex(value(colour));
  }

  /** What a note of that colour is drawn on. */
  static String soft(int colour) {
    return hex(tint(value(colour), 9));
  }

  /** The lines over a note that is not established. */
  static String hatch(int colour) {
    return hex(tint(value(colour), 24));
  }

  private static int value(int colour) {
    return colour == 0 ? NEUTRAL : SEGMENTS[(colour - 1) % SEGMENTS.length];
  }

  /** So many percent of a colour on white. */
  private static int tint(int rgb, int percent) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = rgb >> shift & 0xff;
      mixed |= (255 - (255 - part) * percent / 100) << shift;
    }
    return mixed;
  }

  private static String hex(int rgb) {
    StringBuilder hex = new StringBuilder("#");
    for (int shift = 20; shift >= 0; shift -= 4) {
      hex.append(Character.forDigit(rgb >> shift & 0xf, 16));
    }
    return hex.toString();
  }
}
