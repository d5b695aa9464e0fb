package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What one revision made of a canvas, or of one entry.
 *
 * @param date by the calendar of UTC, like {@code 2026-02-11}
 * @param day the same as people write it
 * @param subject what the commit says of itself, in whatever language; may be empty
 * @param author empty where it is not to be said
 * @param href the canvas as it was then, or empty
 * @param says what there is to know where no fact says it, or empty
 * @param counts how many entries were added, changed, removed
 * @param groups what changed, as far as there is room
 * @param more how many more there are
 * @param figures what differs from the change before: findings, returns
 */
public record PastChange(
    String date,
    String day,
    String subject,
    String author,
    List<String> tags,
    String href,
    String says,
    List<ReviewCount> counts,
    List<PastGroup> groups,
    int more,
    List<StripView> figures) {}
