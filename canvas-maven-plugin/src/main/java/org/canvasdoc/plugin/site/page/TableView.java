package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A table of values.
 *
 * @param headed whether the first cell of a row names it
 */
public record TableView(
    String label, boolean headed, List<Column> columns, List<List<ValueView>> rows) {
  /** A column; numbers stand to the end. */
  public record Column(String label, boolean number) {}
}
