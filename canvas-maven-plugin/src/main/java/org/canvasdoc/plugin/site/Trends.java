package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.site.chart.TrendChart;
import org.canvasdoc.plugin.site.page.HistoryPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.jspecify.annotations.Nullable;

/** How a canvas fared from change to change: what was found in it, what it returned. */
final class Trends {
  /** A table of more rows is for programs. */
  private static final int MOST_ROWS = 200;

  private final Moments moments;
  private final Words words;
  private final Numbers numbers;
  private final boolean mirrored;

  Trends(Moments moments, Words words) {
    this.moments = moments;
    this.words = words;
    this.numbers = new Numbers(words);
    this.mirrored = Languages.isRightToLeft(words.language());
  }

  List<HistoryPage.Trend> charts() {
    List<HistoryPage.Trend> charts = new ArrayList<>();
    findings().ifPresent(charts::add);
    ratio().ifPresent(charts::add);
    return charts;
  }

  private Optional<HistoryPage.Trend> findings() {
    List<@Nullable BigDecimal> all = series(Trends::open);
    if (known(all) < 2) {
      return Optional.empty();
    }
    BigDecimal greatest = greatest(all);
    List<TrendChart.Layer> layers =
        List.of(
            new TrendChart.Layer("error", series(Snapshot::errors)),
            new TrendChart.Layer("warning", series(Snapshot::warnings)),
            new TrendChart.Layer("note-level", series(Snapshot::notes)));
    String title = words.get("history.findings");
    String text = words.get("history.findingsSay", first(all), last(all));
    TrendChart chart = new TrendChart(all.size(), greatest, mirrored);
    return Optional.of(
        new HistoryPage.Trend(
            title,
            text,
            findings(latest()),
            chart.layers("trend-findings", title, text, edges(greatest, last(all)), layers)));
  }

  private Optional<HistoryPage.Trend> ratio() {
    List<@Nullable BigDecimal> all = ratios();
    if (known(all) < 2) {
      return Optional.empty();
    }
    BigDecimal greatest = greatest(all);
    String title = words.get("valueToCost");
    String text = words.get("history.ratioSay", first(all), last(all));
    TrendChart chart = new TrendChart(all.size(), greatest, mirrored);
    return Optional.of(
        new HistoryPage.Trend(
            title,
            text,
            List.of(),
            chart.line("trend-ratio", title, text, edges(greatest, last(all)), all)));
  }

  private TrendChart.Edges edges(BigDecimal greatest, String latest) {
    int last = moments.all().size() - 1;
    return new TrendChart.Edges(
        moments.day(last), moments.day(0), numbers.grouped(greatest), latest);
  }

  /** What the drawings say; null where there are none, or more rows than anybody reads. */
  @Nullable TableView table(String page) {
    List<List<ValueView>> rows = new ArrayList<>();
    if (moments.all().size() > MOST_ROWS || known(series(Trends::open)) < 2) {
      return null;
    }
    for (int at = 0; at < moments.all().size(); at++) {
      Optional<Snapshot> now = moments.all().get(at).now();
      if (now.isPresent()) {
        String href = Urls.relative(page, moments.path(at));
        List<ValueView> row = new ArrayList<>();
        row.add(ValueView.ofLinks(List.of(LinkView.of(moments.day(at), href))));
        row.add(count(now.get().errors()));
        row.add(count(now.get().warnings()));
        row.add(count(now.get().notes()));
        BigDecimal ratio = ratio(now.get());
        row.add(ValueView.ofText(ratio == null ? "" : numbers.grouped(ratio)));
        rows.add(row);
      }
    }
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(new TableView.Column(words.get("review.changes"), false));
    for (String key : List.of("errors", "warnings", "notes", "valueToCost")) {
      columns.add(new TableView.Column(words.get(key), true));
    }
    return new TableView(words.get("history.title"), true, columns, rows);
  }

  private ValueView count(int count) {
    return ValueView.ofText(numbers.grouped(BigDecimal.valueOf(count)));
  }

