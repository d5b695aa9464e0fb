package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.ChangesPage;
import org.canvasdoc.plugin.site.page.DeltaView;
import org.canvasdoc.plugin.site.page.LevelView;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.ReviewCanvas;
import org.canvasdoc.plugin.site.page.ReviewChange;
import org.canvasdoc.plugin.site.page.ReviewCount;
import org.canvasdoc.plugin.site.page.ReviewGroup;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.SinceView;
import org.canvasdoc.plugin.site.page.StripView;
import org.jspecify.annotations.Nullable;

/** Shows on the pages of a canvas what changed in it since it was something else. */
final class CanvasChanges {
  private final CanvasContext context;
  private final Overlay overlay;
  private final Words words;
  private final Overlay.@Nullable Seen seen;
  private final @Nullable ReviewCanvases made;
  private final @Nullable ReviewCanvas view;
  private final Map<String, ReviewGroup> groups = new HashMap<>();

  /** The ids that entries have now, by block and the id that they had. */
  private final Map<String, String> names = new HashMap<>();

  CanvasChanges(CanvasContext context) {
    this.context = context;
    this.overlay = context.site().overlay();
    this.words = context.words();
    this.seen = overlay.of(context.id()).orElse(null);
    if (seen == null) {
      this.made = null;
      this.view = null;
      return;
    }
    Leads leads = Leads.from(context.site(), Urls.changes(context.id()));
    ReviewMarks marks = new ReviewMarks(seen.items(), words, leads);
    this.made = new ReviewCanvases(seen.comparison(), seen.pair(), marks, 1, words);
    this.view = made.canvas(1);
    for (ReviewGroup each : view.groups()) {
      groups.put(each.block() + "/" + each.entry(), each);
    }
    for (Change each : seen.comparison().changes()) {
      Subject subject = each.subject();
      if (each instanceof Change.EntryRenamed renamed
          && seen.pair().id().equals(subject.canvas())
          && subject.entry() != null) {
        names.put(subject.block() + "/" + renamed.from(), subject.entry());
      }
    }
  }

  /** What stands above the nine blocks; null where nothing is compared. */
  @Nullable SinceView bar(String page, Posters posters) {
    if (overlay.isNone()) {
      return null;
    }
    if (seen == null || view == null) {
      boolean unread = overlay.isUnread(context.id());
      String says = words.get(unread ? "since.unread" : "since.nothing");
      return new SinceView(overlay.base(), says, List.of(), "", 0, List.of());
    }
    boolean fresh = seen.pair().before() == null;
    List<BlockView> blocks = fresh ? List.of() : posters.marked(page, this);
    int marked = 0;
    for (BlockView block : blocks) {
      for (NoteView note : block.notes()) {
        marked += note.delta() == null ? 0 : 1;
      }
    }
    return new SinceView(
        overlay.base(),
        fresh ? words.get("since.new") : "",
        facts(seen, view, words),
        Urls.relative(page, Urls.changes(context.id())),
        marked,
        marked == 0 ? List.of() : blocks);
  }

  /** How many changes there are of each level, and how many entries are new, changed and gone. */
  private static List<StripView> facts(Overlay.Seen seen, ReviewCanvas view, Words words) {
    List<StripView> facts = levels(seen, words);
    for (ReviewCount each : view.counts()) {
      facts.add(new StripView(each.label(), each.sign() + each.count(), "", ""));
    }
    return facts;
  }

  /** How many changes there are of each level, and how many that somebody accepted. */
  static List<StripView> levels(Overlay.Seen seen, Words words) {
    List<StripView> facts = new ArrayList<>();
    Numbers numbers = new Numbers(words);
    for (Level level : Level.values()) {
      long count = seen.items().stream().filter(i -> i.counts() && i.level() == level).count();
      if (count > 0) {
        String said = numbers.counted(BigDecimal.valueOf(count), "count.since-" + level.key());
        facts.add(new StripView("", said, ReviewMarks.css(level), ""));
      }
    }
    long accepted = seen.items().stream().filter(i -> !i.counts()).count();
    if (accepted > 0) {
      String label = words.get("review.accepted");
      facts.add(new StripView(label, Long.toString(accepted), "accepted", ""));
    }
    return facts;
  }

