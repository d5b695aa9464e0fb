package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A drawing: what it is called and what it shows, for those who do not see it; and its parts.
 *
 * @param id unique on its page
 */
public record ChartView(
    String id, String title, String description, int width, int height, List<Part> parts) {
  /**
   * A shape, or a text where {@code text} is not empty.
   *
   * @param path of a shape, made of numbers alone
   * @param anchor the side of a text that stands at {@code x}: start, middle or end
   */
  public record Part(String css, String path, int x, int y, String anchor, String text) {}
}
