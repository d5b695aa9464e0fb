package org.canvasdoc.plugin.site;

/**
 * What a user says about the site as a whole.
 *
 * @param title stands in every header, and on the first page
 * @param address where the site will be, ending in {@code /}; empty where that is not known
 * @param sourceLink the address of a line of a source file, with {@code {path}} and {@code {line}};
 *     empty for no such links
 * @param language the language of the pages that belong to no canvas; empty for the one that all
 *     canvases share, English where they have several
 * @param png whether each canvas is drawn as PNG too, with the fonts of the machine
 */
public record SiteSettings(
    String title, String address, String sourceLink, String language, boolean png) {}
