package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts what became of single canvases into one order: by time, but never against the order of the
 * revisions of a canvas, whatever their clocks said.
 */
final class Weave {
  /** The newest first; of the same time by name. */
  private static final Comparator<Knot> ORDER =
      Comparator.comparing((Knot knot) -> knot.step.when())
          .reversed()
          .thenComparing(knot -> knot.step.commit());

  private final List<CanvasHistory> threads;
  private final int[] at;
  private final Map<String, Knot> knots = new HashMap<>();
  private final PriorityQueue<Knot> free = new PriorityQueue<>(ORDER);

  /** A revision, and where it is in the threads. */
  private static final class Knot {
    private final Step step;
    private final List<Integer> threads = new ArrayList<>();
    private int reached;

    Knot(Step step) {
      this.step = step;
    }
  }

  private Weave(List<CanvasHistory> threads) {
    this.threads = threads;
    this.at = new int[threads.size()];
  }

  static List<Revised> of(List<CanvasHistory> threads) {
    return new Weave(threads).woven();
  }

  private List<Revised> woven() {
    for (int i = 0; i < threads.size(); i++) {
      for (Moment each : threads.get(i).moments()) {
        Knot knot = knots.computeIfAbsent(each.step().commit(), commit -> new Knot(each.step()));
        knot.threads.add(i);
      }
    }
    for (int i = 0; i < threads.size(); i++) {
      reach(i);
    }
    List<Revised> woven = new ArrayList<>(knots.size());
    for (Knot knot = free.poll(); knot != null; knot = free.poll()) {
      List<Revised.Of> canvases = new ArrayList<>();
      for (int thread : knot.threads) {
        CanvasHistory history = threads.get(thread);
        canvases.add(new Revised.Of(history.canvas(), history.moments().get(at[thread])));
      }
      for (int thread : knot.threads) {
        at[thread]++;
        reach(thread);
      }
      woven.add(new Revised(knot.step, List.copyOf(canvases)));
    }
    return woven;
  }

  /** What is next in a thread is free once it is next in all that it is in. */
  private void reach(int thread) {
    List<Moment> moments = threads.get(thread).moments();
    if (at[thread] < moments.size()) {
      Knot knot = knots.get(moments.get(at[thread]).step().commit());
      if (knot != null && ++knot.reached == knot.threads.size()) {
        free.add(knot);
      }
    }
  }
}
