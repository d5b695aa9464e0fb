package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.plugin.history.Difference.Part;

/** Follows each canvas through the revisions, under whatever name. */
final class Threads {
  /** Behind the id of a canvas that was gone before another one was renamed to it. */
  private static final char GONE = '\n';

  private Threads() {}

  /**
   * Each canvas with its moments.
   *
   * @param differences of the steps, in their order: the newest first
   */
  static List<CanvasHistory> of(Steps line, List<Difference> differences) {
    Map<String, List<Moment>> threads = new TreeMap<>();
    Map<String, String> nowCalled = new HashMap<>();
    for (int i = 0; i < differences.size(); i++) {
      Step step = line.states().get(i).step();
      Map<String, String> older = new HashMap<>(nowCalled);
      List<Part> parts = differences.get(i).parts();
      for (Part part : parts) {
        if (!part.from().equals(part.canvas())) {
          older.put(part.canvas(), part.canvas() + GONE + i);
        }
      }
      for (Part part : parts) {
        String thread = nowCalled.getOrDefault(part.canvas(), part.canvas());
        threads
            .computeIfAbsent(thread, key -> new ArrayList<>())
            .add(new Moment(step, part.canvas(), part.facts(), part.now()));
        if (!part.from().equals(part.canvas())) {
          older.put(part.from(), thread);
        }
      }
      nowCalled = older;
    }
    List<CanvasHistory> histories = new ArrayList<>();
    threads.forEach((thread, moments) -> histories.add(history(line, thread, moments)));
    return histories;
  }

  private static CanvasHistory history(Steps line, String thread, List<Moment> moments) {
    int gone = thread.indexOf(GONE);
    String canvas = gone < 0 ? thread : thread.substring(0, gone);
    CanvasHistory history = new CanvasHistory(canvas, List.copyOf(moments), false);
    boolean cut = line.before().isEmpty() && !history.begins();
    return cut ? new CanvasHistory(canvas, history.moments(), true) : history;
  }
}
