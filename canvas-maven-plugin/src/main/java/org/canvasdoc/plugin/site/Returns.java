package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.RelationshipEconomics;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.economics.Virality;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.TimeSpan;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.ReturnsView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.SumsView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Shows what customers cost and return: of a segment, of a relationship, of the whole canvas. */
final class Returns {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final CanvasEconomics economics;
  private final Sums sums;

  Returns(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.economics = context.economics();
    this.sums = new Sums(context, page);
  }

  /**
   * A figure under its name, with a remark beside it.
   *
   * @param whose the segment of whose customers a relationship's figure tells; null for all
   */
  record Named(String word, Computed computed, String remark, @Nullable CustomerSegment whose) {
    Named(String word, Computed computed) {
      this(word, computed, "");
    }

    Named(String word, Computed computed, String remark) {
      this(word, computed, remark, null);
    }

    Named(String word, Computed computed, CustomerSegment whose) {
      this(word, computed, whose.name(), whose);
    }
  }

  private List<Named> figures(CustomerSegment segment) {
    List<Named> figures = context.worked().get(segment);
    if (figures == null) {
      figures = work(segment);
      context.worked().put(segment, figures);
    }
    return figures;
  }

  private List<Named> work(CustomerSegment segment) {
    UnitEconomics unit = economics.of(segment);
    String churn =
        unit.monthlyChurn() instanceof Figure rate
            ? words.get("leave", context.figures().amount(rate))
            : "";
    return List.of(
        new Named("toWin", unit.acquisitionCost()),
        new Named("toKeep", economics.costToServe(segment)),
        new Named("stays", unit.cappedLifetime(), churn),
        new Named("lifetimeValue", unit.lifetimeValue()),
        new Named("valueToCost", unit.valueToCost()),
        new Named("payback", unit.payback()),
        new Named("leftAfter", economics.contributionAfter(segment)));
  }

  /** Nothing is worked out where a part of it is left out: what is missing would be made up. */
  private boolean isLeftOut() {
    SiteContext site = context.site();
    return site.leavesOut(Topic.ECONOMICS) || site.leavesOut(Topic.COSTS);
  }

  /** What was worked out of a segment; empty where it says nothing of it. */
  List<Named> known(CustomerSegment segment) {
    return says(segment) && !isLeftOut() ? figures(segment) : List.of();
  }

  private static boolean says(CustomerSegment segment) {
    return segment.values().given(Format.ECONOMICS);
  }

  /** What a customer of a segment costs and returns; empty where it says nothing of it. */
  List<FactView> of(CustomerSegment segment) {
    return says(segment) && !isLeftOut() ? facts(segment, figures(segment)) : List.of();
  }

  /** What a relationship costs for each customer, and what it brings. */
  List<FactView> of(CustomerRelationship relationship) {
    return facts(relationship, known(relationship));
  }

  /** What was worked out of a relationship; empty where it says nothing of it. */
  List<Named> known(CustomerRelationship relationship) {
    List<Named> named = new ArrayList<>();
    if (isLeftOut()) {
      return named;
    }
    RelationshipEconomics costs = economics.of(relationship);
    if (relationship.values().given(Format.VIRAL_LOOP)) {
      named.addAll(loop(relationship));
    }
    if (relationship.values().given(Format.COST)) {
      named.addAll(costs(relationship));
      for (CustomerSegment segment : costs.serves() ? costs.served() : List.<CustomerSegment>of()) {
        if (says(segment)) {
          named.add(new Named("leftAfterIt", costs.contributionAfter(segment), segment));
        }
      }
    }
    return named;
  }

  private List<FactView> facts(Entry subject, List<Named> named) {
    List<FactView> facts = new ArrayList<>();
    for (Named each : named) {
      ValueView value = sums.value(each.computed(), each.remark(), subject);
      facts.add(new FactView(words.get(each.word()), value));
    }
    return facts;
  }

  /** The lowest LTV : CAC of the canvas's segments, in short; empty where none can be had. */
  List<StripView> lowest(String href) {
    Optional<Figure> figure = isLeftOut() ? Optional.empty() : context.lowest();
    if (figure.isEmpty()) {
      return List.of();
    }
    String amount = context.figures().amount(figure.get());
    return List.of(new StripView(words.get("valueToCost"), amount, "", href));
  }

  /** How the figures of the relationships' costs come about. */
  List<SumsView> costSums(Questions questions) {
    List<SumsView> views = new ArrayList<>();
    if (isLeftOut()) {
      return views;
    }
    for (CustomerRelationship each : questions.relationships()) {
      addSums(views, each, costs(each));
    }
    return views;
  }

