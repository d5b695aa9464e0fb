package org.canvasdoc.model;

import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Words, or an address, that stand somewhere on a canvas.
 *
 * @param from the entry that they stand in; null in the head and in hypotheses
 * @param hypothesis the hypothesis that they stand in; null elsewhere
 * @param field the path of the field, nested keys joined by a dot
 * @param bracketed whether a bracket stands in it, as in every link of Markdown
 */
public record Passage(
    @Nullable Entry from,
    @Nullable Hypothesis hypothesis,
    String field,
    Located<String> said,
    Kind kind,
    boolean bracketed) {
  /** How words are to be read. */
  public enum Kind {
    /** As Markdown. */
    TEXT,
    /** As they are. */
    LINE,
    /** As an address on the web, or of a file beside the canvas. */
    LINK
  }

  public String value() {
    return said.value();
  }
}
