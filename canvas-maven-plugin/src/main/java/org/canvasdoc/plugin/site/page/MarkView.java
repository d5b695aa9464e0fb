package org.canvasdoc.plugin.site.page;

/**
 * What a change did to an entry.
 *
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param sign the kind as one character
 * @param label the kind in words
 */
public record MarkView(String kind, String sign, String label) {}
