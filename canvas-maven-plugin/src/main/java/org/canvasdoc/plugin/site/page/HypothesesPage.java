package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a canvas believes, how that is tested, and what has been observed.
 *
 * @param table all hypotheses in short, the most important first; null where there is none
 * @param hypotheses the same at length
 * @param evidence every observation; null where there is none
 * @param bare established entries of the two blocks that this is asked of, which rest on nothing
 */
public record HypothesesPage(
    Frame frame,
    List<StripView> facts,
    @Nullable TableView table,
    List<Hypothesis> hypotheses,
    @Nullable TableView evidence,
    List<LinkView> bare) {
  /**
   * A belief that the canvas rests on.
   *
   * @param claim safe HTML
   * @param tests null where nobody thought of one
   */
  public record Hypothesis(String id, String claim, String status, @Nullable ValueView tests) {}
}
