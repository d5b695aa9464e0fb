package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A chart of bars that is a table as well: who, the bar, and the figures that it draws.
 *
 * @param key what the pieces of a bar are, in their order; the same words head the figures
 * @param tick what the line across a bar is, or empty
 */
public record BarsView(String label, String intro, List<Key> key, String tick, List<Row> rows) {
  public record Key(String css, String label) {}

  public record Row(LinkView subject, BarView bar, List<ValueView> figures) {}
}
