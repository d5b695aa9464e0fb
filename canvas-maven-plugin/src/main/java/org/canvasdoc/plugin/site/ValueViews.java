package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final String prefix;
  private int texts;

  /** For texts that stand on {@code page}, in an entry of the block {@code own} or elsewhere. */
  ValueViews(CanvasContext context, String page, Optional<Block> own) {
    this(context, page, own, "text-");
  }

  /** The same where several canvases have texts on a page: {@code prefix} tells theirs apart. */
  ValueViews(CanvasContext context, String page, Optional<Block> own, String prefix) {
    this.prefix = prefix;
    this.context = context;
    this.page = page;
    this.own = own;
  }

  /** A text as HTML, its highest heading at a level. */
  String html(String text, int level) {
    texts++;
    return Markdown.render(text, level, prefix + texts + "-", context.targets(page, own));
  }

  /** The same of a text that may be missing. */
  String html(Optional<Located<String>> text, int level) {
    return text.isPresent() ? html(text.get().value(), level) : "";
  }

  /** What is given of these fields, each with its label. */
  List<FactView> facts(Values values, List<Field<?>> fields) {
    List<FactView> facts = new ArrayList<>();
    for (Field<?> field : fields) {
      Optional<ValueView> view = view(values, field);
      if (view.isPresent()) {
        facts.add(new FactView(context.words().field(field.key()), view.get()));
      }
    }
    return facts;
  }

  /** One field; empty where it is not given, or could not be read. */
  <T> Optional<ValueView> view(Values values, Field<T> field) {
    Optional<T> value = values.get(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Show show = new Show(context.words().field(field.key()), value.get());
    return Optional.of(field.shape().accept(show));
  }

  private ValueView table(String label, Shape.Group<?> group, List<?> items) {
    List<Field<?>> used = new ArrayList<>();
    List<TableView.Column> columns = new ArrayList<>();
    boolean flat = true; // a table in a table cannot be read
    for (Field<?> field : group.fields()) {
      if (isGiven(field, items)) {
        Size size = field.shape().accept(Size.OF);
        used.add(field);
        columns.add(new TableView.Column(context.words().field(field.key()), size.number()));
        flat &= !size.nested();
      }
    }
    if (used.size() == 1) {
      List<ValueView> given = new ArrayList<>();
      for (Object item : items) {
        Optional<ValueView> view = view(values(item), used.get(0));
        if (view.isPresent()) {
          given.add(view.get());
        }
      }
      return ValueView.ofList("list", given);
    }
    if (!flat || items.size() == 1 && used.size() > 4) {
      List<ValueView> cards = new ArrayList<>();
      for (Object item : items) {
        cards.add(ValueView.ofFacts(facts(values(item), group.fields())));
      }
      return ValueView.ofList("cards", cards);
    }
    List<List<ValueView>> rows = new ArrayList<>();
    for (Object item : items) {
      List<ValueView> row = new ArrayList<>();
      for (Field<?> field : used) {
        row.add(view(values(item), field).orElse(ValueView.NOTHING));
      }
      rows.add(row);
    }
    return ValueView.ofTable(new TableView(label, false, columns, rows));
  }

  private static boolean isGiven(Field<?> field, List<?> items) {
    for (Object item : items) {
      if (values(item).get(field).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Values values(Object group) {
    return ((Grouped) group).values();
  }

  LinkView reading(Values values) {
    String url = CanvasContext.text(values.get(Parts.LINK_URL));
    Optional<Located<String>> title = values.get(Parts.LINK_TITLE);
    return LinkView.of(title.isPresent() ? title.get().value() : url, address(url));
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
      return ValueView.ofText(context.words().word((Word) bare()));
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
      Optional<Block> block = Block.of(path.substring(0, Math.max(0, slash)));
      Optional<Entry> entry =
          block.isEmpty()
              ? Optional.empty()
              : context.canvas().entry(block.get(), path.substring(slash + 1));
      return links(entry, path);
    }

    private ValueView links(Optional<Entry> entry, String written) {
      LinkView link =
          entry.isPresent()
              ? context.link(page, entry.get())
              : LinkView.of(written, "").remark(context.words().get("unknown"));
      return ValueView.ofLinks(List.of(link));
    }

    @Override
    public ValueView canvasReference(Shape.CanvasReference shape) {
      String id = bare().toString();
      Optional<Canvas> canvas = context.site().beside(context.canvas(), id);
      LinkView link =
          canvas.isPresent()
              ? LinkView.of(
                      canvas.get().name(), Urls.relative(page, Urls.canvas(canvas.get().id())))
                  .in(Languages.other(canvas.get().language(), context.words()))
              : LinkView.of(id, "");
      return ValueView.ofLinks(List.of(link));
    }

    @Override
    public ValueView categoryName(Shape.CategoryName shape) {
      Category category = (Category) bare();
      String href = Urls.relative(page, Urls.category(category.id()));
      return ValueView.ofLinks(
          List.of(LinkView.of(context.words().name(category), href).to(context.elsewhere())));
    }

    @Override
    public ValueView purposeName(Shape.PurposeName shape) {
      return ValueView.ofText(context.words().word((Purpose) bare()));
    }

    @Override
    public ValueView list(Shape.ListOf<?> shape) {
      List<?> items = (List<?>) value;
      if (items.isEmpty()) {
        return ValueView.ofText(context.words().get("none"));
      }
      Size size = shape.item().accept(Size.OF);
      List<LinkView> links = new ArrayList<>();
      if (shape.item() instanceof Shape.Group<?> group) {
        if (!(items.get(0) instanceof Reading)) {
          return table(label, group, items);
        }
        for (Object item : items) {
          links.add(reading(values(item)));
        }
        return ValueView.ofLinks(links);
      }
      List<ValueView> views = new ArrayList<>();
      for (Object item : items) {
        ValueView view = shape.item().accept(new Show(label, item));
        views.add(view);
        links.addAll(view.links());
      }
      if (size.link()) {
        return ValueView.ofLinks(links);
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
