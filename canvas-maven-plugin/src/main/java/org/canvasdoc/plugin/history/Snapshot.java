package org.canvasdoc.plugin.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Status;
import org.canvasdoc.source.Located;

/**
 * A canvas as it was, as far as one sees it at a glance.
 *
 * @param name what people called it
 * @param blocks the nine, in the order of filling
 * @param errors how many findings of each severity were open then, by the rules of today; what a
 *     date alone brings is not among them
 * @param ratio the lowest lifetime value by what it costs to win a customer, as a plain decimal
 *     number; empty where it could not be had
 */
public record Snapshot(
    String name, List<List<Item>> blocks, int errors, int warnings, int notes, String ratio) {
  private static final int DIGITS = 2;

  /**
   * An entry as it stood on the canvas.
   *
   * @param segments whom it served: the places, from 1, of segments in their block; empty for all
   * @param status the key of its status where it was not established, else empty
   */
  public record Item(String id, String name, List<Integer> segments, String status) {}

  static Snapshot of(Canvas canvas, int errors, int warnings, int notes) {
    References references = new References(canvas);
    Map<CustomerSegment, Integer> places = new IdentityHashMap<>();
    for (CustomerSegment segment : canvas.segments()) {
      places.put(segment, places.size() + 1);
    }
    List<List<Item>> blocks = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Item> items = new ArrayList<>();
      for (Entry entry : canvas.entries(block)) {
        items.add(item(entry, references, places));
      }
      blocks.add(List.copyOf(items));
    }
    CanvasEconomics economics = new CanvasEconomics(canvas, references);
    String ratio = economics.valueToCost().figure().map(Snapshot::ratio).orElse("");
    return new Snapshot(canvas.name(), List.copyOf(blocks), errors, warnings, notes, ratio);
  }

  private static Item item(
      Entry entry, References references, Map<CustomerSegment, Integer> places) {
    List<Integer> segments = new ArrayList<>();
    for (CustomerSegment each : references.traced(entry)) {
      Integer place = places.get(each);
      if (place != null) {
        segments.add(place);
      }
    }
    Collections.sort(segments);
    Optional<Located<Status>> status = entry.isEstablished() ? Optional.empty() : entry.status();
    return new Item(
        entry.id().value(),
        entry.name(),
        List.copyOf(segments),
        status.map(each -> each.value().key()).orElse(""));
  }

  private static String ratio(Figure figure) {
    BigDecimal rounded = figure.value().setScale(DIGITS, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
