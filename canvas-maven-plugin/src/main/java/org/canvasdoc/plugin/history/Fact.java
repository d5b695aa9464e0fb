package org.canvasdoc.plugin.history;

import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Change.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changed, without its places: these were in files that are no more.
 *
 * @param kind a word that never changes: {@code entry-added}
 * @param level how much it matters: {@code breaking}, {@code attention} or {@code info}
 * @param block empty where it is about the head, or the whole
 * @param entry the id; empty where it is about none
 * @param name what people call the entry, or the canvas where there is none
 * @param field its path; empty where it is about none
 * @param item which one of a list it is about; may be empty
 * @param from what was there: a value, a text, an old id, or what a reference named; may be empty
 * @param to what is there; may be empty
 */
public record Fact(
    String kind,
    String level,
    String block,
    String entry,
    String name,
    String field,
    String item,
    String from,
    String to) {
  static Fact of(Change change) {
    return change.accept(new Written());
  }

  /** What happened, in one sign. */
  public Sign sign() {
    return kind.endsWith("-added")
        ? Sign.ADDED
        : kind.endsWith("-removed")
            ? Sign.REMOVED
            : kind.endsWith("-renamed") ? Sign.RENAMED : Sign.CHANGED;
  }

  /** Whether it is about an entry or a canvas as a whole, not about a field of it. */
  public boolean isWhole() {
    return kind.startsWith("canvas-") || kind.startsWith("entry-");
  }

  /** Whether what was and what is are texts to be read, not figures, words or names. */
  public boolean isProse() {
    return kind.startsWith("text-");
  }

  /** The same where ids of canvases begin with the place of their folder among others. */
  Fact within(String home) {
    return kind.equals("canvas-renamed")
        ? new Fact(kind, level, block, entry, name, field, item, home + from, home + to)
        : this;
  }

  private static final class Written implements Change.Visitor<Fact> {
    private static Fact fact(Change change, @Nullable String from, @Nullable String to) {
      Subject subject = change.subject();
      return new Fact(
          change.kind(),
          change.level().key(),
          said(subject.block()),
          said(subject.entry()),
          change.name(),
          said(subject.field()),
          change.facts().item(),
          said(from),
          said(to));
    }

    private static String said(@Nullable String text) {
      return text == null ? "" : text;
    }

    @Override
    public Fact canvasAdded(Change.CanvasAdded change) {
      return fact(change, "", "");
    }

    @Override
    public Fact canvasRemoved(Change.CanvasRemoved change) {
      return fact(change, "", "");
    }

    @Override
    public Fact canvasRenamed(Change.CanvasRenamed change) {
      return fact(change, change.from(), change.subject().canvas());
    }

    @Override
    public Fact entryAdded(Change.EntryAdded change) {
      return fact(change, "", "");
    }

    @Override
    public Fact entryRemoved(Change.EntryRemoved change) {
      return fact(change, "", "");
    }

    @Override
    public Fact entryRenamed(Change.EntryRenamed change) {
      return fact(change, change.from(), change.subject().entry());
    }

    @Override
    public Fact fieldChanged(Change.FieldChanged change) {
      return fact(change, change.from(), change.to());
    }

    @Override
    public Fact textChanged(Change.TextChanged change) {
      return fact(change, change.from(), change.to());
    }

    @Override
    public Fact referenceAdded(Change.ReferenceAdded change) {
      return fact(change, "", change.targetName());
    }

    @Override
    public Fact referenceRemoved(Change.ReferenceRemoved change) {
      return fact(change, change.targetName(), "");
    }
  }
}
