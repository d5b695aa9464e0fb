package org.canvasdoc.plugin.site;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds links of our own that lead nowhere. It is told of every file while the site is made, keeps
 * addresses only, and judges at the end. It reads our own HTML, in which a quotation mark never
 * stands unescaped outside a tag.
 */
final class LinkChecker {
  private final Set<String> there = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<String, String> wanted = new ConcurrentHashMap<>();

  /** Takes a file that is no page. */
  void file(String path) {
    there.add(path);
  }

  /** Takes a page: what it offers, and what it asks for. */
  void page(String path, String html) {
    there.add(path);
    int at = html.indexOf("=\"");
    while (at >= 0) {
      int to = html.indexOf('"', at + 2);
      if (to < 0) {
        return;
      }
      if (html.startsWith(" href", at - 5) || html.startsWith(" src", at - 4)) {
        want(path, html.substring(at + 2, to).replace("&amp;", "&"));
      } else if (html.startsWith(" id", at - 3)) {
        there.add(path + "#" + html.substring(at + 2, to).replace("&amp;", "&"));
      }
      at = html.indexOf("=\"", to + 1);
    }
  }

  private void want(String page, String href) {
    if (isOutside(href)) {
      return;
    }
    String target = resolve(page, href);
    wanted.merge(target, page, (a, b) -> a.compareTo(b) <= 0 ? a : b);
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
    return wanted.entrySet().stream()
        .filter(link -> !there.contains(link.getKey()))
        .map(link -> link.getValue() + " -> " + link.getKey())
        .sorted()
        .toList();
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
