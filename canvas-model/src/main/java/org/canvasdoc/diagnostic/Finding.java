package org.canvasdoc.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, without a judgement of how much it weighs.
 *
 * @param rule the rule's id
 * @param message the headline: understandable alone, lower case, no full stop, quoted words in
 *     back-ticks
 * @param label why this place, in a few words; may be empty
 * @param help what to do, as an imperative; null where that is not certain
 * @param related other places that explain it
 * @param fix the exact edits, where there are such
 * @param remark whether this one weighs no more than a note, whatever its rule weighs
 */
public record Finding(
    String rule,
    Subject subject,
    Span span,
    String message,
    String label,
    @Nullable String help,
    List<Label> related,
    @Nullable Fix fix,
    boolean remark) {

  public static Finding of(String rule, Subject subject, Span span, String message) {
    return new Finding(rule, subject, span, message, "", null, List.of(), null, false);
  }

  /** The same where the ids of canvases begin with a home. */
  public Finding within(String home) {
    Subject moved = subject.within(home);
    return new Finding(rule, moved, span, message, label, help, related, fix, remark);
  }

  public Finding label(String text) {
    return new Finding(rule, subject, span, message, text, help, related, fix, remark);
  }

  public Finding help(@Nullable String text) {
    return new Finding(rule, subject, span, message, label, text, related, fix, remark);
  }

  public Finding related(Span place, String text) {
    List<Label> all = Stream.concat(related.stream(), Stream.of(new Label(place, text))).toList();
    return new Finding(rule, subject, span, message, label, help, all, fix, remark);
  }

  public Finding fix(@Nullable Fix exact) {
    return new Finding(rule, subject, span, message, label, help, related, exact, remark);
  }

  /** The same as something that is worth knowing, and no fault by itself. */
  public Finding asRemark() {
    return new Finding(rule, subject, span, message, label, help, related, fix, true);
  }
}
