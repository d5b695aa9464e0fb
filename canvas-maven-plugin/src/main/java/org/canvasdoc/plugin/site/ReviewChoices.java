package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Level;
import org.canvasdoc.model.Block;
import org.canvasdoc.plugin.site.page.ReviewCanvas;
import org.canvasdoc.plugin.site.page.ReviewChange;
import org.canvasdoc.plugin.site.page.ReviewGroup;
import org.canvasdoc.plugin.site.page.ReviewPage;

/** What the filters of a page about changes can choose: what occurs in them. */
final class ReviewChoices {
  private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
  private final Map<String, Integer> blocks = new HashMap<>();
  private final Words words;

  ReviewChoices(List<ReviewCanvas> canvases, Words words) {
    this.words = words;
    for (ReviewCanvas canvas : canvases) {
      for (ReviewGroup group : canvas.groups()) {
        for (ReviewChange change : group.changes()) {
          levels.merge(Level.of(change.level()).orElse(Level.INFO), 1, Integer::sum);
          if (!group.block().isEmpty()) {
            blocks.merge(group.block(), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** The levels that occur, the worst first. */
  List<ReviewPage.Choice> levels() {
    List<ReviewPage.Choice> some = new ArrayList<>();
    for (Map.Entry<Level, Integer> each : levels.entrySet()) {
      String key = each.getKey().key();
      some.add(new ReviewPage.Choice(key, words.get("review.level." + key), each.getValue()));
    }
    return some;
  }

  /** The blocks in which something changed, in the order of filling. */
  List<ReviewPage.Choice> blocks() {
    List<ReviewPage.Choice> some = new ArrayList<>();
    for (Block block : Block.values()) {
      Integer count = blocks.get(block.key());
      if (count != null) {
        String name = words.get("block." + block.key());
        some.add(new ReviewPage.Choice(block.key(), name, count));
      }
    }
    return some;
  }
}
