package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.plugin.report.ChangeItem;
import org.canvasdoc.plugin.report.ChangeOrigin;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.ReviewCanvas;
import org.canvasdoc.plugin.site.page.ReviewFinding;
import org.canvasdoc.plugin.site.page.ReviewPage;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.TextPart;

/** Makes the page of a change. */
final class ReviewPages {
  /** Of more segments a filter would fill the page. */
  private static final int MOST_SEGMENTS = 40;

  /** Of more breaking changes the nine blocks stand on the page behind them. */
  private static final int MOST_WORST = 6;

  /** The heights of what stands above the nine blocks in print, in points. */
  private static final double TITLE = 110;

  private static final double WORST = 34;
  private static final double NAME = 34;

  private final Comparison comparison;
  private final ChangeOrigin origin;
  private final Words words;
  private final Numbers numbers;
  private final List<SegmentView> segments = new ArrayList<>();
  private final List<ReviewCanvas> canvases = new ArrayList<>();
  private final ReviewChoices choices;

  ReviewPages(Comparison comparison, ChangeOrigin origin, Words words) {
    this.comparison = comparison;
    this.origin = origin;
    this.words = words;
    this.numbers = new Numbers(words);
    List<ChangeItem> items = ChangeItem.of(comparison);
    ReviewMarks marks = new ReviewMarks(items, words, Leads.NOWHERE);
    int first = 1;
    for (CanvasPair pair : worstFirst(items)) {
      ReviewCanvases made = new ReviewCanvases(comparison, pair, marks, first, words);
      canvases.add(made.canvas(canvases.size() + 1));
      segments.addAll(made.segments());
      first += made.segments().size();
    }
    choices = new ReviewChoices(canvases, words);
    for (int i = 0; i < canvases.size(); i++) {
      canvases.set(
          i, fitted(canvases.get(i), i == 0 ? head(worst(items, Leads.NOWHERE).size()) : 0));
    }
  }

  /**
   * How much of the first page the verdict takes, in points; of a long one nothing is kept free.
   */
  private static double head(int worst) {
    return worst > MOST_WORST ? 0 : TITLE + worst * WORST;
  }

  private static ReviewCanvas fitted(ReviewCanvas canvas, double above) {
    boolean gone = canvas.after().isEmpty();
    return canvas.fitted(PrintSize.review(gone ? canvas.before() : canvas.after(), above + NAME));
  }

  private List<CanvasPair> worstFirst(List<ChangeItem> items) {
    Map<String, Level> worst = new HashMap<>();
    for (ChangeItem each : items) {
      String canvas = each.subject().canvas();
      if (canvas != null) {
        worst.merge(canvas, each.level(), Level::or);
      }
    }
    List<CanvasPair> pairs = new ArrayList<>(comparison.canvases());
    pairs.sort(Comparator.comparing(pair -> worst.getOrDefault(pair.id(), Level.INFO)));
    return pairs;
  }

  /** The segments of all canvases, as far as they can be chosen. */
  List<SegmentView> segments() {
    return segments.size() > MOST_SEGMENTS ? List.of() : segments;
  }

  /** The blocks in which something changed, in the order of filling. */
  List<ReviewPage.Choice> blocks() {
    return choices.blocks();
  }

  ReviewPage page(ReviewPage.Inline style, ReviewPage.Inline script) {
    List<String> unread = new ArrayList<>();
    List<ReviewFinding> others = findings(comparison.introduced());
    List<ReviewFinding> fixed = findings(comparison.fixed());
    others.addAll(findings(comparison.acceptances()));
    for (String id : comparison.unread()) {
      unread.add(Plain.line(id));
    }
    return new ReviewPage(
        words.language(),
        Languages.isRightToLeft(words.language()),
        words.get("review.changes"),
        Plain.line(origin.project()),
        style,
        script,
        verdict(),
        Plain.line(origin.from()),
        Plain.line(origin.to()),
        facts(),
        choices.levels(),
        blocks(),
        segments(),
        worst(ChangeItem.of(comparison), Leads.NOWHERE),
        canvases,
        others,
        fixed,
        findings(comparison.gone()),
        unread);
  }

  /** The worst of it, in a few words. */
  private String verdict() {
    for (Level level : Level.values()) {
      long count = comparison.count(level);
      if (count > 0) {
        return numbers.counted(BigDecimal.valueOf(count), "count.review-" + level.key());
      }
    }
    return words.get(comparison.changes().isEmpty() ? "review.nothing" : "review.allAccepted");
  }

  private List<StripView> facts() {
    List<StripView> facts = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      long count = comparison.changes().stream().filter(each -> each.sign() == sign).count();
      if (count > 0) {
        String label = words.get("review." + ReviewMarks.kind(sign));
        facts.add(new StripView(label, sign.mark() + count, "", ""));
      }
    }
    fact(facts, "review.found", comparison.introduced().size(), "warning");
    fact(facts, "review.fixed", comparison.fixed().size(), "ok");
    fact(facts, "review.gone", comparison.gone().size(), "");
    fact(facts, "review.accepted", (int) accepted(), "accepted");
    String of = words.get("ofTotal", canvases.size(), comparison.compared());
    facts.add(new StripView(words.get("canvases"), of, "", ""));
    return facts;
  }

  private long accepted() {
    return ChangeItem.of(comparison).stream().filter(each -> !each.counts()).count();
  }

  private void fact(List<StripView> facts, String key, int count, String icon) {
    if (count > 0) {
      facts.add(new StripView(words.get(key), Integer.toString(count), icon, ""));
    }
  }

  /** What breaks something and is not accepted, each once. */
  static List<ReviewPage.Worst> worst(List<ChangeItem> items, Leads leads) {
    List<ReviewPage.Worst> worst = new ArrayList<>();
    for (ChangeItem each : items) {
      if (each.level() == Level.BREAKING && each.counts()) {
        String to = each.facts().isEmpty() ? each.fingerprint() : first(each);
        worst.add(
            new ReviewPage.Worst(
                "c-" + to,
                TextPart.of(Plain.line(each.message())),
                leads.rule(each.rule()),
                each.place() == null ? "" : Plain.place(each.place())));
      }
    }
    return worst;
  }

  private static String first(ChangeItem item) {
    return item.facts().get(0).change().fingerprint();
  }

  /** Findings that are about none of the canvases that differ. */
  private List<ReviewFinding> findings(List<Diagnostic> some) {
    Set<String> shown = new HashSet<>();
    for (CanvasPair pair : comparison.canvases()) {
      shown.add(pair.id());
      pair.was().ifPresent(was -> shown.add(was.id()));
    }
    List<ReviewFinding> views = new ArrayList<>();
    for (Diagnostic each : some) {
      String of = each.finding().subject().canvas();
      if (of == null || !shown.contains(of)) {
        views.add(finding(each, words, Leads.NOWHERE));
      }
    }
    return views;
  }

  static ReviewFinding finding(Diagnostic each, Words in, Leads leads) {
    Severity severity = each.severity();
    return new ReviewFinding(
        severity == Severity.NOTE ? "note-level" : severity.word(),
        in.get(severity.word()),
        TextPart.of(Plain.line(each.finding().message())),
        leads.rule(each.finding().rule()),
        leads.place(each.finding().span()));
  }
}
