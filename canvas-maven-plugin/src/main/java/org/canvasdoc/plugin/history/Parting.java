package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.Difference.Part;

/**
 * What a comparison says of each canvas.
 *
 * @param after the later of the two that were compared
 * @param start whether nothing is known of what was before
 */
record Parting(Comparison comparison, Side after, boolean start) {
  private static final int SEVERITIES = 3;

  Difference difference() {
    Map<String, List<Fact>> facts = new HashMap<>();
    Map<String, String> renamed = new HashMap<>();
    for (Change each : comparison.changes()) {
      String canvas = String.valueOf(each.subject().canvas());
      facts.computeIfAbsent(canvas, key -> new ArrayList<>()).add(Fact.of(each));
      if (each instanceof Change.CanvasRenamed rename) {
        renamed.put(canvas, rename.from());
      }
    }
    Map<String, int[]> open = open();
    List<Part> parts = new ArrayList<>();
    for (CanvasPair each : comparison.canvases()) {
      String id = each.id();
      List<Fact> own = start ? List.of() : List.copyOf(facts.getOrDefault(id, List.of()));
      String from = start ? id : renamed.getOrDefault(id, id);
      parts.add(new Part(id, from, own, each.is().map(canvas -> snapshot(canvas, open))));
    }
    for (String id : comparison.unread()) {
      Optional<Snapshot> now = after.canvas(id).map(canvas -> snapshot(canvas, open));
      parts.add(new Part(id, id, List.of(), now));
    }
    return new Difference(List.copyOf(parts));
  }

  private static Snapshot snapshot(Canvas canvas, Map<String, int[]> open) {
    int[] counts = open.getOrDefault(canvas.id(), new int[SEVERITIES]);
    return Snapshot.of(canvas, counts[0], counts[1], counts[2]);
  }

  /** How many findings of each severity count, by canvas. */
  private Map<String, int[]> open() {
    Map<String, int[]> open = new HashMap<>();
    for (Diagnostic each : after.found()) {
      String canvas = each.finding().subject().canvas();
      if (canvas != null && each.counts()) {
        open.computeIfAbsent(canvas, key -> new int[SEVERITIES])[each.severity().ordinal()]++;
      }
    }
    return open;
  }
}
