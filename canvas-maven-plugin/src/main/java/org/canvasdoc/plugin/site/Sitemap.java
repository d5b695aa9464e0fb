package org.canvasdoc.plugin.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lists all pages for search engines, by the protocol of sitemaps.org. */
final class Sitemap {
  static final String FILE = "sitemap.xml";

  /** One file may list so many. */
  static final int MOST = 50_000;

  private static final String OPEN = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private Sitemap() {}

  /**
   * The files of it, by their names: one, or one that lists the others.
   *
   * @param pages in the order in which they are listed
   * @param day the day on which a page changed last, or empty
   */
  static Map<String, byte[]> of(
      String address, List<String> pages, UnaryOperator<String> day, int most) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (pages.size() <= most) {
      files.put(FILE, pages(address, pages, day));
      return files;
    }
    List<String> names = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      String name = "sitemap-" + (names.size() + 1) + ".xml";
      int to = Math.min(pages.size(), from + most);
      files.put(name, pages(address, pages.subList(from, to), day));
      names.add(name);
    }
    StringBuilder xml = new StringBuilder(OPEN).append("sitemapindex").append(SPACE);
    for (String each : names) {
      xml.append("<sitemap><loc>").append(Html.escape(address + each));
      xml.append("</loc></sitemap>\n");
    }
    files.put(FILE, bytes(xml.append("</sitemapindex>\n")));
    return files;
  }

  private static byte[] pages(String address, List<String> pages, UnaryOperator<String> day) {
    StringBuilder xml = new StringBuilder(OPEN).append("urlset").append(SPACE);
    for (String page : pages) {
      xml.append("<url><loc>").append(Html.escape(SiteAddress.of(address, page))).append("</loc>");
      String last = day.apply(page);
      if (!last.isEmpty()) {
        xml.append("<lastmod>").append(last).append("</lastmod>");
      }
      xml.append("</url>\n");
    }
    return bytes(xml.append("</urlset>\n"));
  }

  private static byte[] bytes(StringBuilder xml) {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
