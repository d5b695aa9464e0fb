package org.canvasdoc.diff;

import java.util.List;

/**
 * Whom and what a change concerns, each once, in the order of the document.
 *
 * @param segments the customer segments
 * @param revenueStreams the revenue streams
 * @param owners who answers for what is changed, as it is written
 */
public record Touched(List<Named> segments, List<Named> revenueStreams, List<String> owners) {
  public static final Touched NOBODY = new Touched(List.of(), List.of(), List.of());

  /** An entry: its id, and what people call it. */
  public record Named(String id, String name) {}
}
