package org.canvasdoc.diff;

import java.util.List;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Entry;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** A meaning that a rule puts together, part by part. */
public final class Telling {
  private final Revisions revisions;
  private final ChangeRule rule;
  private final Subject subject;
  private @Nullable Span before;
  private @Nullable Span after;
  private Touched touched = Touched.NOBODY;
  private List<String> changes = List.of();

  Telling(Revisions revisions, ChangeRule rule, Subject subject) {
    this.revisions = revisions;
    this.rule = rule;
    this.subject = subject;
  }

  /** Where it stood in the old revision. */
  public Telling before(@Nullable Span place) {
    this.before = place;
    return this;
  }

  /** Where it stands in the new revision. */
  public Telling after(@Nullable Span place) {
    this.after = place;
    return this;
  }

  /** About an entry that is gone: where it was, and its nearest survivor. */
  public Telling gone(Entry entry) {
    this.before = entry.id().span();
    this.after = revisions.nearest(entry);
    return this;
  }

  /** Whom it touches: those whom these entries concern. */
  public Telling touching(List<? extends Entry> entries) {
    this.touched = revisions.touched(List.copyOf(entries));
    return this;
  }

  /** The same, where that is known. */
  public Telling touching(Touched known) {
    this.touched = known;
    return this;
  }

  /** The changes that it rests on, by their fingerprints. */
  public Telling on(List<String> prints) {
    this.changes = List.copyOf(prints);
    return this;
  }

  /**
   * The meaning.
   *
   * @param essence what tells it from another one of this rule about the same subject
   */
  public Meaning says(String message, String essence) {
    String id = rule.info().id();
    String about =
        String.join(
            "\u0000",
            id,
            String.valueOf(subject.canvas()),
            String.valueOf(subject.block()),
            String.valueOf(subject.entry()),
            String.valueOf(subject.field()),
            essence);
    return new Meaning(
        rule.level(), id, message, subject, before, after, touched, changes, Prints.of(about));
  }
}
