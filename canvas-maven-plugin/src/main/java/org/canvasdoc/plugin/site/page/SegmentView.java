package org.canvasdoc.plugin.site.page;

/**
 * A customer segment wherever it is told apart: by its letter, and by its colour.
 *
 * @param number from 1, in the order written
 * @param letter A, B, … Z, AA: one of its own for every segment
 * @param colour 1 to 8; it comes again after eight segments, the letter does not
 */
public record SegmentView(String name, String href, int number, String letter, int colour) {
  private static final int COLOURS = 8;
  private static final int LETTERS = 26;

  public static SegmentView of(String name, String href, int number) {
    return new SegmentView(name, href, number, letters(number), (number - 1) % COLOURS + 1);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
