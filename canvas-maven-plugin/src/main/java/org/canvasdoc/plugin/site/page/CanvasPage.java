package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nine blocks of one canvas.
 *
 * @param fit 1 to 12: how small it has to be printed to fit on one page
 * @param since what changed; null where nothing is compared
 * @param png whether there is a picture in pixels beside it
 * @param description safe HTML, or empty
 */
public record CanvasPage(
    Frame frame,
    int fit,
    String name,
    String summary,
    List<StripView> facts,
    List<QuestionView> questions,
    List<SegmentView> segments,
    List<BlockView> blocks,
    @Nullable SinceView since,
    boolean png,
    List<FindingView.Slim> findings,
    String description,
    List<SectionView> sections,
    List<LinkView> ways,
    List<FactView> head) {
  /** The same where no picture in pixels could be made. */
  public CanvasPage withoutPng() {
    return new CanvasPage(
        frame,
        fit,
        name,
        summary,
        facts,
        questions,
        segments,
        blocks,
        since,
        false,
        findings,
        description,
        sections,
        ways,
        head);
  }
}