  /** What differs from the moment before. */
  List<StripView> differences(int at) {
    List<StripView> views = new ArrayList<>();
    Optional<Snapshot> now = moments.all().get(at).now();
    boolean first = at + 1 == moments.all().size();
    Optional<Snapshot> before = first ? Optional.empty() : moments.all().get(at + 1).now();
    if (now.isEmpty() || before.isEmpty()) {
      return views;
    }
    int open = open(now.get());
    int was = open(before.get());
    if (open != was) {
      views.add(
          difference(
              words.get("history.findings"), BigDecimal.valueOf(was), BigDecimal.valueOf(open)));
    }
    BigDecimal ratio = ratio(now.get());
    BigDecimal old = ratio(before.get());
    if (ratio != null && old != null && ratio.compareTo(old) != 0) {
      views.add(difference(words.get("valueToCost"), old, ratio));
    }
    return views;
  }

  private StripView difference(String label, BigDecimal was, BigDecimal is) {
    String arrow = mirrored ? " \u2190 " : " \u2192 ";
    String text = numbers.grouped(was) + arrow + numbers.grouped(is);
    return new StripView(label, text, "", "");
  }

  /** The newest state that is known; there is one where anything is drawn. */
  private Snapshot latest() {
    for (Moment each : moments.all()) {
      if (each.now().isPresent()) {
        return each.now().get();
      }
    }
    throw new IllegalStateException("nothing is known");
  }

  /** What was found in a canvas at one moment. */
  private List<StripView> findings(Snapshot now) {
    List<StripView> views = new ArrayList<>();
    count(views, "errors", now.errors(), "error");
    count(views, "warnings", now.warnings(), "warning");
    count(views, "notes", now.notes(), "note-level");
    if (views.isEmpty()) {
      views.add(new StripView(words.get("noFindingsShort"), "", "ok", ""));
    }
    return views;
  }

  /** How a canvas fared at one moment. */
  List<StripView> facts(Snapshot now) {
    List<StripView> views = findings(now);
    BigDecimal ratio = ratio(now);
    if (ratio != null) {
      views.add(new StripView(words.get("valueToCost"), numbers.grouped(ratio), "", ""));
    }
    return views;
  }

  private void count(List<StripView> views, String key, int count, String kind) {
    if (count > 0) {
      String text = numbers.grouped(BigDecimal.valueOf(count));
      views.add(new StripView(words.get(key), text, kind, ""));
    }
  }

  private static int open(Snapshot now) {
    return now.errors() + now.warnings() + now.notes();
  }

  private static @Nullable BigDecimal ratio(Snapshot now) {
    return now.ratio().isEmpty() ? null : new BigDecimal(now.ratio());
  }

  /** The first moment first; null where nothing is known of one. */
  private List<@Nullable BigDecimal> series(ToIntFunction<Snapshot> of) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (int at = moments.all().size() - 1; at >= 0; at--) {
      Optional<Snapshot> now = moments.all().get(at).now();
      values.add(now.isEmpty() ? null : BigDecimal.valueOf(of.applyAsInt(now.get())));
    }
    return values;
  }

  private List<@Nullable BigDecimal> ratios() {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (int at = moments.all().size() - 1; at >= 0; at--) {
      Optional<Snapshot> now = moments.all().get(at).now();
      values.add(now.isEmpty() ? null : ratio(now.get()));
    }
    return values;
  }

  private static int known(List<@Nullable BigDecimal> values) {
    int known = 0;
    for (BigDecimal each : values) {
      known += each == null ? 0 : 1;
    }
    return known;
  }

  private static BigDecimal greatest(List<@Nullable BigDecimal> values) {
    BigDecimal greatest = BigDecimal.ZERO;
    for (BigDecimal each : values) {
      greatest = each == null ? greatest : greatest.max(each);
    }
    return greatest;
  }

  private String first(List<@Nullable BigDecimal> values) {
    for (BigDecimal each : values) {
      if (each != null) {
        return numbers.grouped(each);
      }
    }
    return "";
  }

  private String last(List<@Nullable BigDecimal> values) {
    String last = "";
    for (BigDecimal each : values) {
      last = each == null ? last : numbers.grouped(each);
    }
    return last;
  }
}