  private List<Named> costs(CustomerRelationship relationship) {
    RelationshipEconomics costs = economics.of(relationship);
    List<Named> named = new ArrayList<>();
    if (costs.serves()) {
      named.add(new Named("toServe", costs.costToServe()));
    }
    if (costs.has(Purpose.GET)) {
      named.add(new Named("toWin", costs.acquisitionCost()));
    }
    return named;
  }

  /** All segments and all viral loops. */
  ReturnsView all(Questions questions) {
    if (isLeftOut()) {
      return new ReturnsView(null, List.of(), List.of(), null, List.of());
    }
    List<CustomerSegment> saying = new ArrayList<>();
    List<LinkView> silent = new ArrayList<>();
    List<SumsView> segmentSums = new ArrayList<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      if (says(segment)) {
        saying.add(segment);
        addSums(segmentSums, segment, figures(segment));
      } else {
        silent.add(context.link(page, segment));
      }
    }
    List<CustomerRelationship> loops = new ArrayList<>();
    List<SumsView> loopSums = new ArrayList<>();
    for (CustomerRelationship each : questions.relationships()) {
      if (each.viralLoop().isPresent()) {
        loops.add(each);
        addSums(loopSums, each, loop(each));
      }
    }
    return new ReturnsView(
        segments(saying).orElse(null), silent, segmentSums, loops(loops).orElse(null), loopSums);
  }

  private void addSums(List<SumsView> views, Entry subject, List<Named> named) {
    List<Computed> computed = new ArrayList<>();
    for (Named each : named) {
      computed.add(each.computed());
    }
    Optional<SumsView> view = sums.all(context.link(page, subject), subject, computed);
    if (view.isPresent()) {
      views.add(view.get());
    }
  }

  private Optional<TableView> segments(List<CustomerSegment> segments) {
    List<TableView.Column> columns = new ArrayList<>();
    List<List<ValueView>> rows = new ArrayList<>();
    columns.add(new TableView.Column(words.get("segment"), false));
    for (CustomerSegment segment : segments) {
      List<Named> named = figures(segment);
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(context.link(page, segment))));
      for (Named each : named) {
        if (rows.isEmpty()) {
          columns.add(new TableView.Column(words.get(each.word()), true));
        }
        row.add(sums.value(each.computed(), each.remark(), null));
      }
      rows.add(row);
    }
    return table("returns", columns, rows);
  }

  private List<Named> loop(CustomerRelationship relationship) {
    Virality virality = economics.virality(relationship);
    List<Named> named = new ArrayList<>();
    named.add(new Named("coefficient", virality.coefficient()));
    named.add(new Named("brought", virality.customersBrought()));
    List<CustomerSegment> served = economics.of(relationship).served();
    for (CustomerSegment segment : served) {
      if (says(segment)) {
        Computed cost = virality.acquisitionCost(economics.of(segment));
        named.add(new Named("toWinWithLoop", cost, segment));
      }
    }
    return named;
  }

  /** A row for each segment that a loop serves: what it changes is what that segment costs. */
  private Optional<TableView> loops(List<CustomerRelationship> loops) {
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship relationship : loops) {
      Virality virality = economics.virality(relationship);
      Optional<Located<TimeSpan>> span = relationship.viralLoop().orElseThrow().cycle();
      String cycle = span.isPresent() ? context.figures().text(span.get().value()) : "";
      for (CustomerSegment segment : economics.of(relationship).served()) {
        UnitEconomics unit = economics.of(segment);
        rows.add(
            List.of(
                ValueView.ofLinks(List.of(context.linkWithStatus(page, relationship))),
                ValueView.ofDots(List.of(LinkView.of(context.segment(page, segment)))),
                sums.value(virality.coefficient()),
                ValueView.ofText(cycle),
                sums.value(virality.customersBrought()),
                sums.value(unit.acquisitionCost()),
                sums.value(virality.acquisitionCost(unit))));
      }
    }
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(new TableView.Column(words.get("relationship"), false));
    columns.add(new TableView.Column(words.get("segment"), false));
    for (String word : List.of("coefficient", "cycle", "brought", "toWin", "toWinWithLoop")) {
      columns.add(new TableView.Column(words.get(word), true));
    }
    return table("loops", columns, rows);
  }

  private Optional<TableView> table(
      String label, List<TableView.Column> columns, List<List<ValueView>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.get(label), true, columns, rows));
  }
}
