package org.canvasdoc.economics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      Optional<Located<Rate>> rate = step.values().get(Parts.FUNNEL_CONVERTING);
      return rate.isPresent()
          ? Stated.rate(name, plain(rate.get()))
          : Stated.absent(step.values(), Parts.FUNNEL_CONVERTING, name);
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
      return sum(leavingOf(before), stage, rows);
    }

    /** No more than this can come in: what the stages before it take in counts, where it must. */
    public Computed limit() {
      List<Computed> limits = new ArrayList<>();
      for (Stage each : before) {
        List<Computed> ofRows = new ArrayList<>();
        for (Row row : each.rows) {
          ofRows.add(row.limit());
        }
        limits.add(added(Formula.LEAVING, ofRows));
      }
      return sum(limits, stage, rows);
    }

    /** The share that goes on. */
    public Computed converting() {
      if (rows.size() == 1) {
        return rows.get(0).converting();
      }
      Calculation terms = Calculation.of(Formula.CONVERTING, leaving, entering);
      if (terms.isMissing()) {
        return terms.missing();
      }
      return terms.value(1).signum() == 0
          ? terms.noLimit(1, "nobody enters `" + stage.key() + "`")
          : terms.result(
              terms.value(0).divide(terms.value(1), Calculation.PRECISION),
              Unit.rate(null),
              "%s ÷ %s");
    }
  }

  private final Map<FunnelStage, Stage> stages = new EnumMap<>(FunnelStage.class);

  public Funnel(CustomerSegment segment) {
    Map<FunnelStage, List<FunnelStep>> written = new EnumMap<>(FunnelStage.class);
    for (FunnelStep step : segment.funnel()) {
      if (step.stage().isPresent()) {
        FunnelStage stage = step.stage().get().value();
        List<FunnelStep> steps = written.getOrDefault(stage, new ArrayList<>());
        steps.add(step);
        written.put(stage, steps);
      }
    }
    for (Map.Entry<FunnelStage, List<FunnelStep>> each : written.entrySet()) {
      stages.put(each.getKey(), stage(each.getKey(), each.getValue()));
    }
  }

  /** The stages that are given, in their order. */
  public List<Stage> stages() {
    return List.copyOf(stages.values());
  }

  /** The stages that are given and serve a purpose. */
  public List<Stage> stages(Purpose purpose) {
    List<Stage> serving = new ArrayList<>();
    for (Stage stage : stages.values()) {
      if (stage.purpose() == purpose) {
        serving.add(stage);
      }
    }
    return serving;
  }

  /** Those of a way that are given. */
  List<Stage> stages(List<FunnelStage> way) {
    List<Stage> given = new ArrayList<>();
    for (FunnelStage each : way) {
      Optional<Stage> stage = stage(each);
      if (stage.isPresent()) {
        given.add(stage.get());
      }
    }
    return given;
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
    List<Row> rows = new ArrayList<>();
    List<Computed> entering = new ArrayList<>();
    List<Computed> leaving = new ArrayList<>();
    for (FunnelStep step : steps) {
      Row row = row(step, before, steps.size() == 1);
      rows.add(row);
      entering.add(row.entering());
      leaving.add(row.leaving());
    }
    return new Stage(
        stage,
        List.copyOf(rows),
        before,
        added(Formula.ENTERING, entering),
        added(Formula.LEAVING, leaving));
  }

  /**
   * The stages that a stage's customers come from. A way leads from stage to stage, those that are
   * left out are passed over; all ways lead to {@code keep}, and all kept customers can grow.
   */
  private List<Stage> before(FunnelStage stage) {
    if (purpose(stage) == Purpose.GROW && stages.containsKey(FunnelStage.KEEP)) {
      return stages(List.of(FunnelStage.KEEP));
    }
    List<Stage> before = new ArrayList<>();
    for (List<FunnelStage> way : WAYS_IN) {
      boolean within = way.contains(stage);
      if (within || purpose(stage) != Purpose.GET) {
        List<Stage> given = stages(within ? way.subList(0, way.indexOf(stage)) : way);
        before.addAll(given.subList(Math.max(0, given.size() - 1), given.size()));
      }
    }
    return before;
  }

  private static Row row(FunnelStep step, List<Stage> before, boolean alone) {
    boolean derived = !step.values().given(Parts.FUNNEL_ENTERING) && alone && !before.isEmpty();
    Computed entering = derived ? added(Formula.ENTERING, leavingOf(before)) : entering(step);
    Row unfinished = new Row(step, entering, entering);
    Calculation terms = Calculation.of(Formula.LEAVING, entering, unfinished.converting());
    Computed leaving =
        terms.isMissing()
            ? terms.missing()
            : terms.result(terms.value(0).multiply(terms.value(1)), Unit.CUSTOMERS, "%s × %s");
    return new Row(step, entering, leaving);
  }

  private static Computed entering(FunnelStep step) {
    String name = "number entering " + stageName(step);
    return step.entering().isPresent()
        ? Stated.customers(name, step.entering().get())
        : Stated.absent(step.values(), Parts.FUNNEL_ENTERING, name);
  }

  private static List<Computed> leavingOf(List<Stage> stages) {
    List<Computed> leaving = new ArrayList<>();
    for (Stage each : stages) {
      leaving.add(each.leaving);
    }
    return leaving;
  }

  private static Computed sum(List<Computed> before, FunnelStage stage, List<Row> rows) {
    return before.isEmpty()
        ? Stated.missing(
            "number entering `" + stage.key() + "`",
            Reason.NOT_GIVEN,
            "no stage comes before `" + stage.key() + "`",
            rows.get(0).step().values().place())
        : added(Formula.ENTERING, before);
  }

  static Computed added(Formula formula, List<Computed> terms) {
    return terms.size() == 1 ? terms.get(0) : Calculation.of(formula, terms).sum(Unit.CUSTOMERS);
  }

  private static String stageName(FunnelStep step) {
    return "`" + (step.stage().isPresent() ? step.stage().get().value().key() : "") + "`";
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
