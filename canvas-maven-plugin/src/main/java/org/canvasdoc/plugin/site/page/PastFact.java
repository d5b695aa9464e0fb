package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * One thing that changed once.
 *
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param label the kind in words
 * @param css of the level: {@code error} or {@code warning}; empty for what is no more than worth
 *     knowing
 * @param levelLabel the level in words, or empty
 * @param field what of it changed, or empty
 * @param before the old value, or empty
 * @param after the new value, or empty
 * @param prose whether the values are texts to be read
 */
public record PastFact(
    String kind,
    String sign,
    String label,
    String css,
    String levelLabel,
    String field,
    List<ReviewChange.Run> before,
    List<ReviewChange.Run> after,
    boolean prose) {}
