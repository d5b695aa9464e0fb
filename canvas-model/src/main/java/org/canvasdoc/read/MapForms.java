package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Shape.MapForm;
import org.canvasdoc.model.Values;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Node;

/**
 * Reads a mapping that is short for a list of groups: {@code {procedural: high, financial: low}}.
 */
final class MapForms {
  private MapForms() {}

  /** Whether a mapping stands for a list, and not for one item of it. */
  static boolean fits(Shape.ListOf<?> shape, Mapping mapping) {
    return shape.mapForm() != null
        && shape.item() instanceof Shape.Group<?> group
        && mapping.pairs().stream()
            .noneMatch(
                pair ->
                    group.fields().stream()
                        .anyMatch(field -> field.key().equals(pair.key().text())));
  }

  static List<Object> read(Sink sink, Subject subject, Mapping mapping, Shape.ListOf<?> shape) {
    List<Object> items = new ArrayList<>();
    MapForm form = shape.mapForm();
    if (form == null || !(shape.item() instanceof Shape.Group<?> group)) {
      return items;
    }
    for (Pair pair : Keys.unique(sink, subject, mapping)) {
      if (pair.value().isEmpty() || Keys.isOwn(pair.key().text())) {
        continue;
      }
      Values.Builder values = new Values.Builder(pair.key().span());
      put(sink, subject, values, form.key(), pair, pair.key());
      put(sink, subject, values, form.value(), pair, pair.value());
      items.add(group.make().apply(values.build()));
    }
    return items;
  }

  private static void put(
      Sink sink, Subject subject, Values.Builder values, Field<?> field, Pair pair, Node node) {
    ValueReader reader =
        new ValueReader(sink, subject, field.key(), pair.key().span(), node, false);
    values.put(field, pair.key().span(), field.shape().accept(reader));
  }
}
