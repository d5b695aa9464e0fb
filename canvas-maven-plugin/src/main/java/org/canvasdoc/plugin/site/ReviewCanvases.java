package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.FigureChange;
import org.canvasdoc.diff.Level;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.report.ChangeItem;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.ReviewCanvas;
import org.canvasdoc.plugin.site.page.ReviewChange;
import org.canvasdoc.plugin.site.page.ReviewCount;
import org.canvasdoc.plugin.site.page.ReviewFinding;
import org.canvasdoc.plugin.site.page.ReviewGroup;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.jspecify.annotations.Nullable;

/** Shows what changed in one canvas. */
final class ReviewCanvases {
  private final Comparison comparison;
  private final CanvasPair pair;
  private final ReviewMarks marks;
  private final Words words;
  private final ReviewSides sides;

  /** All changes of an entry, or of the canvas itself, by block and id. */
  private final Map<String, List<Change>> changes = new LinkedHashMap<>();

  /**
   * Takes a canvas that differs.
   *
   * @param first the number of its first segment among those of all canvases
   */
  ReviewCanvases(
      Comparison comparison, CanvasPair pair, ReviewMarks marks, int first, Words words) {
    this.comparison = comparison;
    this.pair = pair;
    this.marks = marks;
    this.words = words;
    for (Change each : comparison.changes()) {
      String canvas = each.subject().canvas();
      if (canvas != null && (canvas.equals(pair.id()) || isOld(canvas))) {
        changes.computeIfAbsent(key(each.subject()), key -> new ArrayList<>()).add(each);
      }
    }
    this.sides = new ReviewSides(pair, first);
  }

  private boolean isOld(String id) {
    Canvas before = pair.before();
    return before != null && before.id().equals(id);
  }

  private static String key(Subject subject) {
    String block = subject.block() == null ? "" : subject.block();
    return key(block, subject.entry() == null ? "" : subject.entry());
  }

  private static String key(String block, String entry) {
    return block + "/" + entry;
  }

  /** Whom an entry served. */
  List<SegmentView> tracedBefore(Block block, String entry) {
    return sides.tracedBefore(block, entry);
  }

  List<SegmentView> segments() {
    return sides.segments();
  }

  ReviewCanvas canvas(int number) {
    List<ReviewGroup> groups = groups();
    Canvas before = pair.before();
    Canvas after = pair.after();
    boolean renamed = before != null && after != null && !before.id().equals(after.id());
    Sign sign =
        before == null
            ? Sign.ADDED
            : after == null ? Sign.REMOVED : renamed ? Sign.RENAMED : Sign.CHANGED;
    ReviewBoards boards = new ReviewBoards(pair, changes, groups, marks, sides, words);
    return new ReviewCanvas(
        number,
        ReviewMarks.kind(sign),
        sign == Sign.CHANGED ? "" : sign.mark(),
        Plain.line(pair.id()),
        Plain.line(pair.name()),
        Languages.other(pair.shown().language(), words),
        renamed && before != null ? Plain.line(before.id()) : "",
        counts(),
        before == null ? List.of() : boards.before(before),
        after == null ? List.of() : boards.after(after),
        groups,
        findings(comparison.introduced()),
        findings(comparison.fixed()),
        findings(comparison.gone()),
        figures(),
        1);
  }

  private List<ReviewCount> counts() {
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (CanvasPair.Counts each : pair.counts().values()) {
      added += each.added();
      changed += each.changed();
      removed += each.removed();
    }
    return counts(new CanvasPair.Counts(added, changed, removed), marks);
  }

  static List<ReviewCount> counts(CanvasPair.Counts counts, ReviewMarks marks) {
    List<ReviewCount> views = new ArrayList<>();
    add(views, Sign.ADDED, counts.added(), marks);
    add(views, Sign.CHANGED, counts.changed(), marks);
    add(views, Sign.REMOVED, counts.removed(), marks);
    return views;
  }

  private static void add(List<ReviewCount> views, Sign sign, int count, ReviewMarks marks) {
    if (count > 0) {
      views.add(new ReviewCount(ReviewMarks.kind(sign), sign.mark(), count, marks.label(sign)));
    }
  }

