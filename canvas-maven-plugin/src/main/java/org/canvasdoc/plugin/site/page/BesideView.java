package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * Customer segments side by side: a column for each, a row for everything that any of them says.
 */
public record BesideView(List<SegmentView> segments, List<Row> rows) {
  /** One thing, as each segment has it. */
  public record Row(String label, List<ValueView> values) {}
}
