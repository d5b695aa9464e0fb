package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * One of the nine blocks with what changed in it.
 *
 * @param area two letters that place it on the grid: {@code cs}, {@code vp} …
 * @param same the entries that did not change, beyond those that are shown at once
 */
public record ReviewBlock(
    String key,
    String area,
    int number,
    String name,
    List<ReviewCount> counts,
    List<Note> notes,
    List<Note> same) {
  /**
   * An entry as it hangs on the canvas.
   *
   * @param kind {@code added}, {@code removed}, {@code renamed}, {@code changed} or {@code same}
   * @param label the kind in words
   * @param level of the worst of its changes; empty where there is none
   * @param was its name before, where that was another one
   * @param href where its changes are told, or empty
   * @param state its status in words where it is not established, else empty
   */
  public record Note(
      String kind,
      String sign,
      String label,
      String level,
      String name,
      String was,
      String href,
      String state,
      List<SegmentView> segments) {}
}
