package org.canvasdoc.diff;

import java.util.List;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What changes mean for the business, as a rule between two revisions found.
 *
 * @param rule the rule's id
 * @param message why it matters, in one sentence, in business words: understandable alone, lower
 *     case, without a full stop, quoted words in back-ticks
 * @param subject what it is about, by the names of the new revision; of what is gone, by those of
 *     the old one
 * @param before where it stood in the old revision; null for what is new
 * @param after where it stands in the new revision, or its nearest survivor; null where the canvas
 *     is gone
 * @param changes fingerprints of the changes that it rests on; there may be none, where it rests on
 *     what several of them lead to
 * @param fingerprint stable over edits elsewhere, distinct among all of one comparison
 */
public record Meaning(
    Level level,
    String rule,
    String message,
    Subject subject,
    @Nullable Span before,
    @Nullable Span after,
    Touched touched,
    List<String> changes,
    String fingerprint) {
  Meaning named(String stable) {
    return new Meaning(level, rule, message, subject, before, after, touched, changes, stable);
  }
}
