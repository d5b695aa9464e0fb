package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shares work among all processors. */
final class Shared {
  private Shared() {}

  /**
   * Does something with each item, and returns the outcomes in the items' order. Whoever is done
   * with one takes the next: a parallel stream would cut the list into a few large parts before,
   * and one who is slower is waited for.
   */
  static <T, R> List<R> work(List<T> items, Function<T, R> work) {
    List<R> outcomes = new ArrayList<>(Collections.nCopies(items.size(), null));
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                outcomes.set(i, work.apply(items.get(i)));
              }
            });
    return outcomes;
  }
}
