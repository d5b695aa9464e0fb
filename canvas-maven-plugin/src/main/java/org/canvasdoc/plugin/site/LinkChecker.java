package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds links of our own that lead nowhere. It is told of every file while the site is made, keeps
 * addresses only, and judges at the end. It reads our own HTML, in which a quotation mark never
 * stands unescaped outside a tag.
 */
final class LinkChecker {
  private final Set<String> there = ConcurrentHashMap.newKeySet();

  /** By folder of a page, and in it by link as written: the first page that has it. */
  private final ConcurrentMap<String, ConcurrentMap<String, String>> wanted =
      new ConcurrentHashMap<>();

  /** Takes a file that is no page. */
  void file(String path) {
    there.add(path);
  }

  /** Takes a page, one character a byte: what it offers, and what it asks for. */
  void page(String path, String html) {
    there.add(path);
    ConcurrentMap<String, String> links = folder(path.substring(0, path.lastIndexOf('/') + 1));
    int at = html.indexOf("=\"");
    while (at >= 0) {
      int to = html.indexOf('"', at + 2);
      if (to < 0) {
        return;
      }
      if (html.startsWith(" href", at - 5) || html.startsWith(" src", at - 4)) {
        want(path, links, html.substring(at + 2, to).replace("&amp;", "&"));
      } else if (html.startsWith(" id", at - 3)) {
        there.add(path + "#" + html.substring(at + 2, to).replace("&amp;", "&"));
      }
      at = html.indexOf("=\"", to + 1);
    }
  }

  /** Notes that a file which is no page leads to these places of the site. */
  void wanted(String path, List<String> hrefs) {
    ConcurrentMap<String, String> links = folder(path.substring(0, path.lastIndexOf('/') + 1));
    for (String href : hrefs) {
      want(path, links, href);
    }
  }

  private void want(String page, ConcurrentMap<String, String> links, String href) {
    if (href.startsWith("#")) {
      folder(page).put(href, page);
    } else {
      links.merge(href, page, LinkChecker::first);
    }
  }

  /** The links of one folder; a page is the folder of the links that lead to itself. */
  private ConcurrentMap<String, String> folder(String path) {
    ConcurrentMap<String, String> links = wanted.get(path);
    if (links == null) {
      links = new ConcurrentHashMap<>();
      ConcurrentMap<String, String> before = wanted.putIfAbsent(path, links);
      return before == null ? links : before;
    }
    return links;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isOutside(String href) {
    return href.startsWith("https:")
        || href.startsWith("http:")
        || href.startsWith("mailto:")
        || href.startsWith("data:");
  }

  private static String resolve(String page, String href) {
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    String fragment = hash < 0 || hash == href.length() - 1 ? "" : href.substring(hash);
    if (path.isEmpty()) {
      return page + fragment;
    }
    int folder = page.lastIndexOf('/') + 1;
    int from = 0;
    while (path.startsWith("../", from)) {
      if (folder == 0) {
        return href; // leaves the site: never there
      }
      folder = page.lastIndexOf('/', folder - 2) + 1;
      from += 3;
    }
    return page.substring(0, folder) + path.substring(from) + fragment;
  }

  /** The links that lead nowhere, each with one page that has it, in a fixed order. */
  List<String> broken() {
    Map<String, String> broken = new TreeMap<>();
    for (Map<String, String> links : wanted.values()) {
      for (Map.Entry<String, String> link : links.entrySet()) {
        String href = link.getKey();
        if (!isOutside(href)) {
          String target = resolve(link.getValue(), href);
          if (!there.contains(target)) {
            broken.merge(target, link.getValue(), LinkChecker::first);
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> link : broken.entrySet()) {
      lines.add(link.getValue() + " -> " + link.getKey());
    }
    Collections.sort(lines);
    return lines;
  }

  /** Fails where a link leads nowhere: that is always a mistake of ours. */
  void check() {
    List<String> broken = broken();
    if (!broken.isEmpty()) {
      throw new SiteException(
          broken.size() + " links of the site lead nowhere, the first: " + broken.get(0));
    }
  }
}
