package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * All that changed in one entry, or in the head of a canvas.
 *
 * @param levels of its changes
 * @param block the key of its block, or empty
 * @param place the name of its block, or empty
 * @param segments whom it serves; empty where it serves all
 */
public record ReviewGroup(
    String id,
    List<String> levels,
    String block,
    String place,
    String name,
    String entry,
    List<SegmentView> segments,
    List<ReviewChange> changes) {}
