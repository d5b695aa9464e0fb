package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;

/**
 * A canvas as it was, as far as one sees it at a glance.
 *
 * @param name what people called it
 * @param blocks the nine, in the order of filling
 * @param errors how many findings of each severity were open then, by the rules of today; what a
 *     date alone brings is not among them
 * @param ratio the lowest lifetime value by what it costs to win a customer, as people read it;
 *     empty where it could not be had
 */
public record Snapshot(
    String name, List<List<Item>> blocks, int errors, int warnings, int notes, String ratio) {
  /** An entry as it stood on the canvas. */
  public record Item(String id, String name) {}

  static Snapshot of(Canvas canvas, int errors, int warnings, int notes) {
    List<List<Item>> blocks = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Item> items = new ArrayList<>();
      for (Entry entry : canvas.entries(block)) {
        items.add(new Item(entry.id().value(), entry.name()));
      }
      blocks.add(List.copyOf(items));
    }
    CanvasEconomics economics = new CanvasEconomics(canvas, new References(canvas));
    String ratio = economics.valueToCost().figure().map(Figure::amount).orElse("");
    return new Snapshot(canvas.name(), List.copyOf(blocks), errors, warnings, notes, ratio);
  }
}
