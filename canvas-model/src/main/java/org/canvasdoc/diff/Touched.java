package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom and what a change concerns, each once, in the order of the document.
 *
 * @param segments the customer segments; none where it concerns none in particular
 * @param revenueStreams the revenue streams
 * @param owners who answers for what is changed, as it is written
 */
public record Touched(List<Named> segments, List<Named> revenueStreams, List<String> owners) {
  public static final Touched NOBODY = new Touched(List.of(), List.of(), List.of());

  /** An entry: its id, and what people call it. */
  public record Named(String id, String name) {}

  /** These, and those of another as well. */
  Touched with(Touched other) {
    return new Touched(
        joined(segments, other.segments),
        joined(revenueStreams, other.revenueStreams),
        joined(owners, other.owners));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    for (T each : other) {
      if (!all.contains(each)) {
        all.add(each);
      }
    }
    return List.copyOf(all);
  }
}
