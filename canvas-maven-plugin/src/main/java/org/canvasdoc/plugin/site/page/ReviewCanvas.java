package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What changed in one canvas.
 *
 * @param number from 1; tells its anchors from those of the others
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param lang the language of its texts where it is another than the page's, or empty
 * @param was its id before, or empty where that is the same
 * @param before the nine blocks as they were; empty where it was not there
 * @param after the nine blocks as they are, with what is gone marked
 * @param fit 1 to 12: how small its blocks have to be printed to fit on one page
 * @param gone findings that were deleted with what they were in
 */
public record ReviewCanvas(
    int number,
    String kind,
    String sign,
    String id,
    String name,
    String lang,
    String was,
    List<ReviewCount> counts,
    List<ReviewBlock> before,
    List<ReviewBlock> after,
    List<ReviewGroup> groups,
    List<ReviewFinding> found,
    List<ReviewFinding> fixed,
    List<ReviewFinding> gone,
    List<Figure> figures,
    int fit) {
  /** The same, printed in another size. */
  public ReviewCanvas fitted(int other) {
    return new ReviewCanvas(
        number, kind, sign, id, name, lang, was, counts, before, after, groups, found, fixed, gone,
        figures, other);
  }

  /** A figure that differs; a text is empty where there is no figure. */
  public record Figure(String subject, String name, String before, String after) {}
}
