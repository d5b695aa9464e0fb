package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.plugin.site.chart.Bars;
import org.canvasdoc.plugin.site.page.BarView;
import org.canvasdoc.plugin.site.page.BarsView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.ValueView;

/** Draws what a customer of each segment leaves, and whether winning one is worth it. */
final class Worth {
  /** A rule of thumb: a customer should be worth three times what winning one costs. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(3);

  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final CanvasEconomics economics;
  private final Sums sums;

  Worth(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.economics = context.economics();
    this.sums = new Sums(context, page);
  }

  /** Those of the charts for which some segment gives the figures. */
  List<BarsView> charts() {
    List<BarsView.Row> months = new ArrayList<>();
    List<BarsView.Row> values = new ArrayList<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      UnitEconomics unit = economics.of(segment);
      if (unit.revenue() instanceof Figure revenue
          && economics.making(segment) instanceof Figure making) {
        months.add(month(segment, revenue, making));
      }
      if (unit.valueToCost() instanceof Figure
          && unit.lifetimeValue() instanceof Figure value
          && unit.acquisitionCost() instanceof Figure cost) {
        values.add(value(segment, value, cost));
      }
    }
    List<BarsView> charts = new ArrayList<>();
    if (!months.isEmpty()) {
      List<BarsView.Key> key =
          List.of(
              new BarsView.Key("", words.get("barRevenue")),
              new BarsView.Key("o", words.get("barMaking")),
              new BarsView.Key("f", words.get("barServing")),
              new BarsView.Key("l", words.get("barLeft")));
      charts.add(new BarsView(words.get("monthly"), words.get("monthlyIntro"), key, "", months));
    }
    if (!values.isEmpty()) {
      List<BarsView.Key> key =
          List.of(
              new BarsView.Key("f", words.get("toWin")),
              new BarsView.Key("l", words.get("lifetimeValue")),
              new BarsView.Key("", words.get("valueToCost")));
      charts.add(
          new BarsView(
              words.get("winning"), words.get("winningIntro"), key, words.get("barThird"), values));
    }
    return charts;
  }

  private BarsView.Row month(CustomerSegment segment, Figure revenue, Figure making) {
    Computed serving = economics.costToServe(segment);
    Computed after = economics.contributionAfter(segment);
    // in another currency, what serving costs is known and cannot be drawn
    boolean known = after instanceof Figure;
    BigDecimal cost = known && serving instanceof Figure figure ? figure.value() : BigDecimal.ZERO;
    BigDecimal spent = making.value().add(cost);
    BigDecimal left = revenue.value().subtract(spent);
    String colour = colour(segment);
    BarView bar =
        Bars.parts(
            List.of("o" + colour, "f" + colour, (known ? "l" : "u") + colour),
            List.of(making.value(), cost, left),
            revenue.value().max(spent));
    return row(segment, bar, revenue, making, serving, after);
  }

  private BarsView.Row value(CustomerSegment segment, Figure value, Figure cost) {
    String colour = colour(segment);
    BigDecimal third = value.value().divide(TIMES, MathContext.DECIMAL64);
    BarView bar = Bars.against("f" + colour, cost.value(), "l" + colour, value.value(), third);
    return row(segment, bar, cost, value, economics.of(segment).valueToCost());
  }

  private String colour(CustomerSegment segment) {
    return " s" + context.segment(page, segment).colour();
  }

  private BarsView.Row row(CustomerSegment segment, BarView bar, Computed... figures) {
    List<ValueView> views = new ArrayList<>();
    for (Computed each : figures) {
      views.add(sums.value(each));
    }
    return new BarsView.Row(LinkView.of(context.segment(page, segment)), bar, views);
  }
}
