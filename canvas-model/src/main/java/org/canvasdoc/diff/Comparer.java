package org.canvasdoc.diff;

import java.util.List;
import java.util.Map;

/** Sets two revisions against each other. */
final class Comparer {
  private final Side before;
  private final Side after;

  Comparer(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  Comparison compare() {
    int compared = Math.max(before.reader().tasks().size(), after.reader().tasks().size());
    return new Comparison(
        "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(),
        compared);
  }
}
