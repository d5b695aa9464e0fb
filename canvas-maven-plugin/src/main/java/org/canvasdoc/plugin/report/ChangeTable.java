package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.model.Block;

/** How many entries of each block changed, as a table in Markdown. */
final class ChangeTable {
  private ChangeTable() {}

  /** The nine blocks where everyone expects them, each with its counts. */
  static void write(Comparison comparison, StringBuilder out) {
    Map<Block, CanvasPair.Counts> sums = new EnumMap<>(Block.class);
    for (CanvasPair pair : comparison.canvases()) {
      pair.counts().forEach((block, counts) -> sums.merge(block, counts, ChangeTable::sum));
    }
    out.append("\n<table>\n<tr>");
    cell(out, sums, Block.KEY_PARTNERSHIPS, " rowspan=\"2\" colspan=\"2\"");
    cell(out, sums, Block.KEY_ACTIVITIES, " colspan=\"2\"");
    cell(out, sums, Block.VALUE_PROPOSITIONS, " rowspan=\"2\" colspan=\"2\"");
    cell(out, sums, Block.CUSTOMER_RELATIONSHIPS, " colspan=\"2\"");
    cell(out, sums, Block.CUSTOMER_SEGMENTS, " rowspan=\"2\" colspan=\"2\"");
    out.append("</tr>\n<tr>");
    cell(out, sums, Block.KEY_RESOURCES, " colspan=\"2\"");
    cell(out, sums, Block.CHANNELS, " colspan=\"2\"");
    out.append("</tr>\n<tr>");
    cell(out, sums, Block.COST_STRUCTURE, " colspan=\"5\"");
    cell(out, sums, Block.REVENUE_STREAMS, " colspan=\"5\"");
    out.append("</tr>\n</table>\n");
  }

  private static CanvasPair.Counts sum(CanvasPair.Counts one, CanvasPair.Counts other) {
    return new CanvasPair.Counts(
        one.added() + other.added(),
        one.changed() + other.changed(),
        one.removed() + other.removed());
  }

  private static void cell(
      StringBuilder out, Map<Block, CanvasPair.Counts> sums, Block block, String spans) {
    String counts = counts(sums.getOrDefault(block, CanvasPair.Counts.NONE));
    out.append("<td").append(spans).append('>').append(block.title()).append("<br>");
    out.append(counts.isEmpty() ? "·" : "<b>" + counts + "</b>").append("</td>");
  }

  /** Like {@code +2 ~1 −1}; empty where there is nothing to count. */
  static String counts(CanvasPair.Counts counts) {
    List<String> parts = new ArrayList<>();
    add(parts, "+", counts.added());
    add(parts, "~", counts.changed());
    add(parts, "−", counts.removed());
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, String sign, int count) {
    if (count > 0) {
      parts.add(sign + count);
    }
  }
}
