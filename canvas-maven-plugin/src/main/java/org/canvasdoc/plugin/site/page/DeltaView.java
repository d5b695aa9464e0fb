package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * How an entry changed, as it is told behind its note.
 *
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param label the kind in words
 * @param levels the levels of its changes that are worth a look
 * @param changes what changed in it
 * @param href where all of that is told
 */
public record DeltaView(
    String kind,
    String sign,
    String label,
    List<LevelView> levels,
    List<ReviewChange> changes,
    String href) {}
