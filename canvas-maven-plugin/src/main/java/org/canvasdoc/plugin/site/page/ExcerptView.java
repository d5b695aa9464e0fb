package org.canvasdoc.plugin.site.page;

import java.util.List;

/** Some lines of a source file with one stretch marked. */
public record ExcerptView(String place, List<Line> lines) {
  /**
   * One line.
   *
   * @param gap whether lines before it were left out
   * @param marked the stretch that the finding is about; empty on a line beside it
   * @param label why this place; empty on a line beside it
   */
  public record Line(
      int number, boolean gap, String before, String marked, String after, String label) {}
}
