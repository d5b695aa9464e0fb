package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a block are the same in two revisions: those of the same id, and those that
 * declare a rename by {@code was}, whichever of the two revisions says so.
 *
 * @param kept the entries that are in both, in the order of the new revision
 * @param removed in the order of the old revision
 * @param added in the order of the new revision
 * @param likely ids of removed entries with those of added ones that are much like them
 */
record BlockPairs(
    List<Kept> kept, List<Thing> removed, List<Thing> added, Map<String, String> likely) {
  /** How much alike a removed and an added entry are for whom a rename is likely. */
  private static final double LEAST = 0.5;

  /** An entry as it was and as it is. */
  record Kept(Thing before, Thing after) {
    boolean isRenamed() {
      return !before.id().equals(after.id());
    }
  }

  static final BlockPairs NONE = new BlockPairs(List.of(), List.of(), List.of(), Map.of());

  /** The entries of a block, or the hypotheses; none where a block could not be read. */
  static BlockPairs of(Canvas before, Canvas after, @Nullable Block block) {
    if (block != null && !(before.content(block).readable() && after.content(block).readable())) {
      return NONE;
    }
    Map<String, Thing> old = byId(Thing.of(before, block));
    Map<String, Thing> now = byId(Thing.of(after, block));
    Map<String, Thing> origins = declared(old, now);
    Map<Thing, Thing> kept = new LinkedHashMap<>();
    List<Thing> removed = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Thing each : old.values()) {
      Thing same = now.getOrDefault(each.id(), origins.get(each.id()));
      if (same != null && found.add(same.id())) {
        kept.put(same, each);
      } else {
        removed.add(each);
      }
    }
    List<Kept> pairs = new ArrayList<>();
    List<Thing> added = new ArrayList<>();
    for (Thing each : now.values()) {
      Thing was = kept.get(each);
      if (was == null) {
        added.add(each);
      } else {
        pairs.add(new Kept(was, each));
      }
    }
    return new BlockPairs(pairs, removed, added, likely(removed, added));
  }

  /**
   * The new entries by the ids that they had. Where two of one side are said to be one of the
   * other, as when a segment is split, none of them is that one.
   */
  private static Map<String, Thing> declared(Map<String, Thing> old, Map<String, Thing> now) {
    Map<String, Thing> origins = new HashMap<>();
    Map<String, Integer> claims = new HashMap<>();
    for (Thing each : now.values()) {
      claim(old.get(each.was()), each, old, now, origins, claims);
    }
    for (Thing each : old.values()) {
      Thing back = now.get(each.was());
      if (back != null && !back.was().equals(each.id())) {
        claim(each, back, old, now, origins, claims);
      }
    }
    origins
        .entrySet()
        .removeIf(
            each ->
                claims.getOrDefault("from " + each.getKey(), 0) > 1
                    || claims.getOrDefault("to " + each.getValue().id(), 0) > 1);
    return origins;
  }

  private static void claim(
      @Nullable Thing from,
      Thing to,
      Map<String, Thing> old,
      Map<String, Thing> now,
      Map<String, Thing> origins,
      Map<String, Integer> claims) {
    if (from != null && !now.containsKey(from.id()) && !old.containsKey(to.id())) {
      origins.put(from.id(), to);
      claims.merge("from " + from.id(), 1, Integer::sum);
      claims.merge("to " + to.id(), 1, Integer::sum);
    }
  }

  private static Map<String, Thing> byId(List<Thing> things) {
    Map<String, Thing> byId = new LinkedHashMap<>();
    for (Thing each : things) {
      byId.put(each.id(), each);
    }
    return byId;
  }

  private static Map<String, String> likely(List<Thing> removed, List<Thing> added) {
    if (removed.isEmpty() || added.isEmpty()) {
      return Map.of();
    }
    Map<Thing, Set<String>> facts = new HashMap<>();
    removed.forEach(each -> facts.put(each, facts(each)));
    added.forEach(each -> facts.put(each, facts(each)));
    Map<String, String> likely = new LinkedHashMap<>();
    List<Likeness.Match> matches =
        Likeness.pairs(
            removed,
            added,
            LEAST,
            Thing::id,
            (one, other) ->
                (Likeness.words(one.name(), other.name())
                        + Likeness.sets(
                            facts.getOrDefault(one, Set.of()), facts.getOrDefault(other, Set.of())))
                    / 2);
    for (Likeness.Match each : matches) {
      likely.put(removed.get(each.before()).id(), added.get(each.after()).id());
    }
    return likely;
  }

  /** What it says, one by one, without its name. */
  private static Set<String> facts(Thing thing) {
    Canonical canonical = new Canonical(thing.canvas(), new Renames(), thing.block(), null);
    Set<String> facts = new HashSet<>();
    for (Field<?> field : thing.fields()) {
      Object held = thing.values().get(field).orElse(null);
      if (held != null && !field.key().equals(Format.NAME.key())) {
        facts.add(field.key() + "\n" + canonical.of(field.shape(), held));
      }
    }
    return facts;
  }

  /**
   * Where to point at in the new revision for each of what is gone: what stood before it in the old
   * one and is still there, else what stood behind it; nothing where nothing of the block is left.
   */
  Map<String, Span> survivors(Canvas before, @Nullable Block block) {
    Map<String, Span> there = new HashMap<>();
    for (Kept each : kept) {
      there.put(each.before.id(), each.after.span());
    }
    Map<String, Span> nearest = new HashMap<>();
    List<String> waiting = new ArrayList<>();
    Span last = null;
    for (Thing each : Thing.of(before, block)) {
      Span here = there.get(each.id());
      if (here != null) {
        last = here;
        waiting.forEach(id -> nearest.put(id, here));
        waiting.clear();
      } else if (last != null) {
        nearest.put(each.id(), last);
      } else {
        waiting.add(each.id());
      }
    }
    return nearest;
  }
}
