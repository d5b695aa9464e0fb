package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * Where a page stands in the order of filling.
 *
 * @param words which step it is, in words
 * @param open what its block still leaves open
 */
public record TourView(String words, List<Step> steps, List<OpenView> open) {
  /**
   * One of the nine.
   *
   * @param state {@code ok}, {@code plan} (something is open) or {@code open} (nothing is there)
   * @param says the state in words
   */
  public record Step(
      int number, String name, String href, String state, String says, boolean current) {}
}
