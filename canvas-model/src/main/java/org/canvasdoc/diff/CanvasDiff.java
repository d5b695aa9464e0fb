package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change.Facts;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The facts: what differs between two revisions of one canvas. Whatever the format has is compared,
 * by the one table of its fields.
 */
public final class CanvasDiff {
  private final Canvas before;
  private final Canvas after;
  private final Renames renames;
  private final BlockPairs hypotheses;
  private final Map<Block, BlockPairs> blocks = new EnumMap<>(Block.class);
  private final List<Change> changes = new ArrayList<>();

  CanvasDiff(Canvas before, Canvas after, Renames renames) {
    this.before = before;
    this.after = after;
    this.renames = renames;
    for (Block block : Block.values()) {
      blocks.put(block, note(BlockPairs.of(before, after, block), block.key()));
    }
    this.hypotheses = note(BlockPairs.of(before, after, null), Format.HYPOTHESES);
  }

  private BlockPairs note(BlockPairs pairs, String place) {
    for (BlockPairs.Kept each : pairs.kept()) {
      if (each.isRenamed()) {
        renames.entry(before.id(), place, each.before().id(), each.after().id());
      }
    }
    return pairs;
  }

  /**
   * What differs, in the order of blocks and entries; what is gone stands behind the rest of its
   * block.
   */
  public static List<Change> between(Canvas before, Canvas after) {
    Renames renames = new Renames();
    if (!before.id().equals(after.id())) {
      renames.canvas(before.id(), after.id());
    }
    return new CanvasDiff(before, after, renames).changes();
  }

  /** The same, where the renames of other canvases are known by now. */
  List<Change> changes() {
    if (!before.id().equals(after.id())) {
      Facts facts = facts(Subject.canvas(after.id()), after.name(), top(before), top(after));
      changes.add(new Change.CanvasRenamed(facts, before.id()));
    }
    compare(
        Subject.canvas(after.id()), after.name(), null, Format.HEAD, before.head(), after.head());
    for (Block block : Block.values()) {
      compare(pairs(block), block);
    }
    compare(hypotheses, null);
    return new Finish(before, after).of(changes);
  }

  BlockPairs pairs(Block block) {
    return blocks.getOrDefault(block, BlockPairs.NONE);
  }

  BlockPairs hypotheses() {
    return hypotheses;
  }

  Canvas before() {
    return before;
  }

  Canvas after() {
    return after;
  }

  private void compare(BlockPairs pairs, @Nullable Block block) {
    for (BlockPairs.Kept each : pairs.kept()) {
      compare(each, block);
    }
    for (Thing each : pairs.added()) {
      Facts facts = facts(each.subject(after.id()), each.name(), null, each.span());
      changes.add(new Change.EntryAdded(facts, key(pairs.likely(), each.id())));
    }
    Map<String, Span> survivors =
        pairs.removed().isEmpty() ? Map.of() : pairs.survivors(before, block);
    for (Thing each : pairs.removed()) {
      Span near = survivors.get(each.id());
      Span place = near != null ? near : blockOf(block);
      Facts facts = facts(each.subject(after.id()), each.name(), each.span(), place);
      changes.add(new Change.EntryRemoved(facts, pairs.likely().get(each.id())));
    }
  }

  private static @Nullable String key(Map<String, String> map, String value) {
    for (Map.Entry<String, String> each : map.entrySet()) {
      if (each.getValue().equals(value)) {
        return each.getKey();
      }
    }
    return null;
  }

  private Span blockOf(@Nullable Block block) {
    Span key = block == null ? null : after.content(block).key();
    return key == null ? top(after) : key;
  }

  private void compare(BlockPairs.Kept kept, @Nullable Block block) {
    Thing old = kept.before();
    Thing now = kept.after();
    Subject subject = now.subject(after.id());
    List<Field<?>> fields = now.fields();
    if (kept.isRenamed()) {
      Facts facts = facts(subject, now.name(), old.span(), now.span());
      changes.add(new Change.EntryRenamed(facts, old.id()));
      fields = fields.stream().filter(each -> !each.key().equals(Format.WAS.key())).toList();
    }
    compare(subject, now.name(), block, fields, old.values(), now.values());
  }

  private void compare(
      Subject subject,
      String name,
      @Nullable Block own,
      List<Field<?>> fields,
      Values old,
      Values now) {
    if (!old.equals(now)) {
      FieldComparer.About about =
          new FieldComparer.About(subject, name, before, after, renames, own);
      new FieldComparer(about, changes::add).compare(fields, old, now);
    }
  }

  private static Facts facts(
      Subject subject, String name, @Nullable Span before, @Nullable Span after) {
    return new Facts(subject, name, "", before, after, Level.INFO, Touched.NOBODY, "");
  }

  /** Where a canvas as a whole is pointed at: its name. */
  static Span top(Canvas canvas) {
    Optional<Located<String>> name = canvas.head().get(Format.NAME);
    return name.isPresent() ? name.get().span() : canvas.head().place();
  }

  /** Facts about a canvas as a whole. */
  static Facts whole(Canvas canvas, boolean isNew) {
    Span place = top(canvas);
    return facts(
        Subject.canvas(canvas.id()), canvas.name(), isNew ? null : place, isNew ? place : null);
  }

  /** How many entries of a block are added, changed and removed. */
  static CanvasPair.Counts counts(List<Change> changes, Block block) {
    Set<String> added = new HashSet<>();
    Set<String> removed = new HashSet<>();
    Set<String> changed = new HashSet<>();
    for (Change each : changes) {
      String entry = each.subject().entry();
      if (entry != null && block.key().equals(each.subject().block())) {
        String kind = each.kind();
        (kind.equals("entry-added") ? added : kind.equals("entry-removed") ? removed : changed)
            .add(entry);
      }
    }
    return new CanvasPair.Counts(added.size(), changed.size(), removed.size());
  }
}
