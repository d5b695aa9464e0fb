package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that are looked at in the tests, of the example and of a hostile folder. */
final class SamplePages {
  /** One page of each template, and the canvas that runs from right to left. */
  static final List<String> TEMPLATES =
      List.of(
          "index.html",
          "doughjoe/index.html",
          "doughjoe/customer-relationships.html",
          "private-bank/customer-relationships.html",
          "book-shop/customer-relationships.html",
          "doughjoe/customer-segments.html",
          "doughjoe/customer-relationships/loyalty-card.html",
          "doughjoe/customer-segments/commuters.html",
          "doughjoe/hypotheses.html",
          "doughjoe/next.html",
          "doughjoe/owners.html",
          "doughjoe/findings.html",
          "doughjoe/history.html",
          "doughjoe/history/d123456789ab.html",
          "web-host-personal/compare.html",
          "book-shop/index.html",
          "glossary.html",
          "tactics.html",
          "categories/communities.html",
          "rules/index.html",
          "rules/unmet-expectation.html",
          "fields/index.html",
          "fields/customer-relationships.html",
          "search.html",
          "404.html");

  /** Those of the hostile folder. */
  static final List<String> HOSTILE =
      List.of(
          "index.html",
          "hostile/index.html",
          "hostile/customer-relationships.html",
          "hostile/customer-relationships/r.html",
          "hostile/channels/shop.html",
          "hostile/hypotheses.html",
          "hostile/next.html",
          "hostile/owners.html",
          "hostile/findings.html",
          "hostile/history.html",
          "hostile/history/d123456789ab.html",
          "variant/compare.html",
          "tactics.html",
          "search.html",
          "categories/personal-assistance.html");

  /** Of the rules' pages a few are read, and entries' pages of two canvases and the hostile one. */
  private static final String ALIKE =
      "rules/[a-tv-z].*"
          + "|(?!doughjoe|book-shop|hostile).*/(customer|value|channels|revenue|key|cost)[^/]*/.*";

  private SamplePages() {}

  /** All pages, but of those that are alike, and hold nothing of a canvas, a few. */
  static List<String> in(Path site) {
    return all(site).stream().filter(path -> !path.matches(ALIKE)).toList();
  }

  /** All pages, in order. */
  static List<String> all(Path site) {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths
          .map(path -> site.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
