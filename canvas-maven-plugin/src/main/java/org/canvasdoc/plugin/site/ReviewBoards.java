package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.ReviewBlock;
import org.canvasdoc.plugin.site.page.ReviewCount;
import org.canvasdoc.plugin.site.page.ReviewGroup;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Draws the nine blocks as they were and as they are, with what changed marked. */
final class ReviewBoards {
  /** How many unchanged notes of a block are shown at once. */
  private static final int AT_ONCE = 6;

  private final CanvasPair pair;
  private final ReviewMarks marks;
  private final ReviewSides sides;
  private final Words words;
  private final Map<String, List<Change>> changes;
  private final Map<String, ReviewGroup> groups = new HashMap<>();

  /** The id that an entry had, by block and the id that it has, and the other way. */
  private final Map<String, String> had = new HashMap<>();

  private final Map<String, String> has = new HashMap<>();

  ReviewBoards(
      CanvasPair pair,
      Map<String, List<Change>> changes,
      List<ReviewGroup> groups,
      ReviewMarks marks,
      ReviewSides sides,
      Words words) {
    this.pair = pair;
    this.changes = changes;
    this.marks = marks;
    this.sides = sides;
    this.words = words;
    for (ReviewGroup each : groups) {
      this.groups.put(each.block() + "/" + each.entry(), each);
    }
    for (Map.Entry<String, List<Change>> each : changes.entrySet()) {
      for (Change change : each.getValue()) {
        if (change instanceof Change.EntryRenamed renamed) {
          String block = each.getKey().substring(0, each.getKey().indexOf('/') + 1);
          had.put(each.getKey(), renamed.from());
          has.put(block + renamed.from(), each.getKey().substring(block.length()));
        }
      }
    }
  }

  List<ReviewBlock> after(Canvas canvas) {
    List<ReviewBlock> views = new ArrayList<>();
    for (Block block : Block.values()) {
      List<ReviewBlock.Note> notes = new ArrayList<>();
      for (Entry entry : canvas.entries(block)) {
        String key = key(block, entry.id().value());
        List<SegmentView> served = sides.traced(block.key(), entry.id().value());
        notes.add(note(entry, key, sign(key, pair.before() == null), was(block, entry), served));
      }
      Canvas old = pair.before();
      for (Entry entry : old == null ? List.<Entry>of() : old.entries(block)) {
        String key = key(block, entry.id().value());
        if (sign(key, false) == Sign.REMOVED && canvas.entry(block, entry.id().value()).isEmpty()) {
          List<SegmentView> served = sides.tracedBefore(block, entry.id().value());
          notes.add(note(entry, key, Sign.REMOVED, "", served));
        }
      }
      views.add(block(block, notes, counts(block)));
    }
    return views;
  }

  List<ReviewBlock> before(Canvas canvas) {
    List<ReviewBlock> views = new ArrayList<>();
    for (Block block : Block.values()) {
      List<ReviewBlock.Note> notes = new ArrayList<>();
      for (Entry entry : canvas.entries(block)) {
        String old = key(block, entry.id().value());
        String id = has.get(old);
        String key = id == null ? old : key(block, id);
        List<SegmentView> served = sides.tracedBefore(block, entry.id().value());
        Sign sign = pair.after() == null ? Sign.REMOVED : sign(key, false);
        notes.add(note(entry, key, sign == Sign.ADDED ? null : sign, "", served));
      }
      views.add(block(block, notes, List.of()));
    }
    return views;
  }

  private static String key(Block block, String entry) {
    return block.key() + "/" + entry;
  }

  private List<ReviewCount> counts(Block block) {
    CanvasPair.Counts counts = pair.counts().getOrDefault(block, CanvasPair.Counts.NONE);
    return ReviewCanvases.counts(counts, marks);
  }

  /** How an entry is marked as a whole; null where nothing of it changed. */
  private @Nullable Sign sign(String key, boolean fresh) {
    List<Change> some = changes.get(key);
    if (some == null) {
      return fresh ? Sign.ADDED : null;
    }
    for (Change each : some) {
      boolean whole =
          each instanceof Change.EntryAdded
              || each instanceof Change.EntryRemoved
              || each instanceof Change.EntryRenamed;
      if (whole) {
        return each.sign();
      }
    }
    return Sign.CHANGED;
  }

  /** What an entry was called, where that was something else. */
  private String was(Block block, Entry entry) {
    Canvas old = pair.before();
    if (old == null) {
      return "";
    }
    String id = had.getOrDefault(key(block, entry.id().value()), entry.id().value());
    Optional<Entry> before = old.entry(block, id);
    boolean same = before.isEmpty() || before.get().name().equals(entry.name());
    return same ? "" : Plain.line(before.get().name());
  }

  private ReviewBlock.Note note(
      Entry entry, String key, @Nullable Sign sign, String was, List<SegmentView> segments) {
    ReviewGroup group = groups.get(key);
    Level level = Level.INFO;
    for (String each : group == null ? List.<String>of() : group.levels()) {
      level = level.or(Level.of(each).orElse(Level.INFO));
    }
    Optional<Located<Status>> status = entry.status();
    boolean told = status.isPresent() && !entry.isEstablished();
    return new ReviewBlock.Note(
        sign == null ? "same" : ReviewMarks.kind(sign),
        sign == null ? "" : sign.mark(),
        sign == null ? "" : marks.label(sign),
        group == null ? "" : level.key(),
        Plain.line(entry.name()),
        was,
        group == null ? "" : "#" + group.id(),
        told ? words.word(status.get().value()) : "",
        segments);
  }

  private ReviewBlock block(Block block, List<ReviewBlock.Note> all, List<ReviewCount> counts) {
    List<ReviewBlock.Note> shown = new ArrayList<>();
    List<ReviewBlock.Note> rest = new ArrayList<>();
    int same = 0;
    for (ReviewBlock.Note each : all) {
      boolean first = !each.kind().equals("same") || same++ < AT_ONCE;
      (first ? shown : rest).add(each);
    }
    return new ReviewBlock(
        block.key(),
        Posters.area(block),
        block.ordinal() + 1,
        words.get("block." + block.key()),
        counts,
        shown,
        rest);
  }
}
