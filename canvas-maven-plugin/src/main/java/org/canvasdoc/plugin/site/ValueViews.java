package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Reading;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/**
 * Shows any value by its shape, so that a field which the format gains shows by itself. Made for
 * one page: it numbers the texts of that page.
 */
final class ValueViews {
  private final CanvasContext context;
  private final String page;
  private final Optional<Block> own;
  private int texts;

  /** For texts that stand on {@code page}, in an entry of the block {@code own} or elsewhere. */
  ValueViews(CanvasContext context, String page, Optional<Block> own) {
    this.context = context;
    this.page = page;
    this.own = own;
  }

  /** A text as HTML, its highest heading at a level. */
  String html(String text, int level) {
    texts++;
    return Markdown.render(text, level, "text-" + texts + "-", context.targets(page, own));
  }

  /** What is given of these fields, each with its label. */
  List<FactView> facts(Values values, List<Field<?>> fields) {
    List<FactView> facts = new ArrayList<>();
    for (Field<?> field : fields) {
      view(values, field)
          .ifPresent(view -> facts.add(new FactView(context.words().field(field.key()), view)));
    }
    return facts;
  }

  /** One field; empty where it is not given, or could not be read. */
  <T> Optional<ValueView> view(Values values, Field<T> field) {
    return values
        .get(field)
        .map(value -> field.shape().accept(new Show(context.words().field(field.key()), value)));
  }

  private ValueView table(String label, Shape.Group<?> group, List<?> items) {
    Set<Field<?>> used = new LinkedHashSet<>();
    for (Field<?> field : group.fields()) {
      if (items.stream().anyMatch(item -> values(item).get(field).isPresent())) {
        used.add(field);
      }
    }
    if (used.size() == 1) {
      Field<?> only = used.iterator().next();
      return ValueView.ofList(
          "list", items.stream().flatMap(i -> view(values(i), only).stream()).toList());
    }
    // a table in a table cannot be read
    boolean flat = used.stream().noneMatch(field -> field.shape().accept(Size.OF).nested());
    if (!flat || items.size() == 1 && used.size() > 4) {
      return ValueView.ofList(
          "cards",
          items.stream().map(i -> ValueView.ofFacts(facts(values(i), group.fields()))).toList());
    }
    List<TableView.Column> columns = new ArrayList<>();
    List<List<ValueView>> rows = new ArrayList<>();
    for (Field<?> field : used) {
      columns.add(
          new TableView.Column(
              context.words().field(field.key()), field.shape().accept(Size.OF).number()));
    }
    for (Object item : items) {
      List<ValueView> row = new ArrayList<>();
      for (Field<?> field : used) {
        row.add(view(values(item), field).orElse(ValueView.NOTHING));
      }
      rows.add(row);
    }
    return ValueView.ofTable(new TableView(label, false, columns, rows));
  }

  private static Values values(Object group) {
    return ((Grouped) group).values();
  }

  LinkView reading(Values values) {
    String url = values.get(Parts.LINK_URL).map(Located::value).orElse("");
    String title = values.get(Parts.LINK_TITLE).map(Located::value).orElse(url);
    return LinkView.of(title, address(url));
  }

  private String address(String url) {
    return Addresses.isRelative(url)
        ? context.targets(page, own).file(url).orElse("")
        : Addresses.outside(url).orElse("");
  }

  /** One value, shown by its shape. */
  private final class Show implements Shape.Visitor<ValueView> {
    private final String label;
    private final Object value;

    Show(String label, Object value) {
      this.label = label;
      this.value = value;
    }

    private Object bare() {
      return ((Located<?>) value).value();
    }

    @Override
    public ValueView text(Shape.Text shape) {
      return ValueView.ofProse(html(bare().toString(), 3));
    }

    @Override
    public ValueView line(Shape.Line shape) {
      return ValueView.ofText(bare().toString());
    }

    @Override
    public ValueView flag(Shape.Flag shape) {
      return ValueView.ofText(context.words().get(bare().equals(true) ? "yes" : "no"));
    }

    @Override
    public <E extends Enum<E> & Word> ValueView choice(Shape.Choice<E> shape) {
      return ValueView.ofText(context.words().word(((Word) bare()).key()));
    }

    @Override
    public ValueView figure(Shape.Figure<?> shape) {
      return context.figures().view(bare());
    }

    @Override
    public ValueView link(Shape.Link shape) {
      String url = bare().toString();
      return ValueView.ofLinks(List.of(LinkView.of(url, address(url))));
    }

    @Override
    public ValueView code(Shape.Code shape) {
      return ValueView.ofText(bare().toString());
    }

    @Override
    public ValueView reference(Shape.Reference shape) {
      String id = bare().toString();
      return links(context.canvas().entry(shape.block(), id), id);
    }

    @Override
    public ValueView entryPath(Shape.EntryPath shape) {
      String path = bare().toString();
      int slash = path.indexOf('/');
      return links(
          Block.of(path.substring(0, Math.max(0, slash)))
              .flatMap(block -> context.canvas().entry(block, path.substring(slash + 1))),
          path);
    }

    private ValueView links(Optional<Entry> entry, String written) {
      LinkView link =
          entry
              .map(found -> context.link(page, found))
              .orElseGet(() -> LinkView.of(written, "").remark(context.words().get("unknown")));
      return ValueView.ofLinks(List.of(link));
    }

    @Override
    public ValueView canvasReference(Shape.CanvasReference shape) {
      String id = bare().toString();
      Optional<Canvas> canvas = context.site().canvas(id);
      return ValueView.ofLinks(
          List.of(
              canvas
                  .map(c -> LinkView.of(c.name(), Urls.relative(page, Urls.canvas(id))))
                  .orElseGet(() -> LinkView.of(id, ""))));
    }

    @Override
    public ValueView categoryName(Shape.CategoryName shape) {
      return ValueView.ofText(((Category) bare()).name());
    }

    @Override
    public ValueView purposeName(Shape.PurposeName shape) {
      return ValueView.ofText(context.words().word(((Purpose) bare()).key()));
    }

    @Override
    public ValueView list(Shape.ListOf<?> shape) {
      List<?> items = (List<?>) value;
      if (items.isEmpty()) {
        return ValueView.ofText(context.words().get("none"));
      }
      Size size = shape.item().accept(Size.OF);
      if (shape.item() instanceof Shape.Group<?> group) {
        return items.get(0) instanceof Reading
            ? ValueView.ofLinks(items.stream().map(i -> reading(values(i))).toList())
            : table(label, group, items);
      }
      List<ValueView> views =
          items.stream().map(item -> shape.item().accept(new Show(label, item))).toList();
      if (size.link()) {
        return ValueView.ofLinks(views.stream().flatMap(view -> view.links().stream()).toList());
      }
      if (views.size() == 1) {
        return views.get(0);
      }
      return ValueView.ofList(size.longText() ? "list" : "tags", views);
    }

    @Override
    public ValueView group(Shape.Group<?> shape) {
      return ValueView.ofFacts(facts(values(value), shape.fields()));
    }
  }
}
