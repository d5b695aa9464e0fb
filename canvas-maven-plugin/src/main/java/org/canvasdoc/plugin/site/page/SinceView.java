package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What changed in a canvas since it was something else, on its own page.
 *
 * @param base what it is compared with
 * @param says what there is to say instead of figures, or empty
 * @param facts how much changed
 * @param href where all of it is told, or empty
 * @param marked how many notes are marked
 * @param blocks the nine blocks with these marks, and with what is gone; empty where none is marked
 */
public record SinceView(
    String base,
    String says,
    List<StripView> facts,
    String href,
    int marked,
    List<BlockView> blocks) {}
