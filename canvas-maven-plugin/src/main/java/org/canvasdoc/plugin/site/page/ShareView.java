package org.canvasdoc.plugin.site.page;

/**
 * What a page says of itself to those who lead to it.
 *
 * @param url where it is
 * @param title what it is called, without the name of the site
 * @param locale its language and place, or empty
 */
public record ShareView(String url, String title, String locale) {}
