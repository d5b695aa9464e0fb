package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * Says the words of closed lists in the language of a page, where a value is nothing else. In
 * English they stand as the document has them, as in every other output.
 */
final class FieldWords {
  private final Words words;

  FieldWords(Words words) {
    this.words = words;
  }

  /**
   * A value as a page says it; as it was written where it is no word of a list.
   *
   * @param block its key, {@code hypotheses}, or null for the head
   * @param path of the field, nested keys joined by a dot
   */
  String of(@Nullable String block, @Nullable String path, String value) {
    Shape<?> shape = path == null || words.isEnglish() ? null : shape(fields(block), path);
    if (shape == null) {
      return value;
    }
    Shape<?> item = item(shape);
    List<String> said = new ArrayList<>();
    for (String each : item == shape ? List.of(value) : List.of(value.split(", ", -1))) {
      Optional<String> own = said(item, each);
      if (own.isEmpty()) {
        return value;
      }
      said.add(own.get());
    }
    return String.join(words.get("comma"), said);
  }

  private static List<Field<?>> fields(@Nullable String block) {
    if (block == null) {
      return Format.HEAD;
    }
    Optional<Block> known = Block.of(block);
    return known.isPresent() ? Format.fields(known.get()) : Format.HYPOTHESIS;
  }

  private static @Nullable Shape<?> shape(List<Field<?>> fields, String path) {
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    for (Field<?> field : fields) {
      if (field.key().equals(key)) {
        Shape<?> item = item(field.shape());
        return dot < 0
            ? field.shape()
            : item instanceof Shape.Group<?> group
                ? shape(group.fields(), path.substring(dot + 1))
                : null;
      }
    }
    return null;
  }

  private static Shape<?> item(Shape<?> shape) {
    return shape instanceof Shape.ListOf<?> list ? list.item() : shape;
  }

  private Optional<String> said(Shape<?> shape, String value) {
    if (shape instanceof Shape.CategoryName) {
      Optional<Category> category = Catalogue.BUILT_IN.byId(value);
      return category.isEmpty() ? Optional.empty() : Optional.of(words.name(category.get()));
    }
    List<? extends Word> known =
        shape instanceof Shape.Choice<?> choice
            ? choice.words()
            : shape instanceof Shape.PurposeName ? List.of(Purpose.values()) : List.of();
    for (Word each : known) {
      if (each.key().equals(value)) {
        return Optional.of(words.word(each));
      }
    }
    return Optional.empty();
  }
}
