package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Virality;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.model.ViralLoop;
import org.canvasdoc.plugin.site.chart.LoopCharts;
import org.canvasdoc.plugin.site.page.ChartView;
import org.canvasdoc.plugin.site.page.LoopView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Draws how customers bring others: one round, and what it comes to over many. */
final class Loops {
  private static final int CYCLES = 8;

  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final Figures figures;
  private final Sums sums;
  private final boolean mirrored;

  Loops(CanvasContext context, String page, boolean mirrored) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.figures = context.figures();
    this.sums = new Sums(context, page);
    this.mirrored = mirrored;
  }

  /** The loops of which K is known. */
  List<LoopView> views(List<CustomerRelationship> relationships, ValueViews values) {
    List<LoopView> views = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      LoopView view = view(each, values, views.size() + 1);
      if (view != null) {
        views.add(view);
      }
    }
    return views;
  }

  /**
   * The loop of one relationship; null where it has none, or K is not known.
   *
   * @param number tells its drawings apart from those of others on the page
   */
  @Nullable LoopView view(CustomerRelationship relationship, ValueViews values, int number) {
    Optional<ViralLoop> loop = relationship.viralLoop();
    Virality virality = context.economics().virality(relationship);
    return loop.isPresent() && virality.coefficient() instanceof Figure k
        ? view(relationship, loop.get(), virality, k, values, number)
        : null;
  }

  private LoopView view(
      CustomerRelationship relationship,
      ViralLoop loop,
      Virality virality,
      Figure k,
      ValueViews values,
      int number) {
    LoopCharts charts = new LoopCharts("loop-" + number, mirrored);
    List<Figure> growth = virality.growth(CYCLES);
    Figure end = virality.customersBrought() instanceof Figure figure ? figure : null;
    String remark =
        end == null
            ? words.get("loopEndless", figures.amount(k))
            : words.get("loopEnds", figures.amount(k), figures.amount(end));
    return new LoopView(
        context.linkWithStatus(page, relationship),
        round(charts, relationship, loop, k),
        growth(charts, relationship, loop, growth, end),
        remark,
        values.facts(
            loop.values(),
            List.of(
                Parts.LOOP_TRIGGER, Parts.LOOP_INCENTIVE, Parts.LOOP_REWARD, Parts.LOOP_CHANNEL)),
        table(relationship, growth));
  }

  private static <T> String text(Optional<Located<T>> given, Function<T, String> as) {
    return given.isEmpty() ? "" : as.apply(given.get().value());
  }

  private ChartView round(
      LoopCharts charts, CustomerRelationship relationship, ViralLoop loop, Figure k) {
    Optional<Located<Quantity>> invites = loop.invitesPerCustomer();
    Optional<Located<Rate>> conversion = loop.conversion();
    String told = text(invites, figures::text);
    String share = text(conversion, figures::text);
    String won = figures.amount(k);
    List<LoopCharts.Step> steps =
        List.of(
            new LoopCharts.Step("1", words.get("loopOne")),
            new LoopCharts.Step(told, words.get("loopTold")),
            new LoopCharts.Step(won, words.get("loopWon")));
    String cycle = cycle(loop);
    return charts.round(
        words.get("loopRound", relationship.name()),
        words.get("loopRoundSays", told, share, won),
        steps,
        share,
        cycle.isEmpty() ? words.get("loopAgain") : words.get("loopAgainAfter", cycle));
  }

  private String cycle(ViralLoop loop) {
    Optional<Located<TimeSpan>> cycle = loop.cycle();
    return text(cycle, figures::text);
  }

  private ChartView growth(
      LoopCharts charts,
      CustomerRelationship relationship,
      ViralLoop loop,
      List<Figure> growth,
      @Nullable Figure end) {
    List<LoopCharts.Count> counts = new ArrayList<>();
    for (Figure each : growth) {
      counts.add(new LoopCharts.Count(each.value(), figures.amount(each)));
    }
    Figure last = growth.get(growth.size() - 1);
    String cycle = cycle(loop);
    return charts.growth(
        words.get("loopGrowth", relationship.name()),
        words.get("loopGrowthSays", figures.amount(last), growth.size() - 1),
        counts,
        end == null
            ? null
            : new LoopCharts.Count(end.value(), words.get("loopLimit", figures.amount(end))),
        cycle.isEmpty() ? words.get("loopCycles") : words.get("loopCyclesOf", cycle));
  }

  private TableView table(CustomerRelationship relationship, List<Figure> growth) {
    List<List<ValueView>> rows = new ArrayList<>();
    for (int i = 0; i < growth.size(); i++) {
      Computed each = growth.get(i);
      rows.add(List.of(ValueView.ofText(Integer.toString(i)), sums.value(each)));
    }
    List<TableView.Column> columns =
        List.of(
            new TableView.Column(words.get("loopAfter"), false),
            new TableView.Column(words.get("brought"), true));
    return new TableView(words.get("loopGrowth", relationship.name()), true, columns, rows);
  }
}
