package org.canvasdoc.diff;

import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One fact about what differs between two revisions. Identity is canvas, block and id; order is
 * never a change. Values are written as a person would write them in the document.
 */
public sealed interface Change {
  /** What stands for a value that is there and cannot be read. */
  String UNREADABLE = "(cannot be read)";

  /** How a change is marked beside its words. */
  enum Sign {
    ADDED("+"),
    REMOVED("\u2212"),
    CHANGED("~"),
    RENAMED("\u2192");

    private final String mark;

    Sign(String mark) {
      this.mark = mark;
    }

    /** One character: {@code +}, {@code −}, {@code ~} or {@code →}. */
    public String mark() {
      return mark;
    }
  }

  /**
   * What every change has.
   *
   * @param subject what it is about, by the names of the new revision; of what is gone, by those of
   *     the old one. The block is {@code hypotheses} for a hypothesis; the field is a path, nested
   *     keys joined by a dot
   * @param name what people call the entry, the hypothesis, or the canvas where there is none
   * @param item which one of a list it is about, like the name of a metric; empty where it is no
   *     list, or its items have no names
   * @param before where it stood in the old revision; null for what is new
   * @param after where it stands in the new revision, or its nearest survivor where it is gone;
   *     null where the canvas is gone
   * @param level how much it matters: by nature, or by a {@link Meaning} that rests on it
   * @param touched whom and what it concerns
   * @param fingerprint stable over edits elsewhere, distinct among all of one comparison
   */
  record Facts(
      Subject subject,
      String name,
      String item,
      @Nullable Span before,
      @Nullable Span after,
      Level level,
      Touched touched,
      String fingerprint) {
    Facts at(Level other) {
      return new Facts(subject, name, item, before, after, other, touched, fingerprint);
    }

    Facts named(String stable) {
      return new Facts(subject, name, item, before, after, level, touched, stable);
    }
  }

  Facts facts();

  /** What kind of change it is, as a word that never changes: {@code entry-added}. */
  default String kind() {
    return accept(Marks.Kinds.INSTANCE);
  }

  default Sign sign() {
    return accept(Marks.Signs.INSTANCE);
  }

  /** The same with other facts. */
  Change with(Facts facts);

  /** One answer for each kind. */
  <R> R accept(Visitor<R> visitor);

  default Subject subject() {
    return facts().subject();
  }

  default String name() {
    return facts().name();
  }

  default Level level() {
    return facts().level();
  }

  default String fingerprint() {
    return facts().fingerprint();
  }

  /** Where to point at in the new revision. */
  default Optional<Span> after() {
    return Optional.ofNullable(facts().after());
  }

  /** Where it stood in the old revision. */
  default Optional<Span> before() {
    return Optional.ofNullable(facts().before());
  }

  /** A canvas that is new. */
  record CanvasAdded(Facts facts) implements Change {
    @Override
    public Change with(Facts other) {
      return new CanvasAdded(other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.canvasAdded(this);
    }
  }

  /** A canvas that is gone. */
  record CanvasRemoved(Facts facts) implements Change {
    @Override
    public Change with(Facts other) {
      return new CanvasRemoved(other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.canvasRemoved(this);
    }
  }

  /**
   * A canvas whose path is another one.
   *
   * @param from the id that it had
   */
  record CanvasRenamed(Facts facts, String from) implements Change {
    @Override
    public Change with(Facts other) {
      return new CanvasRenamed(other, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.canvasRenamed(this);
    }
  }

  /**
   * An entry or a hypothesis that is new.
   *
   * @param perhapsFrom the id of a removed one that is much like it; null where there is none
   */
  record EntryAdded(Facts facts, @Nullable String perhapsFrom) implements Change {
    @Override
    public Change with(Facts other) {
      return new EntryAdded(other, perhapsFrom);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entryAdded(this);
    }
  }

  /**
   * An entry or a hypothesis that is gone.
   *
   * @param perhapsTo the id of a new one that is much like it; null where there is none
   */
  record EntryRemoved(Facts facts, @Nullable String perhapsTo) implements Change {
    @Override
    public Change with(Facts other) {
      return new EntryRemoved(other, perhapsTo);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entryRemoved(this);
    }
  }

  /**
   * An entry that says, by {@code was}, that it had another id.
   *
   * @param from the id that it had
   */
  record EntryRenamed(Facts facts, String from) implements Change {
    @Override
    public Change with(Facts other) {
      return new EntryRenamed(other, from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entryRenamed(this);
    }
  }

  /**
   * A field, or an item of a list, that says something else.
   *
   * @param from null where nothing was said
   * @param to null where nothing is said any more
   */
  record FieldChanged(Facts facts, @Nullable String from, @Nullable String to) implements Change {
    @Override
    public Change with(Facts other) {
      return new FieldChanged(other, from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fieldChanged(this);
    }
  }

  /**
   * A Markdown text that says something else; what is white space alone is no change.
   *
   * @param from as it was written; null where there was none
   * @param to as it is written; null where there is none any more
   */
  record TextChanged(Facts facts, @Nullable String from, @Nullable String to) implements Change {
    @Override
    public Change with(Facts other) {
      return new TextChanged(other, from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.textChanged(this);
    }
  }

  /**
   * A reference that is new.
   *
   * @param target what it names, as {@code block/id}, or as a canvas's id
   * @param targetName what people call that; the id where it leads nowhere
   */
  record ReferenceAdded(Facts facts, String target, String targetName) implements Change {
    @Override
    public Change with(Facts other) {
      return new ReferenceAdded(other, target, targetName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.referenceAdded(this);
    }
  }

  /**
   * A reference that is gone.
   *
   * @param target what it named, as {@code block/id}, or as a canvas's id
   * @param targetName what people called that; the id where it led nowhere
   */
  record ReferenceRemoved(Facts facts, String target, String targetName) implements Change {
    @Override
    public Change with(Facts other) {
      return new ReferenceRemoved(other, target, targetName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.referenceRemoved(this);
    }
  }

  /** One answer for each kind of change. */
  interface Visitor<R> {
    R canvasAdded(CanvasAdded change);

    R canvasRemoved(CanvasRemoved change);

    R canvasRenamed(CanvasRenamed change);

    R entryAdded(EntryAdded change);

    R entryRemoved(EntryRemoved change);

    R entryRenamed(EntryRenamed change);

    R fieldChanged(FieldChanged change);

    R textChanged(TextChanged change);

    R referenceAdded(ReferenceAdded change);

    R referenceRemoved(ReferenceRemoved change);
  }
}
