package org.canvasdoc.plugin.site.page;

import java.util.List;

/** Words and what they mean, section by section. */
public record TermsPage(Frame frame, String name, String intro, List<Section> sections) {
  /** Words of one kind. */
  public record Section(String id, String label, String intro, List<Term> terms) {}

  /**
   * A word.
   *
   * @param href where more is said of it, or empty
   * @param code how it is written in a document, or empty
   * @param note what to mind about it, or empty
   * @param links where this site has it
   */
  public record Term(
      String id,
      String name,
      String href,
      String code,
      List<TextPart> text,
      String note,
      List<LinkView> links) {}
}
