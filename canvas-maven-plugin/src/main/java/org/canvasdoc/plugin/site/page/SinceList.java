package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * The canvases that changed, for the first page.
 *
 * @param base what they are compared with
 * @param says what there is to say where none changed, or empty
 * @param unread canvases of which nothing can be said
 */
public record SinceList(String base, String says, List<Row> rows, List<String> unread) {
  /**
   * A canvas.
   *
   * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
   * @param label the kind in words; empty where it merely changed
   * @param lang the language of its name where it is another than the page's, or empty
   * @param href where its changes are told; empty for one that is gone
   * @param was its id before, or empty where that is the same
   * @param meanings what it means that it is gone
   */
  public record Row(
      String kind,
      String sign,
      String label,
      String name,
      String lang,
      String id,
      String href,
      String was,
      List<ReviewCount> counts,
      List<StripView> facts,
      List<ReviewChange.Why> meanings) {}
}
