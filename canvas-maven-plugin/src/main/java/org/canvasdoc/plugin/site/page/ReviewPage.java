package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A change of canvases for a reviewer, all in one file.
 *
 * @param style all of its style, and what the policy of the page knows it by
 * @param script all of its script, and what the policy of the page knows it by
 * @param verdict the worst of it in a few words
 * @param from what the change is compared with, or empty
 * @param to what it leads to, or empty
 * @param levels the levels that occur
 * @param blocks those in which something changed
 * @param worst what breaks something
 * @param found findings that are new, and about none of the canvases that differ
 * @param fixed findings that are fixed, and were about none of these
 * @param gone findings that were deleted with what they were in, and were about none of these
 * @param unread canvases of which nothing can be said
 */
public record ReviewPage(
    String lang,
    boolean rightToLeft,
    String title,
    String project,
    Inline style,
    Inline script,
    String verdict,
    String from,
    String to,
    List<StripView> facts,
    List<Choice> levels,
    List<Choice> blocks,
    List<SegmentView> segments,
    List<Worst> worst,
    List<ReviewCanvas> canvases,
    List<ReviewFinding> found,
    List<ReviewFinding> fixed,
    List<ReviewFinding> gone,
    List<String> unread) {
  /** A text within the page that the browser takes as it is, and its SHA-256 in Base64. */
  public record Inline(String text, String hash) {}

  /** What breaks something, in short; it leads to where the page says all of it. */
  public record Worst(String anchor, List<TextPart> message, LinkView rule, String place) {}

  /** What a filter can choose. */
  public record Choice(String key, String label, int count) {}
}
