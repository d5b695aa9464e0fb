package org.canvasdoc.plugin.history;

import java.util.List;

/**
 * All that one revision changed.
 *
 * @param canvases in the order of their ids
 */
public record Revised(Step step, List<Of> canvases) {
  /**
   * What it changed of one canvas.
   *
   * @param canvas the id that it has now; the last one where it is gone
   */
  public record Of(String canvas, Moment moment) {}
}
