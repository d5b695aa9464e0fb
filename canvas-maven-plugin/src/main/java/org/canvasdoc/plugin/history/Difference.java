package org.canvasdoc.plugin.history;

import java.util.List;
import java.util.Optional;

/**
 * What one revision made of the canvases that it changed: all of it follows from the folder before
 * and the folder after, so that it may be kept.
 */
record Difference(List<Part> parts) {
  /**
   * One canvas.
   *
   * @param canvas its id since then; the last one where it is gone
   * @param from the id before; the same where it was not renamed
   */
  record Part(String canvas, String from, List<Fact> facts, Optional<Snapshot> now) {}
}
