package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one canvas, under all the names that it had.
 *
 * @param canvas its id; the last one where it is gone
 * @param moments the newest first
 * @param isCut whether it was there before the last of them, in revisions that this clone lacks
 */
public record CanvasHistory(String canvas, List<Moment> moments, boolean isCut) {
  /** Whether its beginning is among them; there may be more of it than was asked for. */
  public boolean begins() {
    return moments.get(moments.size() - 1).has("canvas-added");
  }

  /** The same where all ids begin with the place of its folder among others. */
  CanvasHistory within(String home) {
    List<Moment> moved = new ArrayList<>();
    for (Moment each : moments) {
      moved.add(each.within(home));
    }
    return new CanvasHistory(home + canvas, List.copyOf(moved), isCut);
  }
}
