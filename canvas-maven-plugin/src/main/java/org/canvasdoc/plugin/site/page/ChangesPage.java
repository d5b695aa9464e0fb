package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * All that changed in one canvas.
 *
 * @param title with a place for the base
 * @param base what it is compared with
 * @param worst what breaks something
 */
public record ChangesPage(
    Frame frame,
    String title,
    String base,
    List<StripView> facts,
    List<ReviewPage.Choice> levels,
    List<ReviewPage.Choice> blocks,
    List<ReviewPage.Worst> worst,
    ReviewCanvas canvas) {}
