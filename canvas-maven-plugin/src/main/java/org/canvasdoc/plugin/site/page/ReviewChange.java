package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * One change.
 *
 * @param id its anchor
 * @param kind {@code added}, {@code removed}, {@code renamed} or {@code changed}
 * @param label the kind in words
 * @param level {@code breaking}, {@code attention} or {@code info}
 * @param css of the level: {@code error}, {@code warning} or {@code note-level}
 * @param subject what it is about, where that has to be said apart from its group
 * @param field what of it changed, or empty
 * @param before the old value, or empty
 * @param after the new value, or empty
 * @param prose whether the values are texts, to be set side by side
 * @param where its place in the new file, as far as it has one
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
    String where,
    String wasAt,
    String hint,
    List<Why> meanings) {
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
      String rule,
      List<TextPart> why,
      List<SegmentView> segments,
      List<String> touched,
      String accepted) {}
}
