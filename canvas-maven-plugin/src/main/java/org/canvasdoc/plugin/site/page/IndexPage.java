package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: all canvases.
 *
 * @param since what changed; null where nothing is compared
 * @param findings those that no page of a canvas shows: of files that could not be read
 */
public record IndexPage(
    Frame frame,
    List<StripView> facts,
    @Nullable SinceList since,
    List<Card> cards,
    List<LinkView> categories,
    List<Row> rows,
    List<FindingView.Group> findings) {
  /**
   * A canvas on the shelf.
   *
   * @param home the module that it comes from; empty where all come from one folder
   */
  public record Card(
      String name,
      String home,
      String summary,
      String href,
      String lang,
      boolean rightToLeft,
      MiniView mini,
      List<SegmentView> segments,
      List<StripView> facts,
      List<LinkView> variants,
      @Nullable LinkView parent) {}

  /** A canvas in the table of categories. */
  public record Row(String name, String home, String href, List<Count> counts) {}

  /** How many relationships of a category; {@code level} is 0 to 3. */
  public record Count(int inPlace, int planned, int level) {}
}
