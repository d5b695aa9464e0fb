package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it hangs on the canvas.
 *
 * @param href empty where it has no page
 * @param segments whom it serves; empty where it serves all
 * @param state its status in words where it is not established, else empty
 * @param tags a few words on what it is
 * @param detail its figure, or empty
 * @param mark what a change did to it; null where none did, or nobody asks
 * @param delta how it changed since what the site is compared with; null where it did not
 */
public record NoteView(
    String name,
    String href,
    List<SegmentView> segments,
    String state,
    List<String> tags,
    String detail,
    @Nullable MarkView mark,
    @Nullable DeltaView delta) {
  /** One that is compared with nothing. */
  public NoteView(
      String name,
      String href,
      List<SegmentView> segments,
      String state,
      List<String> tags,
      String detail,
      @Nullable MarkView mark) {
    this(name, href, segments, state, tags, detail, mark, null);
  }

  /** The same with what is told of it, or with nothing. */
  public NoteView with(@Nullable DeltaView other) {
    return new NoteView(name, href, segments, state, tags, detail, mark, other);
  }
}
