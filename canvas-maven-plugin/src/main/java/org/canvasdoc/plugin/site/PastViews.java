package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
import org.canvasdoc.model.Block;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.plugin.report.ChangedWords;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.MarkView;
import org.canvasdoc.plugin.site.page.PastChange;
import org.canvasdoc.plugin.site.page.PastFact;
import org.canvasdoc.plugin.site.page.PastGroup;
import org.canvasdoc.plugin.site.page.ReviewCount;
import org.canvasdoc.plugin.site.page.StripView;

/** Shows what changed at a time, entry by entry, on one page. */
final class PastViews {
  private final Moments moments;
  private final String page;
  private final Words words;
  private final ReviewMarks marks;
  private final FieldWords values;

  PastViews(Moments moments, String page, Words words) {
    this.moments = moments;
    this.page = page;
    this.words = words;
    this.marks = new ReviewMarks(List.of(), words);
    this.values = new FieldWords(words);
  }

  MarkView mark(Sign sign) {
    return new MarkView(ReviewMarks.kind(sign), sign.mark(), marks.label(sign));
  }

  /** One moment with as much of what changed as is shown. */
  PastChange change(int at, List<PastGroup> groups, int more, List<StripView> figures) {
    Step step = moments.all().get(at).step();
    List<String> tags = new ArrayList<>();
    for (String tag : step.tags()) {
      tags.add(Plain.line(tag));
    }
    return new PastChange(
        moments.date(at),
        moments.day(at),
        Plain.line(step.subject()),
        Plain.line(step.author()),
        tags,
        Urls.relative(page, moments.path(at)),
        says(at),
        counts(moments.all().get(at).facts()),
        groups,
        more,
        figures);
  }

  /** What there is to know where no fact says it. */
  private String says(int at) {
    Moment moment = moments.all().get(at);
    if (moment.now().isEmpty()) {
      boolean gone = moment.has("canvas-removed");
      return words.get(gone ? "history.gone" : "history.unreadable");
    }
    if (moment.has("canvas-added")) {
      return words.get("history.began");
    }
    if (!moment.facts().isEmpty()) {
      return "";
    }
    boolean first = at + 1 == moments.all().size();
    return words.get(first && moments.isCut() ? "history.known" : "history.unknown");
  }

  /** What changed at a moment, the entries in the order in which they are first told of. */
  List<PastGroup> groups(List<Fact> facts, int at) {
    Map<String, Sign> signs = Moments.signs(facts);
    Map<String, List<Fact>> byEntry = new LinkedHashMap<>();
    for (Fact fact : facts) {
      byEntry
          .computeIfAbsent(Moments.key(fact.block(), fact.entry()), key -> new ArrayList<>())
          .add(fact);
    }
    List<PastGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Fact>> each : byEntry.entrySet()) {
      Fact first = each.getValue().get(0);
      Sign sign = signs.getOrDefault(each.getKey(), Sign.CHANGED);
      String block = first.block();
      groups.add(
          new PastGroup(
              Moments.anchor(block, first.entry()),
              ReviewMarks.kind(sign),
              sign.mark(),
              marks.label(sign),
              place(block),
              block.isEmpty() ? words.get("review.canvas") : Plain.line(first.name()),
              moments.href(page, at, block, first.entry()),
              facts(each.getValue())));
    }
    return groups;
  }

  private String place(String block) {
    return Block.of(block).isPresent()
        ? words.get("block." + block)
        : block.isEmpty() ? "" : words.get("hypotheses");
  }

  /** What happened to an entry, without what its sign says already. */
  private List<PastFact> facts(List<Fact> some) {
    List<PastFact> views = new ArrayList<>();
    for (Fact fact : some) {
      Level level = Level.of(fact.level()).orElse(Level.INFO);
      boolean said = fact.isWhole() && fact.from().isEmpty() && level == Level.INFO;
      if (!said) {
        views.add(fact(fact, level));
      }
    }
    return views;
  }

  private PastFact fact(Fact fact, Level level) {
    boolean both = !fact.from().isEmpty() && !fact.to().isEmpty();
    ChangedWords texts =
        ChangedWords.between(said(fact, fact.from().strip()), said(fact, fact.to().strip()));
    return new PastFact(
        ReviewMarks.kind(fact.sign()),
        fact.sign().mark(),
        marks.label(fact.sign()),
        level == Level.INFO ? "" : ReviewMarks.css(level),
        level == Level.INFO ? "" : marks.label(level),
        marks.field(fact.field(), fact.item()),
        ReviewMarks.runs(texts.before(), both),
        ReviewMarks.runs(texts.after(), both),
        fact.isProse());
  }

  private String said(Fact fact, String value) {
    return values.of(fact.block().isEmpty() ? null : fact.block(), fact.field(), value);
  }

  /** How many entries were added, changed and removed; the canvas itself is none. */
  private List<ReviewCount> counts(List<Fact> facts) {
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (Map.Entry<String, Sign> each : Moments.signs(facts).entrySet()) {
      boolean entry = !each.getKey().startsWith("/");
      switch (each.getValue()) {
        case ADDED -> added += entry ? 1 : 0;
        case REMOVED -> removed += entry ? 1 : 0;
        default -> changed += entry ? 1 : 0;
      }
    }
    return ReviewCanvases.counts(new CanvasPair.Counts(added, changed, removed), marks);
  }
}
