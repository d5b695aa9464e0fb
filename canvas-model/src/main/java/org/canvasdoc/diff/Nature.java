package org.canvasdoc.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.Priority;
import org.canvasdoc.model.TestDecision;
import org.jspecify.annotations.Nullable;

/**
 * How much a change matters by itself, whatever rules say of it. Most are {@code info}; what
 * founders and investors would ask about is {@code attention}. One row a kind of change: the table
 * that {@code README.md} shows.
 */
public final class Nature {
  /**
   * A row of the table.
   *
   * @param change what changes
   * @param why why one would look at it
   */
  public record Row(String change, String why) {}

  /** What is {@code attention} by nature. */
  public static final List<Row> ATTENTION =
      List.of(
          new Row("a canvas is gone", "a whole model is given up"),
          new Row(
              "an active segment, value proposition or revenue stream is new or gone",
              "whom the company serves, with what, and what it lives on"),
          new Row("the price of a revenue stream, or how it comes about", "customers feel it"),
          new Row("who pays a revenue stream", "a payer is won or lost"),
          new Row("an entry is excluded, or no longer", "the model leaves out what it had"),
          new Row("a hypothesis is supported or refuted", "a belief is settled"),
          new Row("a test is decided: pivot or stop", "the course changes"),
          new Row("the currency of the canvas", "every amount without one means another"));

  private static final Set<Block> CORE =
      Set.of(Block.CUSTOMER_SEGMENTS, Block.VALUE_PROPOSITIONS, Block.REVENUE_STREAMS);

  private final Canvas canvas;

  private Nature(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * The level of a change by itself.
   *
   * @param canvas the one that the change is about: of what is gone, the old revision
   */
  static Level of(Change change, Canvas canvas) {
    return change.accept(new Judge(new Nature(canvas))) ? Level.ATTENTION : Level.INFO;
  }

  private boolean isCore(Subject subject) {
    Optional<Block> block = block(subject);
    Optional<Entry> entry =
        block.isPresent() && CORE.contains(block.get()) && subject.entry() != null
            ? canvas.entry(block.get(), subject.entry())
            : Optional.empty();
    return entry.isPresent() && entry.get().isActive();
  }

  private static Optional<Block> block(Subject subject) {
    return subject.block() == null ? Optional.empty() : Block.of(subject.block());
  }

  private static boolean isField(Subject subject, @Nullable String block, String path) {
    return path.equals(subject.field()) && Objects.equals(block, subject.block());
  }

  private static boolean isPayer(Subject subject) {
    return isField(subject, Block.REVENUE_STREAMS.key(), Format.SEGMENTS.key());
  }

  private static boolean isLooked(Change.FieldChanged change) {
    Subject subject = change.subject();
    String streams = Block.REVENUE_STREAMS.key();
    if (isField(subject, streams, Format.AMOUNT.key())
        || isField(subject, streams, Format.REVENUE_KIND.key())
        || isField(subject, null, Format.CURRENCY.key())) {
      return true;
    }
    if (isField(subject, Format.HYPOTHESES, Format.HYPOTHESIS_STATUS.key())) {
      return isOne(change.to(), HypothesisStatus.SUPPORTED.key(), HypothesisStatus.REFUTED.key());
    }
    if (isField(subject, Format.HYPOTHESES, "tests.result.decision")) {
      return isOne(change.to(), TestDecision.PIVOT.key(), TestDecision.STOP.key());
    }
    String excluded = Priority.EXCLUDED.key();
    return Format.PRIORITY.key().equals(subject.field())
        && (isOne(change.from(), excluded) || isOne(change.to(), excluded));
  }

  private static boolean isOne(@Nullable String said, String... words) {
    return said != null && List.of(words).contains(said);
  }

  private record Judge(Nature nature) implements Change.Visitor<Boolean> {
    @Override
    public Boolean canvasAdded(Change.CanvasAdded change) {
      return false;
    }

    @Override
    public Boolean canvasRemoved(Change.CanvasRemoved change) {
      return true;
    }

    @Override
    public Boolean canvasRenamed(Change.CanvasRenamed change) {
      return false;
    }

    @Override
    public Boolean entryAdded(Change.EntryAdded change) {
      return nature.isCore(change.subject());
    }

    @Override
    public Boolean entryRemoved(Change.EntryRemoved change) {
      return nature.isCore(change.subject());
    }

    @Override
    public Boolean entryRenamed(Change.EntryRenamed change) {
      return false;
    }

    @Override
    public Boolean fieldChanged(Change.FieldChanged change) {
      return isLooked(change);
    }

    @Override
    public Boolean textChanged(Change.TextChanged change) {
      return false;
    }

    @Override
    public Boolean referenceAdded(Change.ReferenceAdded change) {
      return isPayer(change.subject());
    }

    @Override
    public Boolean referenceRemoved(Change.ReferenceRemoved change) {
      return isPayer(change.subject());
    }
  }
}