  /** How an entry is marked; null where it did not change. */
  @Nullable DeltaView mark(String page, Entry entry, boolean gone) {
    ReviewGroup group = groups.get(entry.block().key() + "/" + entry.id().value());
    if (group == null || seen == null || seen.pair().before() == null) {
      return null;
    }
    Sign sign = gone ? Sign.REMOVED : sign(group);
    List<LevelView> levels = new ArrayList<>();
    for (Level level : List.of(Level.BREAKING, Level.ATTENTION)) {
      if (group.levels().contains(level.key())) {
        String label = words.get("review.level." + level.key());
        levels.add(new LevelView("", ReviewMarks.css(level), label));
      }
    }
    String to = Urls.relative(page, Urls.changes(context.id())) + "#" + group.id();
    return new DeltaView(
        ReviewMarks.kind(sign),
        sign.mark(),
        words.get("review." + ReviewMarks.kind(sign)),
        levels,
        from(page, group.changes()),
        to);
  }

  /** The same changes with their links as they lead from a page. */
  private List<ReviewChange> from(String page, List<ReviewChange> some) {
    Leads leads = Leads.from(context.site(), page);
    List<ReviewChange> led = new ArrayList<>();
    for (ReviewChange each : some) {
      List<ReviewChange.Why> meanings = new ArrayList<>();
      for (ReviewChange.Why why : each.meanings()) {
        meanings.add(why.with(leads.rule(why.rule().label())));
      }
      led.add(each.with(meanings));
    }
    return led;
  }

  /** What happened to the whole of an entry, or that something in it changed. */
  private static Sign sign(ReviewGroup group) {
    for (ReviewChange each : group.changes()) {
      if (each.field().isEmpty()) {
        for (Sign sign : List.of(Sign.ADDED, Sign.RENAMED)) {
          if (each.kind().equals(ReviewMarks.kind(sign))) {
            return sign;
          }
        }
      }
    }
    return Sign.CHANGED;
  }

  /** The canvas as it was; null where it is new, or did not change. */
  @Nullable Canvas before() {
    return seen == null ? null : seen.pair().before();
  }

  /** Whether an entry of the canvas as it was is gone; one of another name is not. */
  boolean isGone(Entry entry) {
    ReviewGroup group = groups.get(entry.block().key() + "/" + entry.id().value());
    if (group == null || context.canvas().entry(entry.block(), entry.id().value()).isPresent()) {
      return false;
    }
    for (ReviewChange each : group.changes()) {
      if (each.field().isEmpty() && each.kind().equals(ReviewMarks.kind(Sign.REMOVED))) {
        return true;
      }
    }
    return false;
  }

  /** The id that an entry of the canvas as it was has now. */
  String isCalled(Entry entry) {
    String id = entry.id().value();
    return names.getOrDefault(entry.block().key() + "/" + id, id);
  }

  /** Whom an entry served that is gone. */
  List<SegmentView> served(Block block, String entry) {
    return made == null ? List.of() : made.tracedBefore(block, entry);
  }

  /** What it is compared with; empty where nothing is. */
  String base() {
    return overlay.base();
  }

  /** The page that tells all; empty where nothing changed. */
  Optional<ChangesPage> page(Frames frames) {
    if (seen == null || view == null) {
      return Optional.empty();
    }
    String page = Urls.changes(context.id());
    ReviewChoices choices = new ReviewChoices(List.of(view), words);
    return Optional.of(
        new ChangesPage(
            frames.part(page, "review.changes"),
            words.get("since.title"),
            overlay.base(),
            facts(seen, view, words),
            choices.levels(),
            choices.blocks(),
            ReviewPages.worst(seen.items(), Leads.from(context.site(), page)),
            view));
  }
}
