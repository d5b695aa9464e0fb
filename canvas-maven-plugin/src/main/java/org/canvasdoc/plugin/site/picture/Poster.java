package org.canvasdoc.plugin.site.picture;

import java.util.List;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.SegmentView;

/**
 * A canvas as a picture shows it.
 *
 * @param blocks the nine, with their notes in the order that they hang in
 */
public record Poster(
    String name,
    String summary,
    String language,
    boolean rightToLeft,
    List<SegmentView> segments,
    List<BlockView> blocks,
    Words words) {
  /**
   * What the picture says of itself.
   *
   * @param description of the whole, for those who do not see it
   * @param more how many more there are, with {@code {0}} for the number
   * @param layout whose layout it is, and under which licence
   */
  public record Words(
      String description,
      String keyAll,
      String keyHatched,
      String stillOpen,
      String more,
      String layout) {
    String more(int count) {
      return more.replace("{0}", Integer.toString(count));
    }
  }

  /** The picture as SVG: text that any browser shows alike, the same bytes on every machine. */
  public String svg() {
    SvgPen pen = new SvgPen(this);
    PosterLayout.draw(this, pen);
    return pen.svg();
  }

  /**
   * The picture as PNG, with the fonts that the machine has.
   *
   * @throws PictureException where the machine cannot draw
   */
  public byte[] png() {
    return ImagePen.png(this);
  }
}
