package org.canvasdoc.plugin.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Funnel;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.plugin.site.chart.FunnelChart;
import org.canvasdoc.plugin.site.page.ChartView;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.LaneView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.StagesView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Shows how each segment is won, kept and grown: by the numbers of its funnel where it gives some,
 * and by the relationships that do it.
 */
final class Funnels {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final Figures figures;
  private final Sums sums;
  private final List<CustomerRelationship> relationships;
  private final boolean mirrored;

  Funnels(
      CanvasContext context,
      String page,
      List<CustomerRelationship> relationships,
      boolean mirrored) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.figures = context.figures();
    this.sums = new Sums(context, page);
    this.relationships = relationships;
    this.mirrored = mirrored;
  }

  /** The segments for which something is done; the others are added to {@code silent}. */
  List<LaneView> lanes(List<LinkView> silent) {
    List<LaneView> lanes = new ArrayList<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      Funnel funnel = context.economics().funnel(segment);
      List<CustomerRelationship> theirs = context.with(segment, relationships);
      if (theirs.isEmpty() && funnel.stages().isEmpty()) {
        silent.add(context.link(page, segment));
      } else {
        lanes.add(lane(segment, funnel, theirs));
      }
    }
    return lanes;
  }

  private LaneView lane(CustomerSegment segment, Funnel funnel, List<CustomerRelationship> theirs) {
    SegmentView view = context.segment(page, segment);
    List<LaneView.Part> parts = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      List<Funnel.Stage> stages = funnel.stages(purpose);
      parts.add(
          new LaneView.Part(
              words.word(purpose),
              stages.isEmpty() ? null : chart(view, purpose, stages, widest(funnel)),
              facts(segment, purpose, theirs),
              links(purpose, stages, theirs)));
    }
    List<LinkView> unsaid = context.linksWithStatus(page, serving(theirs, null));
    return new LaneView(view, parts, unsaid, table(view, funnel).orElse(null));
  }

  /** The funnels in which a relationship has a part, where their numbers are given. */
  List<StagesView> with(CustomerRelationship relationship) {
    List<StagesView> views = new ArrayList<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      Funnel funnel = context.economics().funnel(segment);
      Set<Funnel.Stage> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Funnel.Stage stage : funnel.stages()) {
        if (works(relationship, stage)) {
          theirs.add(stage);
        }
      }
      if (!theirs.isEmpty() && widest(funnel).signum() > 0) {
        SegmentView view = context.segment(page, segment);
        String title = words.get("labelled", words.get("getKeepGrow"), view.name());
        ChartView chart =
            chart(view, "funnel-" + view.number(), title, funnel.stages(), widest(funnel), theirs);
        views.add(new StagesView(view, chart, table(view, funnel).orElseThrow()));
      }
    }
    return views;
  }

  private static boolean works(CustomerRelationship relationship, Funnel.Stage stage) {
    for (Funnel.Row row : stage.rows()) {
      for (Located<String> id : row.step().customerRelationships()) {
        if (id.value().equals(relationship.id().value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static BigDecimal widest(Funnel funnel) {
    BigDecimal widest = BigDecimal.ZERO;
    for (Funnel.Stage stage : funnel.stages()) {
      BigDecimal entering = value(stage.entering());
      widest = entering == null ? widest : widest.max(entering);
    }
    return widest;
  }

  private static @Nullable BigDecimal value(Computed computed) {
    return computed instanceof Figure figure ? figure.value() : null;
  }

  private ChartView chart(
      SegmentView segment, Purpose purpose, List<Funnel.Stage> stages, BigDecimal widest) {
    String id = "funnel-" + segment.number() + "-" + purpose.key();
    String title = words.get("labelled", words.word(purpose), segment.name());
    return chart(segment, id, title, stages, widest, stages);
  }

  /**
   * Draws stages.
   *
   * @param strong those that the drawing is about; the others are only outlined
   */
  private ChartView chart(
      SegmentView segment,
      String id,
      String title,
      List<Funnel.Stage> stages,
      BigDecimal widest,
      Collection<Funnel.Stage> strong) {
    List<FunnelChart.Stage> drawn = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Funnel.Stage stage : stages) {
      String name = words.word(stage.stage());
      String beside = beside(stage);
      BigDecimal entering = value(stage.entering());
      BigDecimal leaving = value(stage.leaving());
      drawn.add(new FunnelChart.Stage(name, beside, entering, leaving, !strong.contains(stage)));
      said.add(words.get("labelled", name, beside));
    }
    return new FunnelChart(widest, "s" + segment.colour(), mirrored)
        .draw(id, title, String.join("; ", said), drawn);
  }

  private String beside(Funnel.Stage stage) {
    if (!(stage.entering() instanceof Figure entering)) {
      return words.get("notSaid");
    }
    String many = figures.amount(entering);
    return stage.converting() instanceof Figure share
        ? words.get("flow." + stage.purpose().key(), many, figures.amount(share))
        : many;
  }

  private List<FactView> facts(
      CustomerSegment segment, Purpose purpose, List<CustomerRelationship> theirs) {
    UnitEconomics unit = context.economics().of(segment);
    List<FactView> facts = new ArrayList<>();
    switch (purpose) {
      case GET -> add(facts, "toWin", unit.acquisitionCost());
      case KEEP -> add(facts, "stays", unit.cappedLifetime());
      case GROW -> {
        for (CustomerRelationship each : theirs) {
          add(facts, "coefficient", context.economics().virality(each).coefficient());
        }
      }
    }
    return facts;
  }

  private void add(List<FactView> facts, String word, Computed computed) {
    if (computed instanceof Figure) {
      facts.add(new FactView(words.get(word), sums.value(computed)));
    }
  }

  /** Those that serve a purpose, and those that its stages name, with the stages. */
  private List<LinkView> links(
      Purpose purpose, List<Funnel.Stage> stages, List<CustomerRelationship> theirs) {
    Map<String, List<String>> at = new LinkedHashMap<>();
    for (Funnel.Stage stage : stages) {
      for (Funnel.Row row : stage.rows()) {
        for (Located<String> id : row.step().customerRelationships()) {
          List<String> names = at.getOrDefault(id.value(), new ArrayList<>());
          names.add(words.word(stage.stage()).toLowerCase(Locale.ROOT));
          at.put(id.value(), names);
        }
      }
    }
    List<LinkView> links = new ArrayList<>();
    List<CustomerRelationship> serving = serving(theirs, purpose);
    for (CustomerRelationship each : relationships) {
      List<String> names = at.getOrDefault(each.id().value(), List.of());
      if (serving.contains(each) || !names.isEmpty()) {
        LinkView link = context.linkWithStatus(page, each);
        links.add(link.text().isEmpty() ? link.remark(String.join(", ", names)) : link);
      }
    }
    return links;
  }

  /** Those that serve a purpose; for null those that say none. */
  static List<CustomerRelationship> serving(
      List<CustomerRelationship> relationships, @Nullable Purpose purpose) {
    List<CustomerRelationship> serving = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      boolean serves = purpose == null && each.purposes().isEmpty();
      for (Located<Purpose> said : each.purposes()) {
        serves |= said.value() == purpose;
      }
      if (serves) {
        serving.add(each);
      }
    }
    return serving;
  }

  private Optional<TableView> table(SegmentView segment, Funnel funnel) {
    List<List<ValueView>> rows = new ArrayList<>();
    for (Funnel.Stage stage : funnel.stages()) {
      List<LinkView> does = new ArrayList<>();
      List<LinkView> leads = new ArrayList<>();
      for (Funnel.Row row : stage.rows()) {
        add(does, Block.CUSTOMER_RELATIONSHIPS, row.step().customerRelationships());
        add(leads, Block.CHANNELS, row.step().channels());
      }
      rows.add(
          List.of(
              ValueView.ofFigure(words.word(stage.stage()), words.word(stage.purpose()), ""),
              sums.value(stage.entering()),
              sums.value(stage.converting()),
              sums.value(stage.leaving()),
              ValueView.ofLinks(does),
              ValueView.ofLinks(leads)));
    }
    List<TableView.Column> columns =
        List.of(
            new TableView.Column(words.field("stage"), false),
            new TableView.Column(words.field("entering"), true),
            new TableView.Column(words.field("converting"), true),
            new TableView.Column(words.get("goingOn"), true),
            new TableView.Column(words.get("relationships"), false),
            new TableView.Column(words.field("channels"), false));
    String label = words.get("labelled", words.get("getKeepGrow"), segment.name());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(label, true, columns, rows));
  }

  private void add(List<LinkView> links, Block block, List<Located<String>> ids) {
    for (Located<String> id : ids) {
      Optional<Entry> entry = context.canvas().entry(block, id.value());
      LinkView link =
          entry.isPresent()
              ? context.plainLink(page, entry.get())
              : LinkView.of(id.value(), "").remark(words.get("unknown"));
      if (!links.contains(link)) {
        links.add(link);
      }
    }
  }
}
