package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What is the same around all pages of a site.
 *
 * @param leftOut the topics that this site leaves out, by their words
 * @param feed where its changes are told, or empty
 * @param logo where the picture is that stands for its title, or empty
 * @param styles what comes behind the style of every site
 * @param footer what its team says under every page, as HTML, or empty
 */
public record SiteView(
    List<String> leftOut, String feed, String logo, List<String> styles, String footer) {}
