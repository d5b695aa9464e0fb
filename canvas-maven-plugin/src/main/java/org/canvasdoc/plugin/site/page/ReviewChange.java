package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param id its anchor
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}; {@code meant}
 *     where it is what others lead to
 * @param label the kind in words
 * @param level {@code breaking}, {@code attention} or {@code info}
 * @param css of the level: {@code error}, {@code warning} or {@code note-level}
 * @param subject what it is about, where that has to be said apart from its group
 * @param field what of it changed, or empty
 * @param before the old value, or empty
 * @param after the new value, or empty
 * @param prose whether the values are texts, to be set side by side
 * @param where its place in the new file, of what is gone the nearest; null where it has none
 * @param wasAt its place in the old file, or empty
 * @param hint what may be behind it, or empty
 */
public record ReviewChange(
    String id,
    String kind,
    String sign,
    String label,
    String level,
    String levelLabel,
    String css,
    String subject,
    String field,
    List<Run> before,
    List<Run> after,
    boolean prose,
    @Nullable LinkView where,
    String wasAt,
    String hint,
    List<Why> meanings) {
  /** The same with other meanings. */
  public ReviewChange with(List<Why> others) {
    return new ReviewChange(
        id,
        kind,
        sign,
        label,
        level,
        levelLabel,
        css,
        subject,
        field,
        before,
        after,
        prose,
        where,
        wasAt,
        hint,
        others);
  }

  /** A stretch of a value. */
  public record Run(String text, boolean changed) {}

  /**
   * What a change means.
   *
   * @param rule that says so
   * @param why in one sentence, in English
   * @param segments that it touches
   * @param touched the revenue streams and owners that it touches
   * @param accepted why somebody accepted it, or empty
   */
  public record Why(
      String level,
      String levelLabel,
      String css,
      LinkView rule,
      List<TextPart> why,
      List<SegmentView> segments,
      List<String> touched,
      String accepted) {
    /** The same with another link to its rule. */
    public Why with(LinkView other) {
      return new Why(level, levelLabel, css, other, why, segments, touched, accepted);
    }
  }
}
