package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule: what it finds, why that matters, what to do instead, by example.
 *
 * @param sections its text, part by part
 * @param good null where there are no examples, as for a rule of the team's own
 * @param allow how it is allowed in a document; empty where it cannot be
 */
public record RulePage(
    Frame frame,
    String id,
    List<TextPart> summary,
    List<LevelView> levels,
    List<Section> sections,
    @Nullable Example bad,
    @Nullable Example good,
    List<LinkView> fields,
    String allow) {
  /** A part of the text; {@code html} is safe. */
  public record Section(String id, String label, String html) {}

  /** A document, with what is found in it. */
  public record Example(
      String kind, List<TextPart> message, ExcerptView excerpt, List<TextPart> help) {}
}
