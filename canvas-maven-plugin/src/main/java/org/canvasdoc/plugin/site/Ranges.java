package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.plugin.site.chart.RangesChart;
import org.canvasdoc.plugin.site.page.ChartView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.RangesView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Places relationships between personal and automated, and between a single purchase and a long
 * bond. Automation that is not said is read from the category.
 */
final class Ranges {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final List<RangesChart.Mark> marks = new ArrayList<>();
  private final List<List<ValueView>> rows = new ArrayList<>();
  private final List<LinkView> unplaced = new ArrayList<>();
  private boolean hollow;
  private boolean unsaid;

  Ranges(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
  }

  /** All of some relationships; empty where there is none. */
  Optional<RangesView> view(List<CustomerRelationship> relationships, boolean mirrored) {
    for (CustomerRelationship each : relationships) {
      Automation automation = automation(each);
      if (automation == null) {
        unplaced.add(context.linkWithStatus(page, each));
      } else {
        place(each, automation);
      }
    }
    if (relationships.isEmpty()) {
      return Optional.empty();
    }
    boolean placed = !marks.isEmpty();
    return Optional.of(
        new RangesView(
            placed ? chart(mirrored, words.get("rangesDrawn", marks.size()), marks) : null,
            placed ? table() : null,
            hollow,
            unplaced));
  }

  /** One of them by itself; empty where it cannot be placed. */
  Optional<RangesView> one(CustomerRelationship relationship, boolean mirrored) {
    Automation automation = automation(relationship);
    if (automation == null) {
      return Optional.empty();
    }
    place(relationship, automation);
    RangesChart.Mark mark = marks.get(0);
    List<ValueView> row = rows.get(0);
    List<ValueView> where = row.subList(row.size() - 2, row.size());
    List<TableView.Column> columns = columns(List.of("rangeAutomation", "rangeContinuity"));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      said.add(words.get("labelled", columns.get(i).label(), where.get(i).text()));
    }
    RangesChart.Mark alone =
        new RangesChart.Mark(0, mark.column(), mark.row(), mark.css(), mark.hollow());
    return Optional.of(
        new RangesView(
            chart(mirrored, String.join("; ", said), List.of(alone)),
            new TableView(words.get("ranges"), false, columns, List.of(where)),
            hollow,
            List.of()));
  }

  /** How automated a relationship is, said or concluded; null where neither can be. */
  static @Nullable Automation automation(CustomerRelationship relationship) {
    Optional<Located<Automation>> said = relationship.automation();
    Optional<Located<Category>> category = relationship.category();
    return said.isPresent()
        ? said.get().value()
        : category.isEmpty() ? null : read(category.get().value().interaction());
  }

  /** Who meets the customer says how automated it is; where customers meet, in the middle. */
  static Automation read(Interaction interaction) {
    return switch (interaction) {
      case PERSONAL -> Automation.NONE;
      case SELF, AUTOMATED -> Automation.FULL;
      case PEER, JOINT -> Automation.PARTIAL;
    };
  }

  private void place(CustomerRelationship relationship, Automation automation) {
    boolean concluded = relationship.automation().isEmpty();
    Optional<Located<Continuity>> continuity = relationship.continuity();
    int last = Continuity.values().length;
    int row = continuity.isEmpty() ? last : last - 1 - continuity.get().value().ordinal();
    List<SegmentView> segments =
        context.segments(page, context.references().segmentsOf(relationship));
    String css = segments.size() == 1 ? "s" + segments.get(0).colour() : "";
    int number = marks.size() + 1;
    marks.add(new RangesChart.Mark(number, automation.ordinal(), row, css, concluded));
    hollow |= concluded;
    unsaid |= continuity.isEmpty();
    String where = words.get("range." + automation.key());
    List<LinkView> dots = new ArrayList<>();
    for (SegmentView segment : segments) {
      dots.add(LinkView.of(segment));
    }
    rows.add(
        List.of(
            ValueView.ofNumbered(number, context.linkWithStatus(page, relationship)),
            dots.isEmpty() ? ValueView.ofText(words.get("all")) : ValueView.ofDots(dots),
            ValueView.ofFigure(
                where,
                concluded ? words.get("readFromCategory") : "",
                Integer.toString(automation.ordinal())),
            ValueView.ofText(
                continuity.isEmpty()
                    ? words.get("notSaid")
                    : words.get("range." + continuity.get().value().key()))));
  }

  private ChartView chart(boolean mirrored, String says, List<RangesChart.Mark> drawn) {
    List<String> columns = new ArrayList<>();
    for (Automation each : Automation.values()) {
      columns.add(words.get("range." + each.key()));
    }
    List<String> names = new ArrayList<>();
    for (int i = Continuity.values().length - 1; i >= 0; i--) {
      names.add(words.get("range." + Continuity.values()[i].key()));
    }
    if (unsaid) {
      names.add(words.get("notSaid"));
    }
    return new RangesChart(columns, names, mirrored)
        .draw("ranges-chart", words.get("ranges"), says, drawn);
  }

  private TableView table() {
    List<String> heads = List.of("relationship", "segments", "rangeAutomation", "rangeContinuity");
    return new TableView(words.get("ranges"), true, columns(heads), rows);
  }

  private List<TableView.Column> columns(List<String> heads) {
    List<TableView.Column> columns = new ArrayList<>();
    for (String word : heads) {
      columns.add(new TableView.Column(words.get(word), false));
    }
    return columns;
  }
}
