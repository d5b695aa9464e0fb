package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * The fields of one part of a canvas.
 *
 * @param example how little is enough; may be empty
 * @param more pages on which more fields of the same part stand
 */
public record FieldsPage(
    Frame frame,
    String name,
    String intro,
    String example,
    List<LinkView> more,
    List<FieldView> fields) {
  /**
   * A field.
   *
   * @param depth how many fields it is inside of
   * @param shape what it looks like
   * @param words what it may say, where that is a closed list
   * @param otherNames what people write instead
   */
  public record FieldView(
      String id,
      int depth,
      boolean required,
      List<TextPart> summary,
      List<TextPart> shape,
      List<WordView> words,
      String otherNames,
      List<LinkView> rules) {}

  /** A word of a closed list; {@code href} leads to where more is said of it, or is empty. */
  public record WordView(String word, String meaning, String href) {}
}
