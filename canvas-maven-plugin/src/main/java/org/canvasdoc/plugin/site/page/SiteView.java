package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * What is the same around all pages of a site.
 *
 * @param leftOut the topics that this site leaves out, by their words
 */
public record SiteView(List<String> leftOut) {}
