package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Thresholds;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** One canvas as it was and as it is, with what differs: what rules between revisions look at. */
public final class Revisions {
  private final CanvasDiff diff;
  private final List<Change> changes;
  private final Thresholds thresholds;
  private final Touches touchesBefore;
  private final Touches touchesAfter;
  private final Map<String, List<Change>> byEntry = new HashMap<>();
  private final Map<Entry, Entry> later = new HashMap<>();
  private final Map<Block, Map<String, List<Entry>>> heirs = new EnumMap<>(Block.class);
  private @Nullable CanvasEconomics economicsBefore;
  private @Nullable CanvasEconomics economicsAfter;

  Revisions(CanvasDiff diff, List<Change> changes, Thresholds thresholds) {
    this.diff = diff;
    this.changes = changes;
    this.thresholds = thresholds;
    this.touchesBefore = new Touches(diff.before());
    this.touchesAfter = new Touches(diff.after());
  }

  public Canvas before() {
    return diff.before();
  }

  public Canvas after() {
    return diff.after();
  }

  public References referencesBefore() {
    return touchesBefore.references();
  }

  public References referencesAfter() {
    return touchesAfter.references();
  }

  public CanvasEconomics economicsBefore() {
    CanvasEconomics known = economicsBefore;
    if (known == null) {
      known = new CanvasEconomics(before(), referencesBefore());
      economicsBefore = known;
    }
    return known;
  }

  public CanvasEconomics economicsAfter() {
    CanvasEconomics known = economicsAfter;
    if (known == null) {
      known = new CanvasEconomics(after(), referencesAfter());
      economicsAfter = known;
    }
    return known;
  }

  /** The numbers that rules measure by, as they are now. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /** The facts. */
  public List<Change> changes() {
    return changes;
  }

  /** An entry that is in both revisions. */
  public record Kept<E extends Entry>(E before, E after) {}

  /** The entries of a block that are in both revisions, in the order of the new one. */
  public <E extends Entry> List<Kept<E>> kept(Block block, Class<E> type) {
    List<Kept<E>> kept = new ArrayList<>();
    for (BlockPairs.Kept each : diff.pairs(block).kept()) {
      Entry old = each.before().entry();
      Entry now = each.after().entry();
      if (old != null && now != null) {
        kept.add(new Kept<>(type.cast(old), type.cast(now)));
      }
    }
    return kept;
  }

  /** An entry of the old revision as it is now; empty where it is gone. */
  public Optional<Entry> later(Entry before) {
    if (later.isEmpty()) {
      for (Block block : Block.values()) {
        for (Kept<Entry> each : kept(block, Entry.class)) {
          later.put(each.before(), each.after());
        }
      }
    }
    return Optional.ofNullable(later.get(before));
  }

  /** The entries of a block that are gone, in the order of the old revision. */
  public <E extends Entry> List<E> removed(Block block, Class<E> type) {
    List<E> removed = new ArrayList<>();
    for (Thing each : diff.pairs(block).removed()) {
      Entry entry = each.entry();
      if (entry != null) {
        removed.add(type.cast(entry));
      }
    }
    return removed;
  }

  /** The entries that say, by {@code was}, that they come from one that is gone. */
  public List<Entry> heirs(Entry gone) {
    Map<String, List<Entry>> byOld = heirs.computeIfAbsent(gone.block(), this::heirs);
    return byOld.getOrDefault(gone.id().value(), List.of());
  }

  private Map<String, List<Entry>> heirs(Block block) {
    Map<String, List<Entry>> byOld = new HashMap<>();
    for (Thing each : diff.pairs(block).added()) {
      Entry entry = each.entry();
      if (entry != null) {
        byOld.computeIfAbsent(each.was(), all -> new ArrayList<>()).add(entry);
      }
    }
    return byOld;
  }

  /** The id of a new entry that is much like one that is gone; empty where there is none. */
  public Optional<String> perhaps(Entry gone) {
    return Optional.ofNullable(diff.pairs(gone.block()).likely().get(gone.id().value()));
  }

  /**
   * Fingerprints of the changes of some entries, by their names in either revision.
   *
   * @param fields the fields that matter; a change of an entry as a whole always does
   */
  public List<String> changesOf(List<? extends Entry> entries, Set<String> fields) {
    Set<String> prints = new LinkedHashSet<>();
    for (Entry entry : entries) {
      for (Change change : of(entry)) {
        String field = change.subject().field();
        boolean whole = field == null && !(change instanceof Change.EntryRenamed);
        if (whole || (field != null && fields.contains(field.split("\\.", 2)[0]))) {
          prints.add(change.fingerprint());
        }
      }
    }
    return List.copyOf(prints);
  }

  /** The changes of an entry, which goes by this id in one of the revisions. */
  private List<Change> of(Entry entry) {
    if (byEntry.isEmpty()) {
      for (Change each : changes) {
        Subject subject = each.subject();
        String key = subject.block() + "/" + subject.entry();
        byEntry.computeIfAbsent(key, all -> new ArrayList<>()).add(each);
      }
    }
    return byEntry.getOrDefault(entry.block().key() + "/" + entry.id().value(), List.of());
  }

  /** Begins to tell a meaning about an entry of the new revision, or of the old one. */
  public Telling tell(ChangeRule rule, Entry entry) {
    return tell(rule, subject(entry)).touching(List.of(entry));
  }

  /** The same about anything. */
  public Telling tell(ChangeRule rule, Subject subject) {
    return new Telling(this, rule, subject);
  }

  /** An entry as a subject; the canvas goes by its id now. */
  public Subject subject(Entry entry) {
    return Subject.canvas(after().id()).block(entry.block().key()).entry(entry.id().value());
  }

  /** Whom entries of either revision touch together. */
  Touched touched(List<Entry> entries) {
    List<Entry> old = new ArrayList<>();
    List<Entry> now = new ArrayList<>();
    for (Entry each : entries) {
      Optional<Entry> known = after().entry(each.block(), each.id().value());
      (known.isPresent() && known.get().equals(each) ? now : old).add(each);
    }
    Touched first = touchesAfter.of(now);
    return old.isEmpty()
        ? first
        : now.isEmpty() ? touchesBefore.of(old) : first.with(touchesBefore.of(old));
  }

  /** Where to look in the new revision for an entry that is gone. */
  @Nullable Span nearest(Entry gone) {
    for (Change each : of(gone)) {
      if (each instanceof Change.EntryRemoved) {
        return each.facts().after();
      }
    }
    return null;
  }
}
