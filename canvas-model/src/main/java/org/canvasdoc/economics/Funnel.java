package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.FunnelStage;
import org.canvasdoc.model.FunnelStep;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Rate;
import org.canvasdoc.source.Located;

/** How many customers of a segment enter and leave each stage of its funnel, in one period. */
public final class Funnel {
  /** The ways in: through a physical channel, and through the web or an app. */
  static final List<List<FunnelStage>> WAYS_IN =
      List.of(
          List.of(
              FunnelStage.AWARENESS,
              FunnelStage.INTEREST,
              FunnelStage.CONSIDERATION,
              FunnelStage.PURCHASE),
          List.of(FunnelStage.ACQUIRE, FunnelStage.ACTIVATE));

  /** One line of the funnel as written, with what enters and leaves it. */
  public record Row(FunnelStep step, Computed entering, Computed leaving) {
    Computed converting() {
      String name = "share going on from " + stageName(step);
      return Stated.field(
          step.values(), Parts.FUNNEL_CONVERTING, name, rate -> Stated.rate(name, plain(rate)));
    }

    /** All that can leave: what does, or, where no share is given, all that enter. */
    Computed limit() {
      return step.values().given(Parts.FUNNEL_CONVERTING) ? leaving : entering;
    }
  }

  /**
   * One stage: all its rows together.
   *
   * @param before the stages whose customers it takes in; empty where it is a way's first
   */
  public record Stage(
      FunnelStage stage, List<Row> rows, List<Stage> before, Computed entering, Computed leaving) {
    public Purpose purpose() {
      return Funnel.purpose(stage);
    }

    /** What the stages before it let out; missing for a way's first. */
    public Computed got() {
      return sum(before, Stage::leaving, stage, rows);
    }

    /** No more than this can come in: what the stages before it take in counts, where it must. */
    public Computed limit() {
      return sum(before, each -> added(Formula.LEAVING, each.rows, Row::limit), stage, rows);
    }

    /** The share that goes on. */
    public Computed converting() {
      return rows.size() == 1
          ? rows.get(0).converting()
          : Calculation.of(Formula.CONVERTING, leaving, entering)
              .work(
                  terms ->
                      terms.value(1).signum() == 0
                          ? terms.noLimit(1, "nobody enters `" + stage.key() + "`")
                          : terms.result(
                              terms.value(0).divide(terms.value(1), Calculation.PRECISION),
                              Unit.rate(null),
                              "%s ÷ %s"));
    }
  }

  private final Map<FunnelStage, Stage> stages = new EnumMap<>(FunnelStage.class);

  public Funnel(CustomerSegment segment) {
    Map<FunnelStage, List<FunnelStep>> written = new EnumMap<>(FunnelStage.class);
    for (FunnelStep step : segment.funnel()) {
      step.stage()
          .ifPresent(
              stage -> written.computeIfAbsent(stage.value(), key -> new ArrayList<>()).add(step));
    }
    written.forEach((stage, steps) -> stages.put(stage, stage(stage, steps)));
  }

  /** The stages that are given, in their order. */
  public List<Stage> stages() {
    return List.copyOf(stages.values());
  }

  /** The stages that are given and serve a purpose. */
  public List<Stage> stages(Purpose purpose) {
    return stages.values().stream().filter(stage -> stage.purpose() == purpose).toList();
  }

  public Optional<Stage> stage(FunnelStage stage) {
    return Optional.ofNullable(stages.get(stage));
  }

  /** Whether a stage gets, keeps or grows customers (Blank and Dorf 2012). */
  public static Purpose purpose(FunnelStage stage) {
    return switch (stage) {
      case AWARENESS, INTEREST, CONSIDERATION, PURCHASE, ACQUIRE, ACTIVATE -> Purpose.GET;
      case KEEP -> Purpose.KEEP;
      case UNBUNDLE, UP_SELL, CROSS_SELL, NEXT_SELL, REFER -> Purpose.GROW;
    };
  }

  private Stage stage(FunnelStage stage, List<FunnelStep> steps) {
    List<Stage> before = before(stage);
    List<Row> rows = steps.stream().map(step -> row(step, before, steps.size() == 1)).toList();
    return new Stage(
        stage,
        rows,
        before,
        added(Formula.ENTERING, rows, Row::entering),
        added(Formula.LEAVING, rows, Row::leaving));
  }

  /**
   * The stages that a stage's customers come from. A way leads from stage to stage, those that are
   * left out are passed over; all ways lead to {@code keep}, and all kept customers can grow.
   */
  private List<Stage> before(FunnelStage stage) {
    return switch (purpose(stage)) {
      case GET ->
          WAYS_IN.stream()
              .filter(way -> way.contains(stage))
              .flatMap(way -> last(way.subList(0, way.indexOf(stage))).stream())
              .toList();
      case KEEP -> waysIn();
      case GROW -> stage(FunnelStage.KEEP).map(List::of).orElseGet(this::waysIn);
    };
  }

  private List<Stage> waysIn() {
    return WAYS_IN.stream().flatMap(way -> last(way).stream()).toList();
  }

  private Optional<Stage> last(List<FunnelStage> way) {
    return way.stream().flatMap(each -> stage(each).stream()).reduce((first, second) -> second);
  }

  private static Row row(FunnelStep step, List<Stage> before, boolean alone) {
    String name = "number entering " + stageName(step);
    Computed stated =
        Stated.field(
            step.values(), Parts.FUNNEL_ENTERING, name, number -> Stated.customers(name, number));
    boolean derived = !step.values().given(Parts.FUNNEL_ENTERING) && alone && !before.isEmpty();
    Computed entering = derived ? added(Formula.ENTERING, before, Stage::leaving) : stated;
    Row unfinished = new Row(step, entering, entering);
    Computed leaving =
        Calculation.of(Formula.LEAVING, entering, unfinished.converting())
            .work(
                terms ->
                    terms.result(
                        terms.value(0).multiply(terms.value(1)), Unit.CUSTOMERS, "%s × %s"));
    return new Row(step, entering, leaving);
  }

  private static Computed sum(
      List<Stage> before, Function<Stage, Computed> part, FunnelStage stage, List<Row> rows) {
    return before.isEmpty()
        ? Stated.missing(
            "number entering `" + stage.key() + "`",
            Reason.NOT_GIVEN,
            "no stage comes before `" + stage.key() + "`",
            rows.get(0).step().values().place())
        : added(Formula.ENTERING, before, part);
  }

  static <T> Computed added(Formula formula, List<T> parts, Function<T, Computed> part) {
    List<Computed> terms = parts.stream().map(part).toList();
    return terms.size() == 1
        ? terms.get(0)
        : Calculation.of(formula, terms)
            .work(
                all ->
                    all.result(
                        all.figures().stream()
                            .map(Figure::value)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                        Unit.CUSTOMERS,
                        terms.stream().map(term -> "%s").collect(Collectors.joining(" + "))));
  }

  private static String stageName(FunnelStep step) {
    return "`" + step.stage().map(stage -> stage.value().key()).orElse("") + "`";
  }

  private static Located<Rate> plain(Located<Rate> rate) {
    Rate value = rate.value();
    return new Located<>(new Rate(value.fraction(), null, value.quality()), rate.span());
  }

  /** Whether a row of the funnel names a relationship. */
  static boolean names(Row row, Located<String> relationship) {
    return row.step().customerRelationships().contains(relationship);
  }
}
