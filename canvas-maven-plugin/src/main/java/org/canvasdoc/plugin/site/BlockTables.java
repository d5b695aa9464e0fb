package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.References;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.plugin.site.page.BarView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Lays the entries of a block, and what relationships do, out in tables. */
final class BlockTables {
  /** A table that has to be pushed sideways is no overview. */
  private static final int MOST_FIELDS = 4;

  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final ValueViews values;
  private final Sums sums;

  BlockTables(CanvasContext context, String page, ValueViews values) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.values = values;
    this.sums = new Sums(context, page);
  }

  /** All entries of a block, with those of their facts that are short; empty where none is. */
  Optional<TableView> entries(Block block) {
    List<Entry> entries = context.canvas().entries(block);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<Field<?>> fields = new ArrayList<>();
    for (Field<?> field : Format.own(block)) {
      Size size = field.shape().accept(Size.OF);
      boolean given = isGiven(field, entries);
      boolean link = size.link() && block == Block.CUSTOMER_RELATIONSHIPS;
      if (fields.size() < MOST_FIELDS
          && given
          && !size.longText()
          && !link
          && !field.equals(Format.SEGMENTS)) {
        fields.add(field);
      }
    }
    boolean segments = block != Block.CUSTOMER_SEGMENTS && !context.canvas().segments().isEmpty();
    boolean status = isGiven(Format.STATUS, entries);
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column("name"));
    if (segments) {
      columns.add(column("segments"));
    }
    for (Field<?> field : fields) {
      boolean number = field.shape().accept(Size.OF).number();
      columns.add(new TableView.Column(words.field(field.key()), number));
    }
    if (status) {
      columns.add(column("status"));
    }
    columns.add(new TableView.Column(words.get("linksIn"), true));
    List<List<ValueView>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      List<ValueView> row = new ArrayList<>();
      row.add(name(entry));
      if (segments) {
        row.add(dots(context.traced(page, entry)));
      }
      for (Field<?> field : fields) {
        row.add(values.view(entry.values(), field).orElse(ValueView.NOTHING));
      }
      if (status) {
        row.add(ValueView.ofText(context.status(entry)));
      }
      int links = linkedFrom(entry);
      row.add(ValueView.ofText(links == 0 ? "" : Integer.toString(links)));
      rows.add(row);
    }
    return Optional.of(new TableView(context.name(block), true, columns, rows));
  }

  private static boolean isGiven(Field<?> field, List<? extends Entry> entries) {
    for (Entry entry : entries) {
      if (entry.values().get(field).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** How many other entries refer to one. */
  private int linkedFrom(Entry entry) {
    Set<Entry> from = Collections.newSetFromMap(new IdentityHashMap<>());
    for (References.Reference reference : context.references().to(entry)) {
      Entry other = reference.from();
      if (other != null && other != entry) {
        from.add(other);
      }
    }
    return from.size();
  }

  private TableView.Column column(String word) {
    return new TableView.Column(words.get(word), false);
  }

  private ValueView name(Entry entry) {
    LinkView link = context.plainLink(page, entry);
    return entry instanceof CustomerSegment segment
        ? ValueView.ofDots(List.of(link, LinkView.of(context.segment(page, segment))))
        : ValueView.ofLinks(List.of(link));
  }

  private ValueView dots(List<SegmentView> segments) {
    List<LinkView> dots = new ArrayList<>();
    for (SegmentView segment : segments) {
      dots.add(LinkView.of(segment));
    }
    return dots.isEmpty() ? ValueView.ofText(words.get("all")) : ValueView.ofDots(dots);
  }

  private ValueView gap(String word) {
    return word.isEmpty() ? ValueView.NOTHING : ValueView.ofList("gap", List.of(say(word)));
  }

  private ValueView say(String word) {
    return ValueView.ofText(words.get(word));
  }

  /** What each relationship costs; empty where none says it. */
  Optional<TableView> costs(Questions questions) {
    List<CustomerRelationship> relationships = questions.relationships();
    if (context.site().leavesOut(Topic.COSTS) || !isGiven(Format.COST, relationships)) {
      return Optional.empty();
    }
    CostBars bars = new CostBars(context.economics(), relationships);
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      rows.add(cost(each, bars));
    }
    List<TableView.Column> columns =
        List.of(
            column("relationship"),
            column("segments"),
            new TableView.Column(words.field(Parts.COST_LEVEL.key()), false),
            new TableView.Column(words.field(Parts.COST_AMOUNT.key()), true),
            new TableView.Column(words.get("toServe"), true),
            new TableView.Column(words.get("toWin"), true),
            new TableView.Column(words.field(Parts.COST_ITEMS.key()), false));
    return Optional.of(new TableView(words.get("q3Title"), true, columns, rows));
  }

  private List<ValueView> cost(CustomerRelationship relationship, CostBars bars) {
    List<ValueView> row = new ArrayList<>();
    row.add(ValueView.ofLinks(List.of(context.linkWithStatus(page, relationship))));
    row.add(dots(context.traced(page, relationship)));
    Optional<RelationshipCost> cost = relationship.cost();
    row.add(cost.isEmpty() ? gap("notSaid") : level(cost.get().level()));
    row.add(cost.isEmpty() ? ValueView.NOTHING : amount(cost.get().amount()));
    row.add(figure(bars.serving(relationship), bars.mostServing()));
    row.add(figure(bars.winning(relationship), bars.mostWinning()));
    Optional<ValueView> items =
        cost.isEmpty() ? Optional.empty() : values.view(cost.get().values(), Parts.COST_ITEMS);
    row.add(items.orElse(ValueView.NOTHING));
    return row;
  }

  /** Sorted by how high it is. */
  private ValueView level(Optional<Located<Level>> given) {
    if (given.isEmpty()) {
      return ValueView.NOTHING;
    }
    Level level = given.get().value();
    return ValueView.ofFigure(words.word(level), "", Integer.toString(level.ordinal()));
  }

  private ValueView amount(Optional<Located<Money>> given) {
    return given.isEmpty() ? ValueView.NOTHING : context.figures().view(given.get().value());
  }

  /** A figure with its bar, where it can be drawn beside the largest. */
  private ValueView figure(@Nullable Computed computed, @Nullable Figure most) {
    if (computed == null) {
      return ValueView.NOTHING;
    }
    ValueView value = sums.value(computed);
    BarView bar = computed instanceof Figure figure ? CostBars.bar(figure, most) : null;
    return bar == null ? value : value.drawn(bar);
  }

  /** What each relationship rests on; empty where none says it. */
  Optional<TableView> ties(Questions questions) {
    boolean any = false;
    for (Field<?> field : Questions.TIES) {
      any |= isGiven(field, questions.relationships());
    }
    if (!any) {
      return Optional.empty();
    }
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column("relationship"));
    for (Field<List<Located<String>>> field : Questions.TIES) {
      columns.add(new TableView.Column(words.field(field.key()), false));
    }
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship each : questions.relationships()) {
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(context.linkWithStatus(page, each))));
      for (Field<List<Located<String>>> field : Questions.TIES) {
        row.add(values.view(each.values(), field).orElse(gap("openCell")));
      }
      rows.add(row);
    }
    return Optional.of(new TableView(words.get("q4Title"), true, columns, rows));
  }
}
