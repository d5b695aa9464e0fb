package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What each segment expects beside what it gets, category by category.
 *
 * @param ranges who meets the customer, each over one or more columns
 * @param totals one text a column: how many expectations are met
 */
public record MatrixView(
    String summary,
    List<StripView> tally,
    List<Range> ranges,
    List<LinkView> columns,
    List<Row> rows,
    List<String> totals) {
  /** A heading over neighbouring columns. */
  public record Range(String label, int span) {}

  /** A segment; {@code unsaid} where it does not say what it expects. */
  public record Row(SegmentView segment, String answer, boolean unsaid, List<Cell> cells) {}

  /** One segment and one category; an empty icon says that nothing is there. */
  public record Cell(String icon, String label, List<LinkView> links, String because) {}
}
