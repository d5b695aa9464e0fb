package org.canvasdoc.plugin.site.page;

/**
 * How many of one kind there are.
 *
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param label the kind in words
 */
public record ReviewCount(String kind, String sign, int count, String label) {}
