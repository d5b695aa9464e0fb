package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.check.PartCheck;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.jspecify.annotations.Nullable;

/** Sets two revisions against each other, and reads no more of them than that needs. */
final class Comparer {
  private final Side before;
  private final Side after;
  private final Renames renames = new Renames();
  private final List<Change> changes = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final List<CanvasPair> pairs = new ArrayList<>();

  Comparer(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** What changed, without what was found before and is found after. */
  Comparison facts() {
    Set<String> all = all();
    Set<String> differing = differing(all);
    CanvasPairs canvases = CanvasPairs.of(before, after, differing);
    facts(canvases);
    after.check().check(differing);
    meanings.sort(Comparator.comparing(Meaning::level));
    return new Comparison(
        "",
        pairs,
        List.copyOf(canvases.unread()),
        Impact.weighed(changes, meanings),
        meanings,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        all.size());
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(before.ids());
    all.addAll(after.ids());
    return all;
  }

  /** The canvases that differ, which are read. */
  private Set<String> differing(Set<String> all) {
    Set<String> differing = new TreeSet<>();
    List<String> ids = List.copyOf(all);
    List<Boolean> same = PartCheck.shared(ids, id -> before.isSame(id, after, id));
    for (int i = 0; i < ids.size(); i++) {
      if (!same.get(i)) {
        differing.add(ids.get(i));
      }
    }
    before.check().readAll(present(before, differing));
    after.check().readAll(present(after, differing));
    return differing;
  }

  Comparison compare() {
    Set<String> all = all();
    Set<String> differing = differing(all);
    CanvasPairs canvases = CanvasPairs.of(before, after, differing);
    facts(canvases);
    Set<String> checked = before.judgesLike(after) ? linked(all, differing) : all;
    List<Diagnostic> old = before.check().check(checked);
    List<Diagnostic> now = after.check().check(checked);
    FindingsBeside findings = FindingsBeside.of(old, now, renames, changes);
    for (String id : canvases.unread()) {
      findings = findings.withUnread(id, before.isUnread(id), after.isUnread(id));
    }
    meanings.sort(Comparator.comparing(Meaning::level));
    List<Change> weighed = Impact.weighed(changes, meanings);
    Acceptances acceptances =
        Acceptances.of(after.reader().accepted(), weighed, meanings, after.check());
    return new Comparison(
            "",
            pairs,
            List.copyOf(canvases.unread()),
            weighed,
            meanings,
            findings.introduced(),
            findings.fixed(),
            findings.gone(),
            acceptances.accepted(),
            acceptances.findings(),
            all.size())
        .headed();
  }

  private static Set<String> present(Side side, Set<String> ids) {
    Set<String> present = new TreeSet<>(ids);
    present.retainAll(side.ids());
    return present;
  }

  private void facts(CanvasPairs canvases) {
    Map<String, CanvasDiff> diffs = new TreeMap<>();
    for (CanvasPairs.Two two : canvases.both().values()) {
      if (!two.before().id().equals(two.after().id())) {
        renames.canvas(two.before().id(), two.after().id());
      }
    }
    canvases
        .both()
        .forEach((id, two) -> diffs.put(id, new CanvasDiff(two.before(), two.after(), renames)));
    Set<String> ids = new TreeSet<>(canvases.both().keySet());
    ids.addAll(canvases.added());
    ids.addAll(canvases.removed());
    for (String id : ids) {
      CanvasDiff diff = diffs.get(id);
      Canvas old = canvases.removed().contains(id) ? before.canvas(id).orElse(null) : null;
      Canvas now = canvases.added().contains(id) ? after.canvas(id).orElse(null) : null;
      if (diff == null) {
        List<Change> own = whole(old, now);
        changes.addAll(own);
        if (!own.isEmpty()) {
          pairs.add(pair(old, now, own, List.of()));
        }
      } else {
        compared(diff);
      }
    }
  }

  private void compared(CanvasDiff diff) {
    List<Change> own = diff.changes();
    if (!own.isEmpty()) {
      Revisions revisions = new Revisions(diff, own, after.reader().rules().thresholds());
      meanings.addAll(Impact.of(revisions));
      changes.addAll(own);
      pairs.add(pair(diff.before(), diff.after(), own, Figures.of(revisions)));
    }
  }

  private static List<Change> whole(@Nullable Canvas old, @Nullable Canvas now) {
    if (old != null) {
      Change removed = new Change.CanvasRemoved(CanvasDiff.whole(old, false));
      return new Finish(old, old).of(List.of(removed));
    }
    if (now != null) {
      Change added = new Change.CanvasAdded(CanvasDiff.whole(now, true));
      return new Finish(now, now).of(List.of(added));
    }
    return List.of();
  }

  private static CanvasPair pair(
      @Nullable Canvas old,
      @Nullable Canvas now,
      List<Change> changes,
      List<FigureChange> figures) {
    Map<Block, CanvasPair.Counts> counts = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      CanvasPair.Counts count =
          old == null && now != null
              ? new CanvasPair.Counts(now.entries(block).size(), 0, 0)
              : now == null && old != null
                  ? new CanvasPair.Counts(0, 0, old.entries(block).size())
                  : CanvasDiff.counts(changes, block);
      counts.put(block, count);
    }
    return new CanvasPair(old, now, counts, figures);
  }

  /** The canvases that differ, and those that ask about what is not as it was of them. */
  private Set<String> linked(Set<String> all, Set<String> differing) {
    Set<String> checked = new TreeSet<>(differing);
    Set<String> asked = new HashSet<>();
    boolean lineage = false;
    for (String id : differing) {
      Optional<Canvas> old = before.canvas(id);
      Optional<Canvas> now = after.canvas(id);
      boolean other = !outline(old).equals(outline(now));
      lineage = lineage || !variantOf(old).equals(variantOf(now));
      if (other) {
        asked.add(id);
      }
    }
    boolean more = !asked.isEmpty();
    while (more) {
      Set<String> found = new TreeSet<>();
      List<String> others = new ArrayList<>(all);
      others.removeAll(checked);
      List<Boolean> named = PartCheck.shared(others, id -> after.mayName(id, asked));
      for (int i = 0; i < others.size(); i++) {
        if (named.get(i)) {
          found.add(others.get(i));
        }
      }
      checked.addAll(found);
      asked.addAll(found);
      more = lineage && !found.isEmpty();
    }
    return checked;
  }

  private static String variantOf(Optional<Canvas> canvas) {
    return canvas
        .flatMap(each -> each.head().get(Format.VARIANT_OF))
        .map(Object::toString)
        .orElse("");
  }

  /** What others may ask about a canvas: whether it is there, its entries, and its lineage. */
  private static Set<String> outline(Optional<Canvas> canvas) {
    Set<String> outline = new HashSet<>();
    if (canvas.isPresent()) {
      outline.add(variantOf(canvas));
      for (Block block : Block.values()) {
        outline.add(block.key() + " " + canvas.get().content(block).readable());
        for (Entry entry : canvas.get().entries(block)) {
          outline.add(block.key() + "/" + entry.id().value());
        }
      }
    }
    return outline;
  }
}
