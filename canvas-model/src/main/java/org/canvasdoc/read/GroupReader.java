package org.canvasdoc.read;

import java.util.List;
import java.util.Locale;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.jspecify.annotations.Nullable;

/** Reads a mapping by its fields. */
final class GroupReader {
  private GroupReader() {}

  /**
   * Reads a mapping and reports what is unknown, double or missing in it.
   *
   * @param place where to point at what is missing
   */
  static Values read(
      Sink sink, Subject subject, Mapping mapping, Span place, List<Field<?>> fields) {
    Values.Builder values = new Values.Builder(place);
    into(values, sink, subject, mapping, fields);
    return values.build();
  }

  /** The same into values that somebody else goes on with. */
  static void into(
      Values.Builder values, Sink sink, Subject subject, Mapping mapping, List<Field<?>> fields) {
    for (Pair pair : Keys.unique(sink, subject, mapping)) {
      Field<?> field = find(fields, pair.key().text());
      if (field != null) {
        field(sink, subject, values, field, pair);
      } else if (Keys.isOwn(pair.key().text())) {
        values.extra(pair.key().text(), pair.value());
      } else {
        Keys.unknown(sink, subject, mapping, pair.key(), fields);
      }
    }
    missing(sink, subject, values, mapping, fields);
  }

  /** Reads one field into the values; an empty value is as if it were not there. */
  static void field(Sink sink, Subject subject, Values.Builder values, Field<?> field, Pair pair) {
    if (pair.value().isEmpty()) {
      return;
    }
    Span key = pair.key().span();
    Object value =
        field
            .shape()
            .accept(new ValueReader(sink, subject.field(field.key()), key, pair.value(), false))
            .orElse(null);
    values.put(field, key, value);
  }

  static void missing(
      Sink sink, Subject subject, Values.Builder values, Mapping mapping, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.required() && !values.has(field) && !writtenOtherwise(mapping, field)) {
        sink.add(
            Finding.of(
                    "missing-field",
                    subject.field(field.key()),
                    values.place(),
                    "`" + field.key() + "` is missing")
                .label("has no `" + field.key() + "`")
                .help("add `" + field.key() + ":`, which says: " + decapitalise(field.summary())));
      }
    }
  }

  /** Whether a key that is reported as unknown stands for the field: one mistake, one finding. */
  private static boolean writtenOtherwise(Mapping mapping, Field<?> field) {
    return mapping.pairs().stream()
        .anyMatch(pair -> Keys.means(pair.key().text(), field) && !pair.value().isEmpty());
  }

  private static String decapitalise(String sentence) {
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  /** Looks a field up; a few dozen short words are faster to go through than to hash. */
  private static @Nullable Field<?> find(List<Field<?>> fields, String key) {
    for (Field<?> field : fields) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }
}
