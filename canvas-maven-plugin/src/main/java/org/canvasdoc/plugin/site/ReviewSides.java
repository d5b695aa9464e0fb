package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Touched;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.SegmentView;

/** The segments of a canvas, and whom each entry serves, before and after. */
final class ReviewSides {
  private final Map<String, SegmentView> segments = new LinkedHashMap<>();
  private final Map<String, List<SegmentView>> before = new HashMap<>();
  private final Map<String, List<SegmentView>> after = new HashMap<>();

  /**
   * Traces both sides.
   *
   * @param first the number of its first segment among those of all canvases
   */
  ReviewSides(CanvasPair pair, int first) {
    pair.is().ifPresent(canvas -> name(canvas, first));
    pair.was().ifPresent(canvas -> name(canvas, first));
    pair.is().ifPresent(canvas -> trace(canvas, after));
    pair.was().ifPresent(canvas -> trace(canvas, before));
  }

  /** Letters and colours as on the canvas's own page; those that are gone come last. */
  private void name(Canvas canvas, int first) {
    for (CustomerSegment each : canvas.segments()) {
      String id = each.id().value();
      if (!segments.containsKey(id)) {
        int place = segments.size();
        SegmentView own = SegmentView.of(Plain.line(each.name()), "", place + 1);
        segments.put(
            id, new SegmentView(own.name(), "", first + place, own.letter(), own.colour()));
      }
    }
  }

  private void trace(Canvas canvas, Map<String, List<SegmentView>> traced) {
    References references = new References(canvas);
    for (Entry entry : canvas.allEntries()) {
      Set<CustomerSegment> served = references.traced(entry);
      List<SegmentView> views = new ArrayList<>();
      for (Map.Entry<String, SegmentView> each : segments.entrySet()) {
        for (CustomerSegment segment : served) {
          if (segment.id().value().equals(each.getKey())) {
            views.add(each.getValue());
          }
        }
      }
      traced.put(entry.block().key() + "/" + entry.id().value(), views);
    }
  }

  List<SegmentView> segments() {
    return List.copyOf(segments.values());
  }

  /** Whom an entry serves now, or served; empty where it serves all. */
  List<SegmentView> traced(String block, String entry) {
    String key = block + "/" + entry;
    List<SegmentView> now = after.get(key);
    return now == null ? before.getOrDefault(key, List.of()) : now;
  }

  /** Whom an entry served. */
  List<SegmentView> tracedBefore(Block block, String entry) {
    return before.getOrDefault(block.key() + "/" + entry, List.of());
  }

  /** A segment that something touches. */
  SegmentView named(Touched.Named segment) {
    return Optional.ofNullable(segments.get(segment.id()))
        .orElseGet(() -> new SegmentView(Plain.line(segment.name()), "", 0, "?", 1));
  }
}
