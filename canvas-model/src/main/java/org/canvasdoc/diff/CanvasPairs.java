package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;

/**
 * Which canvases of two revisions belong together: those of the same id; of the others those whose
 * files are the same, or most of whose entries are.
 *
 * @param both those that differ, by their id now
 * @param removed ids in the old revision
 * @param added ids in the new revision
 * @param unread ids of those that cannot be read in a revision where they are
 */
record CanvasPairs(
    Map<String, Two> both, Set<String> removed, Set<String> added, Set<String> unread) {
  private static final double LEAST = 0.6;

  /** A canvas as it was and as it is. */
  record Two(Canvas before, Canvas after) {}

  /**
   * Reads what differs.
   *
   * @param ids of the canvases that are not the same on both sides, byte by byte
   */
  static CanvasPairs of(Side before, Side after, Set<String> ids) {
    CanvasPairs pairs =
        new CanvasPairs(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (String id : ids) {
      boolean was = before.ids().contains(id);
      boolean is = after.ids().contains(id);
      Optional<Canvas> old = before.canvas(id);
      Optional<Canvas> now = after.canvas(id);
      if ((was && old.isEmpty()) || (is && now.isEmpty())) {
        pairs.unread.add(id);
      } else if (old.isPresent() && now.isPresent()) {
        pairs.both.put(id, new Two(old.get(), now.get()));
      } else {
        (was ? pairs.removed : pairs.added).add(id);
      }
    }
    pairs.rename(before, after);
    return pairs;
  }

  private void rename(Side before, Side after) {
    List<String> old = new ArrayList<>(removed);
    List<String> now = new ArrayList<>(added);
    List<Likeness.Match> matches =
        Likeness.pairs(old, now, LEAST, id -> id, (one, other) -> alike(before, one, after, other));
    for (Likeness.Match each : matches) {
      String from = old.get(each.before());
      String to = now.get(each.after());
      Optional<Canvas> was = before.canvas(from);
      Optional<Canvas> is = after.canvas(to);
      if (was.isPresent() && is.isPresent()) {
        both.put(to, new Two(was.get(), is.get()));
        removed.remove(from);
        added.remove(to);
      }
    }
  }

  private static double alike(Side before, String one, Side after, String other) {
    return before.isSame(one, after, other)
        ? 1
        : Likeness.sets(paths(before, one), paths(after, other));
  }

  /** What a canvas holds, as {@code block/id}. */
  private static Set<String> paths(Side side, String id) {
    Set<String> paths = new HashSet<>();
    Optional<Canvas> canvas = side.canvas(id);
    if (canvas.isPresent()) {
      for (Block block : Block.values()) {
        for (Entry each : canvas.get().entries(block)) {
          paths.add(block.key() + "/" + each.id().value());
        }
      }
    }
    return paths;
  }
}
