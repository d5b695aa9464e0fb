package org.canvasdoc.plugin.site.page;

/**
 * What a server shows where nothing is.
 *
 * @param home the address of the first page, or empty where the address of the site is not known
 */
public record NotFoundPage(String siteTitle, String home) {}
