package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.plugin.site.page.HistoryPage;
import org.canvasdoc.plugin.site.page.PastChange;
import org.canvasdoc.plugin.site.page.StripView;

/** Makes the page of what became of a canvas. */
final class HistoryPages {
  private final CanvasContext context;
  private final String page;
  private final Words words;

  HistoryPages(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
  }

  HistoryPage page() {
    Optional<Moments> known = context.moments();
    Frames frames = new Frames(context);
    if (known.isEmpty()) {
      return new HistoryPage(
          frames.part(page, "history.title"),
          words.get(lack()),
          "",
          "",
          List.of(),
          List.of(),
          null,
          List.of());
    }
    Moments moments = known.get();
    Trends trends = new Trends(moments, words);
    return new HistoryPage(
        frames.part(page, "history.title"),
        "",
        moments.isCut() ? words.get("history.cut") : "",
        moments.begins() || moments.isCut() ? "" : words.get("history.older"),
        facts(moments),
        trends.charts(),
        trends.table(page),
        years(moments, trends));
  }

  /** Why nothing is told; where something is, but not of this canvas, it is new. */
  private String lack() {
    return switch (context.site().past().lack()) {
      case NO_REPOSITORY -> "history.lack.no-repository";
      case UNREADABLE -> "history.lack.unreadable";
      case NOTHING, NO_COMMIT, LEFT_OUT -> "history.lack.no-commit";
    };
  }

  private List<StripView> facts(Moments moments) {
    int all = moments.all().size();
    List<StripView> views = new ArrayList<>();
    views.add(StripView.of(words.get("review.changes"), all));
    if (moments.begins()) {
      views.add(new StripView(words.get("history.since"), moments.day(all - 1), "", ""));
    }
    return views;
  }

  private List<HistoryPage.Year> years(Moments moments, Trends trends) {
    List<HistoryPage.Year> years = new ArrayList<>();
    List<PastChange> changes = new ArrayList<>();
    PastViews views = new PastViews(moments, page, words);
    for (int at = 0; at < moments.all().size(); at++) {
      changes.add(views.brief(at, trends.differences(at)));
      String year = year(moments, at);
      if (at + 1 == moments.all().size() || !year(moments, at + 1).equals(year)) {
        years.add(new HistoryPage.Year(year, changes));
        changes = new ArrayList<>();
      }
    }
    return years;
  }

  private static String year(Moments moments, int at) {
    return moments.date(at).substring(0, moments.date(at).indexOf('-', 1));
  }
}
