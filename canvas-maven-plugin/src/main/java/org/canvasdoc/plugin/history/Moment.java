package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a revision made of one canvas.
 *
 * @param step the revision
 * @param canvas the id that the canvas had then
 * @param facts what changed; none where the canvas could not be read before, or after, or where
 *     nothing is known of what was before
 * @param now the canvas since then; empty where it was gone, or could not be read
 */
public record Moment(Step step, String canvas, List<Fact> facts, Optional<Snapshot> now) {
  /** Whether a kind of change is among the facts. */
  public boolean has(String kind) {
    for (Fact each : facts) {
      if (each.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  Moment within(String home) {
    List<Fact> moved = new ArrayList<>();
    for (Fact each : facts) {
      moved.add(each.within(home));
    }
    return new Moment(step, home + canvas, List.copyOf(moved), now);
  }
}
