package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param root the way from this page to the top of the site: empty, or {@code ../} so many times
 * @param navLabel what {@code nav} is, for those who do not see it
 * @param source the file that the page is made from, or empty
 * @param site what is the same around all pages
 * @param share what it says to those who lead to it; null where nobody knows where it will be
 */
public record Frame(
    String title,
    String description,
    String lang,
    boolean rightToLeft,
    String root,
    String siteTitle,
    String navLabel,
    List<NavView> nav,
    List<LinkView> crumbs,
    @Nullable LinkView previous,
    @Nullable LinkView next,
    String source,
    SiteView site,
    @Nullable ShareView share) {
  /**
   * One place that the header leads to.
   *
   * @param current how it is where one is: {@code page} for itself, {@code true} for a page below
   *     it, else empty
   */
  public record NavView(String label, String href, String current) {}
}
