package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one segment is won, kept and grown.
 *
 * @param parts one a purpose
 * @param unsaid relationships with it that do not say what for
 * @param figures the numbers of its funnel; null where it gives none
 */
public record LaneView(
    SegmentView segment, List<Part> parts, List<LinkView> unsaid, @Nullable TableView figures) {
  /**
   * What is done for one purpose.
   *
   * @param chart the stages with their numbers; null where none are given
   * @param facts what it comes to
   */
  public record Part(
      String label, @Nullable ChartView chart, List<FactView> facts, List<LinkView> links) {}
}
