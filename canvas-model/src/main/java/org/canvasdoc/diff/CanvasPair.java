package org.canvasdoc.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * A canvas that differs, as it was and as it is.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param counts how many entries of each block are added, changed and removed; of every block, in
 *     the order of filling
 * @param figures what can be worked out of it and is another figure than before
 */
public record CanvasPair(
    @Nullable Canvas before,
    @Nullable Canvas after,
    Map<Block, Counts> counts,
    List<FigureChange> figures) {

  /** How many entries of a block are added, changed (renamed ones included) and removed. */
  public record Counts(int added, int changed, int removed) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public boolean isNone() {
      return equals(NONE);
    }
  }

  /** Its id now; the old one where it is gone. */
  public String id() {
    return shown().id();
  }

  /** What people call it now, or called it. */
  public String name() {
    return shown().name();
  }

  /** As it is; as it was where it is gone. */
  public Canvas shown() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  public Optional<Canvas> was() {
    return Optional.ofNullable(before);
  }

  public Optional<Canvas> is() {
    return Optional.ofNullable(after);
  }
}
