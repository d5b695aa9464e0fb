package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.plugin.report.ChangeItem;
import org.canvasdoc.plugin.report.Plain;

/** What changed in the canvases of a site, canvas by canvas, by the ids that they have there. */
final class Overlay {
  /** Nothing is compared. */
  static final Overlay NONE = new Overlay(Since.NOTHING);

  /**
   * A canvas that differs.
   *
   * @param items what there is to tell of it, the worst first
   */
  record Seen(Comparison comparison, CanvasPair pair, List<ChangeItem> items) {}

  private final String base;
  private final boolean compared;
  private final Map<String, Seen> seen = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();

  Overlay(Since since) {
    this.base = Plain.line(since.base());
    this.compared = !since.parts().isEmpty();
    for (Since.Part part : since.parts()) {
      add(part.home(), part.comparison());
    }
  }

  private void add(String home, Comparison comparison) {
    Map<String, List<ChangeItem>> items = new HashMap<>();
    for (ChangeItem each : ChangeItem.of(comparison)) {
      String canvas = each.subject().canvas();
      items.computeIfAbsent(canvas == null ? "" : canvas, id -> new ArrayList<>()).add(each);
    }
    for (CanvasPair pair : comparison.canvases()) {
      List<ChangeItem> own = new ArrayList<>(items.getOrDefault(pair.id(), List.of()));
      if (pair.was().isPresent() && !pair.was().get().id().equals(pair.id())) {
        own.addAll(items.getOrDefault(pair.was().get().id(), List.of()));
      }
      seen.put(home + pair.id(), new Seen(comparison, pair, own));
    }
    for (String each : comparison.unread()) {
      unread.add(home + each);
    }
  }

  /** Whether canvases are compared at all. */
  boolean isNone() {
    return !compared;
  }

  /** What they are compared with. */
  String base() {
    return base;
  }

  /** A canvas that differs; empty for any other. */
  Optional<Seen> of(String canvas) {
    return Optional.ofNullable(seen.get(canvas));
  }

  boolean isUnread(String canvas) {
    return unread.contains(canvas);
  }

  /** All that differ, those that are gone among them, by the ids that they have on the site. */
  Map<String, Seen> all() {
    return seen;
  }

  Set<String> unread() {
    return unread;
  }
}
