package org.canvasdoc.plugin.site.page;

/**
 * One block on the small map.
 *
 * @param href empty on a map that only shows
 * @param level 0 (empty) to 4 (full)
 * @param current whether the page belongs to this block
 * @param page whether the page is this block's own
 */
public record MapCellView(
    String area, String name, String href, int count, int level, boolean current, boolean page) {}
