package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * The page that searches all canvases; what a script fills is empty on it.
 *
 * @param canvases the ways on where there is no script
 * @param facets what a search can be narrowed by, in the order that the script knows
 * @param kinds what a result can be, joined by {@code |}
 */
public record SearchPage(Frame frame, List<LinkView> canvases, List<Facet> facets, String kinds) {
  /**
   * One choice.
   *
   * @param key its name in the address of a search
   * @param options those that are the same in every site
   */
  public record Facet(String key, String label, List<Option> options) {}

  /** A value of a facet, by its name in the address of a search. */
  public record Option(String value, String label) {}
}
