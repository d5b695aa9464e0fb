package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that is known of it.
 *
 * @param kind its icon and colour: {@code error}, {@code warning}, {@code note-level}, {@code
 *     accepted}
 * @param level its severity in words
 * @param rule its id, and where it is explained
 * @param place file, line and column, linked to the source where that is possible
 * @param subject the page that it is about; null where that is the canvas itself
 * @param allowed why it is accepted, or empty
 */
public record FindingView(
    String id,
    String kind,
    String level,
    LinkView rule,
    List<TextPart> message,
    LinkView place,
    @Nullable LinkView subject,
    @Nullable ExcerptView excerpt,
    List<ExcerptView> related,
    List<TextPart> help,
    String allowed) {
  /** In short, for the page that it is about. */
  public record Slim(
      String kind,
      String level,
      List<TextPart> message,
      String href,
      LinkView rule,
      String place,
      String allowed) {}

  /** The findings of one severity. */
  public record Group(String id, String label, List<FindingView> findings) {}
}
