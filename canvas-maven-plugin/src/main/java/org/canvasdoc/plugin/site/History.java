package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.model.Canvas;
import org.jspecify.annotations.Nullable;

/** The newest changes, each with the canvases of the site that it changed. */
final class History {
  /** What one change did. */
  record Step(Change change, List<Canvas> canvases) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Instant> newest = new HashMap<>();

  History(List<Change> changes, List<Canvas> canvases) {
    Map<String, Canvas> places = new HashMap<>();
    for (Canvas each : canvases) {
      places.put(place(each), each);
    }
    for (Change change : changes) {
      Map<String, Canvas> touched = new TreeMap<>();
      for (String file : change.files()) {
        Canvas canvas = of(places, file);
        if (canvas != null) {
          touched.put(canvas.id(), canvas);
          newest.merge(canvas.id(), change.when(), History::later);
        }
      }
      if (!touched.isEmpty()) {
        steps.add(new Step(change, List.copyOf(touched.values())));
      }
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** The file of a canvas; of one in several files their folder. */
  private static String place(Canvas canvas) {
    String path = canvas.file().path();
    int slash = path.lastIndexOf('/');
    return path.substring(0, Math.max(0, slash)).endsWith(".canvas")
        ? path.substring(0, slash)
        : path;
  }

  private static @Nullable Canvas of(Map<String, Canvas> places, String file) {
    String at = file;
    while (!at.isEmpty()) {
      Canvas canvas = places.get(at);
      if (canvas != null) {
        return canvas;
      }
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return null;
  }

  /** The newest first. */
  List<Step> steps() {
    return steps;
  }

  /** When a canvas was changed last, as far as that is known. */
  Optional<Instant> last(String canvas) {
    return Optional.ofNullable(newest.get(canvas));
  }

  /** When anything was changed last. */
  Optional<Instant> last() {
    return newest.values().stream().max(Instant::compareTo);
  }

  static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZoneOffset.UTC);
  }
}
