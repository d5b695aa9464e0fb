package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two canvases side by side, block by block, with what differs marked. */
public record ComparePage(
    Frame frame, LinkView there, LinkView here, List<StripView> facts, List<Part> parts) {
  /** A block, or the head. */
  public record Part(String id, String name, List<Row> rows) {}

  /**
   * An entry in both canvases, or in one.
   *
   * @param kind {@code same}, {@code differs}, {@code there} or {@code here}
   * @param says the kind in words
   * @param there null where it is not there
   * @param here null where it is not here
   * @param fields those in which the two differ
   */
  public record Row(
      String kind, String says, @Nullable Side there, @Nullable Side here, List<Pair> fields) {}

  /** An entry on one side. */
  public record Side(LinkView entry, List<SegmentView> segments) {}

  /** A field as each of the two gives it; one of them may not. */
  public record Pair(String label, @Nullable ValueView there, @Nullable ValueView here) {}
}
