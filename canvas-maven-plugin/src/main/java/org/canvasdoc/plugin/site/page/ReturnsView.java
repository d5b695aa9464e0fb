package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What customers cost and return, and what brings them.
 *
 * @param segments what a customer of each segment costs and returns; null where no segment says
 *     enough for one figure
 * @param silent the segments that say nothing of it
 * @param segmentSums how the figures of the segments come about
 * @param loops the viral loops; null where there is none
 * @param loopSums how the figures of the loops come about
 */
public record ReturnsView(
    @Nullable TableView segments,
    List<LinkView> silent,
    List<SumsView> segmentSums,
    @Nullable TableView loops,
    List<SumsView> loopSums) {}