  /** The entries that changed, those with the worst changes first. */
  private List<ReviewGroup> groups() {
    List<ReviewGroup> groups = new ArrayList<>();
    Map<String, List<ChangeItem>> loose = loose();
    for (Map.Entry<String, List<Change>> each : changes.entrySet()) {
      List<ChangeItem> beside = loose.remove(each.getKey());
      groups.add(group(each.getValue(), beside == null ? List.of() : beside));
    }
    for (List<ChangeItem> some : loose.values()) {
      groups.add(group(List.of(), some));
    }
    groups.sort(Comparator.comparing(group -> worst(group)));
    return groups;
  }

  private static Level worst(ReviewGroup group) {
    Level worst = Level.INFO;
    for (String each : group.levels()) {
      worst = worst.or(Level.of(each).orElse(Level.INFO));
    }
    return worst;
  }

  /** The meanings that rest on no single change, by what they are about. */
  private Map<String, List<ChangeItem>> loose() {
    Map<String, List<ChangeItem>> loose = new LinkedHashMap<>();
    for (ChangeItem each : marks.loose()) {
      String canvas = each.subject().canvas();
      if (canvas != null && (canvas.equals(pair.id()) || isOld(canvas))) {
        loose.computeIfAbsent(key(each.subject()), key -> new ArrayList<>()).add(each);
      }
    }
    return loose;
  }

  /** What people call what a meaning is about. */
  private String name(Subject subject) {
    Optional<Block> block = subject.block() == null ? Optional.empty() : Block.of(subject.block());
    String id = subject.entry() == null ? "" : subject.entry();
    for (Canvas each : List.of(pair.shown(), pair.was().orElse(pair.shown()))) {
      Optional<Entry> entry = block.isEmpty() ? Optional.empty() : each.entry(block.get(), id);
      if (entry.isPresent()) {
        return entry.get().name();
      }
    }
    return id;
  }

  /** One of both is not empty. */
  private ReviewGroup group(List<Change> some, List<ChangeItem> loose) {
    Subject subject = some.isEmpty() ? loose.get(0).subject() : some.get(0).subject();
    String print = some.isEmpty() ? loose.get(0).fingerprint() : some.get(0).fingerprint();
    String name = some.isEmpty() ? name(subject) : some.get(0).name();
    String block = subject.block() == null ? "" : subject.block();
    String entry = subject.entry() == null ? "" : subject.entry();
    List<ReviewChange> views = new ArrayList<>();
    Set<String> levels = new LinkedHashSet<>();
    for (Change each : some) {
      ReviewChange view = marks.change(each, sides::named);
      views.add(view);
      levels.add(view.level());
    }
    for (ChangeItem each : loose) {
      ReviewChange view = marks.change(each, sides::named);
      views.add(view);
      levels.add(view.level());
    }
    views.sort(Comparator.comparing(view -> Level.of(view.level()).orElse(Level.INFO)));
    boolean known = Block.of(block).isPresent();
    return new ReviewGroup(
        "g-" + print,
        List.copyOf(levels),
        block,
        words.place(block),
        block.isEmpty() ? words.get("review.canvas") : Plain.line(name),
        Plain.line(entry),
        known ? sides.traced(block, entry) : List.of(),
        views);
  }

  private List<ReviewFinding> findings(List<Diagnostic> some) {
    List<ReviewFinding> views = new ArrayList<>();
    for (Diagnostic each : some) {
      String of = each.finding().subject().canvas();
      if (of != null && (of.equals(pair.id()) || isOld(of))) {
        views.add(ReviewPages.finding(each, words, marks.leads()));
      }
    }
    return views;
  }

  private List<ReviewCanvas.Figure> figures() {
    ModelWords said = new ModelWords(words);
    List<ReviewCanvas.Figure> views = new ArrayList<>();
    for (FigureChange each : pair.figures()) {
      views.add(
          new ReviewCanvas.Figure(
              Plain.line(each.name()),
              said.figure(Plain.line(each.title())),
              amount(pair.before(), each.was().orElse(null)),
              amount(pair.after(), each.is().orElse(null))));
    }
    return views;
  }

  private String amount(@Nullable Canvas canvas, @Nullable Figure figure) {
    return canvas == null || figure == null
        ? ""
        : Plain.line(new Figures(canvas, words).text(figure));
  }
}
