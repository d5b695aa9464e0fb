package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was worked out, or what it lacks.
 *
 * @param text the figure; empty where it cannot be had
 * @param note what stands small beside it: that it is capped, what it rests on
 * @param sums how it comes about; null where that is shown elsewhere, or the canvas states it
 * @param lack stands before the gaps, or empty
 * @param gaps what is missing, each leading to the entry where it belongs
 */
public record FigureView(
    String text, String note, @Nullable SumsView sums, String lack, List<LinkView> gaps) {}
