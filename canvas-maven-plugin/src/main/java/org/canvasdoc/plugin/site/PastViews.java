package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
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
  /** So much of a change is told where it is one of many; the rest stands on its own page. */
  private static final int GROUPS = 5;

  private static final int FACTS = 3;
  private static final int ALL = Integer.MAX_VALUE;

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

  /** A moment as one of many: as much of what changed as fits a few lines, and no long texts. */
  PastChange brief(int at, List<StripView> figures) {
    Map<String, List<Fact>> changed = Moments.byEntry(moments.all().get(at).facts());
    List<PastGroup> groups = groups(changed, at, GROUPS, FACTS, false);
    return change(at, says(at), counts(changed), groups, changed.size() - groups.size(), figures);
  }

  /** All that a moment did. */
  PastChange whole(int at) {
    Map<String, List<Fact>> changed = Moments.byEntry(moments.all().get(at).facts());
    List<PastGroup> groups = groups(changed, at, ALL, ALL, true);
    return change(at, says(at), counts(changed), groups, 0, List.of());
  }

  /** What a moment did to one entry. */
  PastChange ofOne(Moments.Own own) {
    List<PastGroup> groups = groups(Moments.byEntry(own.facts()), own.at(), ALL, ALL, true);
    return change(own.at(), "", List.of(), groups, 0, List.of());
  }

  private PastChange change(
      int at,
      String says,
      List<ReviewCount> counts,
      List<PastGroup> groups,
      int more,
      List<StripView> figures) {
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
        says,
        counts,
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

  private List<PastGroup> groups(
      Map<String, List<Fact>> changed, int at, int most, int mostFacts, boolean prose) {
    List<PastGroup> groups = new ArrayList<>();
    for (List<Fact> ofEntry : changed.values()) {
      if (groups.size() < most) {
        groups.add(group(ofEntry, at, mostFacts, prose));
      }
    }
    return groups;
  }

  private PastGroup group(List<Fact> ofEntry, int at, int most, boolean prose) {
    Fact first = ofEntry.get(0);
    Sign sign = Moments.sign(ofEntry);
    String block = first.block();
    return new PastGroup(
        Moments.anchor(block, first.entry()),
        ReviewMarks.kind(sign),
        sign.mark(),
        marks.label(sign),
        words.place(block),
        block.isEmpty() ? words.get("review.canvas") : Plain.line(first.name()),
        moments.href(page, at, block, first.entry()),
        facts(ofEntry, most, prose));
  }

  /** What happened to an entry, without what its sign says already. */
  private List<PastFact> facts(List<Fact> ofEntry, int most, boolean prose) {
    List<PastFact> views = new ArrayList<>();
    for (Fact fact : ofEntry) {
      Level level = Level.of(fact.level()).orElse(Level.INFO);
      boolean said = fact.isWhole() && fact.from().isEmpty() && level == Level.INFO;
      if (!said && views.size() < most) {
        views.add(fact(fact, level, prose || !fact.isProse()));
      }
    }
    return views;
  }

  private PastFact fact(Fact fact, Level level, boolean valued) {
    boolean both = !fact.from().isEmpty() && !fact.to().isEmpty();
    ChangedWords texts =
        valued
            ? ChangedWords.between(said(fact, fact.from()), said(fact, fact.to()))
            : ChangedWords.NONE;
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
    return values.of(fact.block().isEmpty() ? null : fact.block(), fact.field(), value.strip());
  }

  /** How many entries were added, changed and removed; the canvas itself is none. */
  private List<ReviewCount> counts(Map<String, List<Fact>> changed) {
    int added = 0;
    int removed = 0;
    int entries = 0;
    for (List<Fact> ofEntry : changed.values()) {
      if (!ofEntry.get(0).block().isEmpty()) {
        Sign sign = Moments.sign(ofEntry);
        entries++;
        added += sign == Sign.ADDED ? 1 : 0;
        removed += sign == Sign.REMOVED ? 1 : 0;
      }
    }
    int rest = entries - added - removed;
    return ReviewCanvases.counts(new CanvasPair.Counts(added, rest, removed), marks);
  }
}
