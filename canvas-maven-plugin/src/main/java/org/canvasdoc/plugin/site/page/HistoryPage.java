package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a canvas, change by change.
 *
 * @param lack why there is nothing to tell, or empty
 * @param cut what is to be done to see what was before, or empty
 * @param older that there was more before, or empty
 * @param charts how the canvas fared
 * @param table the same as the charts
 * @param years the newest first
 */
public record HistoryPage(
    Frame frame,
    String lack,
    String cut,
    String older,
    List<StripView> facts,
    List<Trend> charts,
    @Nullable TableView table,
    List<Year> years) {
  /** A drawing with what it shows, and what holds at its end. */
  public record Trend(String label, String text, List<StripView> latest, ChartView chart) {}

  /** The changes of one year, the newest first. */
  public record Year(String name, List<PastChange> changes) {}
}
