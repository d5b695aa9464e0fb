package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A canvas in small: every note is a bar, in the colour of its segment.
 *
 * @param label how many notes each block has, for those who do not see it
 */
public record MiniView(String label, List<Bars> bars) {
  /**
   * The bars of one look.
   *
   * @param kind its classes: {@code s1} to {@code s8} for a segment, {@code all} for all of them,
   *     {@code hatch} for what is not established
   * @param path as SVG draws it
   */
  public record Bars(String kind, String path) {}
}
