package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be drawn of one relationship.
 *
 * @param ranges how personal and how lasting it is; null where it does not say
 * @param funnels those in which it has a part
 * @param loop its viral loop; null where there is none, or K is not known
 */
public record DrawnView(
    @Nullable RangesView ranges, List<StagesView> funnels, @Nullable LoopView loop) {}
