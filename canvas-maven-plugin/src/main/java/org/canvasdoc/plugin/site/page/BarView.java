package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A bar beside a figure, which says the same: its pieces, in thousandths of its room.
 *
 * @param tick where a line stands across it; -1 for none
 */
public record BarView(List<Piece> pieces, int tick) {
  public record Piece(String css, int from, int width) {}
}
