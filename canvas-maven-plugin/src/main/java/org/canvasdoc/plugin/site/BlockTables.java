package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.RelationshipEconomics;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.References;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

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
      boolean given = entries.stream().anyMatch(each -> each.values().get(field).isPresent());
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
    boolean status = entries.stream().anyMatch(each -> each.status().isPresent());
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column("name"));
    if (segments) {
      columns.add(column("segments"));
    }
    fields.forEach(
        field ->
            columns.add(
                new TableView.Column(
                    words.field(field.key()), field.shape().accept(Size.OF).number())));
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
      fields.forEach(
          field -> row.add(values.view(entry.values(), field).orElse(ValueView.NOTHING)));
      if (status) {
        row.add(ValueView.ofText(context.status(entry)));
      }
      int links = linkedFrom(entry);
      row.add(ValueView.ofText(links == 0 ? "" : Integer.toString(links)));
      rows.add(row);
    }
    return Optional.of(new TableView(context.name(block), true, columns, rows));
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
    return segments.isEmpty()
        ? ValueView.ofText(words.get("all"))
        : ValueView.ofDots(segments.stream().map(LinkView::of).toList());
  }

  /** Who is won, kept and grown by what; empty where there is nobody, or nothing. */
  Optional<TableView> purposes(Questions questions) {
    List<CustomerRelationship> relationships = questions.relationships().toList();
    List<CustomerSegment> segments = context.canvas().segments();
    if (relationships.isEmpty() || segments.isEmpty()) {
      return Optional.empty();
    }
    boolean unsaid = relationships.stream().anyMatch(each -> each.purposes().isEmpty());
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column("segment"));
    for (Purpose purpose : Purpose.values()) {
      columns.add(new TableView.Column(words.word(purpose.key()), false));
    }
    if (unsaid) {
      columns.add(column("purposeUnsaid"));
    }
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      List<CustomerRelationship> theirs =
          relationships.stream().filter(each -> context.isWith(each, segment)).toList();
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(LinkView.of(context.segment(page, segment)))));
      for (Purpose purpose : Purpose.values()) {
        row.add(
            links(theirs.stream().filter(each -> serves(each, purpose)).toList(), "nothingYet"));
      }
      if (unsaid) {
        row.add(links(theirs.stream().filter(each -> each.purposes().isEmpty()).toList(), ""));
      }
      rows.add(row);
    }
    return Optional.of(new TableView(words.get("getKeepGrow"), true, columns, rows));
  }

  private static boolean serves(CustomerRelationship relationship, Purpose purpose) {
    return relationship.purposes().stream().anyMatch(each -> each.value() == purpose);
  }

  private ValueView links(List<CustomerRelationship> relationships, String nothing) {
    return relationships.isEmpty()
        ? gap(nothing)
        : ValueView.ofLinks(
            relationships.stream().map(each -> context.linkWithStatus(page, each)).toList());
  }

  private ValueView gap(String word) {
    return word.isEmpty() ? ValueView.NOTHING : ValueView.ofList("gap", List.of(say(word)));
  }

  private ValueView say(String word) {
    return ValueView.ofText(words.get(word));
  }

  /** What each relationship costs; empty where there is none. */
  Optional<TableView> costs(Questions questions) {
    List<List<ValueView>> rows = new ArrayList<>();
    questions.relationships().forEach(each -> rows.add(cost(each)));
    List<TableView.Column> columns =
        List.of(
            column("relationship"),
            column("segments"),
            new TableView.Column(words.field(Parts.COST_LEVEL.key()), false),
            new TableView.Column(words.field(Parts.COST_AMOUNT.key()), true),
            new TableView.Column(words.get("toServe"), true),
            new TableView.Column(words.get("toWin"), true),
            new TableView.Column(words.field(Parts.COST_ITEMS.key()), false));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.get("q3Title"), true, columns, rows));
  }

  private List<ValueView> cost(CustomerRelationship relationship) {
    List<ValueView> row = new ArrayList<>();
    row.add(ValueView.ofLinks(List.of(context.linkWithStatus(page, relationship))));
    row.add(dots(context.traced(page, relationship)));
    Optional<RelationshipCost> cost = relationship.cost();
    row.add(
        cost.flatMap(RelationshipCost::level)
            .map(
                level ->
                    ValueView.ofFigure(
                        words.word(level.value().key()),
                        "",
                        Integer.toString(level.value().ordinal())))
            .orElse(gap(cost.isEmpty() ? "notSaid" : "")));
    row.add(
        cost.flatMap(RelationshipCost::amount)
            .map(amount -> context.figures().view(amount.value()))
            .orElse(ValueView.NOTHING));
    RelationshipEconomics economics = context.economics().of(relationship);
    boolean known = economics.cost().figure().isPresent();
    row.add(figure(economics.costToServe(), known && economics.serves()));
    row.add(figure(economics.acquisitionCost(), known && economics.has(Purpose.GET)));
    row.add(
        cost.flatMap(each -> values.view(each.values(), Parts.COST_ITEMS))
            .orElse(ValueView.NOTHING));
    return row;
  }

  private ValueView figure(Computed computed, boolean asked) {
    return asked ? sums.value(computed) : ValueView.NOTHING;
  }

  /** What each relationship rests on; empty where there is none. */
  Optional<TableView> ties(Questions questions) {
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column("relationship"));
    for (Field<List<Located<String>>> field : Questions.TIES) {
      columns.add(new TableView.Column(words.field(field.key()), false));
    }
    List<List<ValueView>> rows = new ArrayList<>();
    questions
        .relationships()
        .forEach(
            each -> {
              List<ValueView> row = new ArrayList<>();
              row.add(ValueView.ofLinks(List.of(context.linkWithStatus(page, each))));
              for (Field<List<Located<String>>> field : Questions.TIES) {
                row.add(values.view(each.values(), field).orElse(gap("openCell")));
              }
              rows.add(row);
            });
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.get("q4Title"), true, columns, rows));
  }
}
