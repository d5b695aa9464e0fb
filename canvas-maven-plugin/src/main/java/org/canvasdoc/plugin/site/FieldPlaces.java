package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;
import org.canvasdoc.plugin.site.page.TextPart;
import org.jspecify.annotations.Nullable;

/** Where each field of the format is explained, and which of them a word in a text means. */
final class FieldPlaces {
  static final String HEAD = "head";
  static final String ENTRY = "every-entry";
  static final String OWN_CATEGORIES = "own-categories";
  static final String FIGURES = "figures";

  /** The fields of one page. */
  record Sheet(String key, List<Place> places) {
    String page() {
      return Urls.fields(key);
    }
  }

  /**
   * One field in one place.
   *
   * @param id its path within the page
   * @param depth how many fields it is inside of
   */
  record Place(String sheet, String id, Field<?> field, int depth) {
    String href() {
      return Urls.fields(sheet) + "#" + id;
    }

    // written out: what Java makes of a record is put together anew in every run, which is slow
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place that && id.equals(that.id) && sheet.equals(that.sheet);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, List<Place>> byKey = new HashMap<>();

  FieldPlaces() {
    add(HEAD, Format.HEAD);
    add(ENTRY, Format.COMMON);
    for (Block block : Block.values()) {
      add(block.key(), Format.own(block));
    }
    add(Format.HYPOTHESES, Format.HYPOTHESIS);
    add(OWN_CATEGORIES, Format.OWN_CATEGORY);
    List<Place> figures = new ArrayList<>();
    add(FIGURES, "number.", Parts.NUMBER, 1, figures);
    add(FIGURES, "money.", Parts.MONEY, 1, figures);
    add(FIGURES, "rate.", Parts.RATE, 1, figures);
    sheets.add(new Sheet(FIGURES, figures));
    for (Sheet sheet : inOrderOfMeaning()) {
      for (Place place : sheet.places()) {
        byKey.computeIfAbsent(place.field().key(), key -> new ArrayList<>()).add(place);
      }
    }
  }

  private void add(String sheet, List<Field<?>> fields) {
    List<Place> places = new ArrayList<>();
    add(sheet, "", fields, 0, places);
    sheets.add(new Sheet(sheet, places));
  }

  private static void add(
      String sheet, String prefix, List<Field<?>> fields, int depth, List<Place> places) {
    for (Field<?> field : fields) {
      String id = prefix + field.key();
      places.add(new Place(sheet, id, field, depth));
      add(sheet, id + ".", inner(field.shape()), depth + 1, places);
    }
  }

  private static List<Field<?>> inner(Shape<?> shape) {
    Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
    return item instanceof Shape.Group<?> group ? group.fields() : List.of();
  }

  /** The block that the tool is about first, and what is about the document itself last. */
  private List<Sheet> inOrderOfMeaning() {
    List<Sheet> ordered = new ArrayList<>();
    List<Sheet> last = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.key().equals(Block.CUSTOMER_RELATIONSHIPS.key())) {
        ordered.add(0, sheet);
      } else {
        (sheet.key().equals(HEAD) ? last : ordered).add(sheet);
      }
    }
    ordered.addAll(last);
    return ordered;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** The fields that a text names in back-ticks, in its order. */
  Set<Place> named(String text) {
    Set<Place> named = new LinkedHashSet<>();
    for (TextPart part : TextPart.of(text)) {
      if (part.code()) {
        find(part.text()).ifPresent(named::add);
      }
    }
    return named;
  }

  /** The field that {@code cost.items}, {@code owner} or {@code kind: human} means. */
  Optional<Place> find(String code) {
    int colon = code.indexOf(": ");
    String path = colon < 0 ? code : code.substring(0, colon);
    String value = colon < 0 ? "" : code.substring(colon + 2);
    Place best = null;
    for (Place place : byKey.getOrDefault(path.substring(path.lastIndexOf('.') + 1), List.of())) {
      boolean whole = place.id().equals(path) || place.id().endsWith("." + path);
      if (whole && (best == null || isBetter(place, best, value))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Place place, Place best, String value) {
    boolean takes = takes(place.field().shape(), value);
    return takes == takes(best.field().shape(), value) ? place.depth() < best.depth() : takes;
  }

  private static boolean takes(Shape<?> shape, String value) {
    Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
    if (item instanceof Shape.Choice<?> choice) {
      for (Word word : choice.words()) {
        if (word.key().equals(value)) {
          return true;
        }
      }
    }
    return false;
  }
}
