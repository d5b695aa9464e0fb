package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.plugin.history.Difference.Part;

/** Follows each canvas through the revisions, under whatever name. */
final class Threads {
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
      Map<String, String> older = new HashMap<>(nowCalled);
      for (Part part : differences.get(i).parts()) {
        String canvas = thread(part.canvas(), nowCalled);
        threads
            .computeIfAbsent(canvas, key -> new ArrayList<>())
            .add(new Moment(line.states().get(i).step(), part.canvas(), part.facts(), part.now()));
        if (!part.from().equals(part.canvas())) {
          older.remove(part.canvas());
          older.put(part.from(), canvas);
        }
      }
      nowCalled = older;
    }
    List<CanvasHistory> histories = new ArrayList<>();
    threads.forEach(
        (canvas, moments) -> {
          CanvasHistory history = new CanvasHistory(canvas, List.copyOf(moments), false);
          boolean cut = line.before().isEmpty() && !history.begins();
          histories.add(cut ? new CanvasHistory(canvas, history.moments(), true) : history);
        });
    return histories;
  }

  /** The last id of the canvas that had an id at some time. */
  private static String thread(String id, Map<String, String> nowCalled) {
    return nowCalled.getOrDefault(id, id);
  }
}
