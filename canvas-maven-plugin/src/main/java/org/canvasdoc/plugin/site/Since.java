package org.canvasdoc.plugin.site;

import java.util.List;
import org.canvasdoc.diff.Comparison;

/**
 * What the canvases of a site are compared with, for one that shows what changed.
 *
 * @param base what they are compared with, for people
 * @param parts one for each folder that is gathered
 */
public record Since(String base, List<Part> parts) {
  /** Nothing is compared. */
  public static final Since NOTHING = new Since("", List.of());

  /**
   * A folder, and what it was.
   *
   * @param home what the ids of its canvases begin with on the site, or empty
   */
  public record Part(String home, Comparison comparison) {}
}
