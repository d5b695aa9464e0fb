package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.format.Value.Branch;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.format.Value.Style;
import org.jspecify.annotations.Nullable;

/**
 * A key with its value, or an item of a list, and the comments that belong to it; an empty one
 * stands for a blank line.
 */
final class Item {
  /** The column of what stands in brackets: no comment is deeper. */
  static final int IN_BRACKETS = Integer.MAX_VALUE;

  /** What stands in front, on lines of its own. */
  final List<String> lead = new ArrayList<>();

  /** What stands at the ends of its lines. */
  final List<String> tail = new ArrayList<>();

  /** What stands behind, deeper than it. */
  final List<String> foot = new ArrayList<>();

  final int column;
  private final @Nullable Leaf key;
  Value value = Leaf.NONE;

  /**
   * Begins an item.
   *
   * @param column where its key, or the dash in front of it, stands
   * @param key null in a list
   */
  Item(int column, @Nullable Leaf key) {
    this.column = column;
    this.key = key;
  }

  /** What its key says; null in a list. */
  @Nullable String key() {
    return key == null ? null : key.text();
  }

  /** Its key as it is written; null in a list. */
  @Nullable Leaf keyLeaf() {
    return key;
  }

  /** Whether it stands there without any comment. */
  boolean isBare() {
    return lead.stream().allMatch(String::isEmpty) && tail.isEmpty() && foot.isEmpty();
  }

  boolean isBlockText() {
    return value instanceof Leaf leaf && leaf.style() == Style.BLOCK;
  }

  /** The last item below it, where that stands on a line of its own; null where none does. */
  @Nullable Item last() {
    return value instanceof Branch branch && !branch.flow() && !branch.items().isEmpty()
        ? branch.items().get(branch.items().size() - 1)
        : null;
  }

  /** Whether a blank line stands in front. */
  boolean isApart() {
    return !lead.isEmpty() && lead.get(0).isEmpty();
  }
}
