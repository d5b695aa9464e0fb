package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.Word;
import org.canvasdoc.plugin.site.FieldPlaces.Place;
import org.canvasdoc.plugin.site.FieldPlaces.Sheet;
import org.canvasdoc.plugin.site.page.FieldsPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.TermsPage;
import org.canvasdoc.plugin.site.page.TextPart;
import org.canvasdoc.read.ShapeNames;

/** Explains the fields of the format: a page for each part of a canvas, a place for each field. */
final class FieldPages {
  private final FieldPlaces places;
  private final RuleTable rules;
  private final Words words;
  private final Words english;
  private final ReferenceFrames frames;

  /**
   * Takes what the pages are made from.
   *
   * @param english the words for the sentences of the format, which are English like its summaries
   */
  FieldPages(
      FieldPlaces places, RuleTable rules, Words words, Words english, ReferenceFrames frames) {
    this.places = places;
    this.rules = rules;
    this.words = words;
    this.english = english;
    this.frames = frames;
  }

  /** What a part of a canvas is called. */
  static String name(Words words, String sheet) {
    return words.get((Block.of(sheet).isPresent() ? "block." : "fields.") + sheet);
  }

  private String intro(String sheet) {
    Optional<Block> block = Block.of(sheet);
    return block.isPresent() ? words.get("ask." + sheet) : words.get("fields." + sheet + ".intro");
  }

  TermsPage all() {
    List<TermsPage.Term> terms = new ArrayList<>();
    for (Sheet sheet : places.sheets()) {
      List<LinkView> links = new ArrayList<>();
      for (Place place : sheet.places()) {
        if (depth(place) == 0) {
          links.add(LinkView.of(place.id(), Urls.relative(Urls.FIELDS, place.href())));
        }
      }
      terms.add(
          new TermsPage.Term(
              sheet.key(),
              name(words, sheet.key()),
              Urls.relative(Urls.FIELDS, sheet.page()),
              "",
              TextPart.of(intro(sheet.key())),
              "",
              links));
    }
    String title = words.get("fields");
    String intro = words.get("fieldsIntro");
    return new TermsPage(
        frames.page(Urls.FIELDS, title, intro, null),
        title,
        intro,
        List.of(new TermsPage.Section("parts", words.get("parts"), "", terms)));
  }

  FieldsPage page(int number) {
    List<Sheet> sheets = places.sheets();
    Sheet sheet = sheets.get(number);
    String page = sheet.page();
    String name = name(words, sheet.key());
    String intro = intro(sheet.key());
    boolean block = Block.of(sheet.key()).isPresent();
    List<FieldsPage.FieldView> views = new ArrayList<>();
    for (Place place : sheet.places()) {
      views.add(view(page, place));
    }
    return new FieldsPage(
        frames.page(
            page,
            name,
            intro,
            LinkView.of(words.get("fields"), Urls.FIELDS),
            number == 0 ? null : link(page, sheets.get(number - 1)),
            number == sheets.size() - 1 ? null : link(page, sheets.get(number + 1))),
        name,
        intro,
        block ? sheet.key() + ": {" + words.get("example." + sheet.key()) + "}" : "",
        block ? List.of(link(page, sheets.get(1))) : List.of(),
        views);
  }

  /** How deep a field stands on its page: figures are inside of others, and there by themselves. */
  private static int depth(Place place) {
    return place.sheet().equals(FieldPlaces.FIGURES) ? 0 : place.depth();
  }

  private LinkView link(String page, Sheet sheet) {
    return LinkView.of(name(words, sheet.key()), Urls.relative(page, sheet.page()));
  }

  private FieldsPage.FieldView view(String page, Place place) {
    Field<?> field = place.field();
    List<LinkView> about = new ArrayList<>();
    for (RuleTable.Row row : rules.about(place)) {
      about.add(LinkView.of(row.id(), Urls.relative(page, Urls.rule(row.id()))));
    }
    return new FieldsPage.FieldView(
        place.id(),
        depth(place),
        field.required(),
        TextPart.of(field.summary()),
        TextPart.of(shape(field.shape())),
        values(page, field.shape()),
        String.join(", ", field.otherNames()),
        about);
  }

  /** What a field looks like; the words of a list are shown below it, each with its meaning. */
  private String shape(Shape<?> shape) {
    if (shape instanceof Shape.ListOf<?> list) {
      return english.get(
          list.noneAllowed() ? "shape.listOrNone" : "shape.list", shape(list.item()));
    }
    if (shape instanceof Shape.Choice<?>) {
      return english.get("shape.word");
    }
    String name = shape.accept(ShapeNames.INSTANCE);
    if (!(shape instanceof Shape.Figure<?> figure)) {
      return name;
    }
    String kind = figure.kind().name().toLowerCase(java.util.Locale.ROOT);
    String text = english.get("shape." + kind, name);
    List<Field<?>> mapping = figure.textOnly() ? List.of() : mapping(figure.kind());
    StringBuilder keys = new StringBuilder();
    for (Field<?> each : mapping) {
      keys.append(keys.length() == 0 ? "" : ", ").append('`').append(each.key()).append('`');
    }
    return mapping.isEmpty() ? text : english.get("shape.mapping", text, keys);
  }

  private static List<Field<?>> mapping(Shape.Figure.Kind kind) {
    return switch (kind) {
      case NUMBER -> Parts.NUMBER;
      case MONEY -> Parts.MONEY;
      case RATE, RATE_PER_PERIOD -> Parts.RATE;
      case DATE, DURATION -> List.of();
    };
  }

  private List<FieldsPage.WordView> values(String page, Shape<?> shape) {
    Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
    List<FieldsPage.WordView> views = new ArrayList<>();
    if (item instanceof Shape.Choice<?> choice) {
      for (Word word : choice.words()) {
        String href =
            word instanceof Tactic ? Urls.relative(page, Urls.TACTICS + "#" + word.key()) : "";
        views.add(new FieldsPage.WordView(word.key(), word.summary(), href));
      }
    } else if (item instanceof Shape.CategoryName) {
      for (Category category : Catalogue.SIX) {
        String href = Urls.relative(page, Urls.category(category.id()));
        views.add(new FieldsPage.WordView(category.id(), category.definition(), href));
      }
    } else if (item instanceof Shape.PurposeName) {
      for (Purpose purpose : Purpose.values()) {
        String href = Urls.relative(page, Urls.TACTICS + "#" + purpose.key());
        views.add(new FieldsPage.WordView(purpose.key(), purpose.summary(), href));
      }
    }
    return views;
  }
}
