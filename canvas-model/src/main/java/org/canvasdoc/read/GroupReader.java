package org.canvasdoc.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Scalar;
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
    Map<Field<?>, Span> misspelt = Map.of();
    Keys keys = new Keys(sink, subject, mapping);
    int next = 0;
    for (Pair pair : keys.unique()) {
      int at = find(fields, pair.key().text(), next);
      if (at >= 0) {
        Field<?> field = fields.get(at);
        next = at + 1;
        field(sink, subject, values, field, pair);
      } else if (Keys.isOwn(pair.key().text())) {
        values.extra(pair.key().text(), pair.value());
      } else {
        Optional<String> meant = keys.unknown(pair, fields);
        if (meant.isPresent()) {
          misspelt = misspelt.isEmpty() ? new LinkedHashMap<>() : misspelt;
          misspelt.put(fields.get(find(fields, meant.get(), 0)), pair.key().span());
        }
      }
    }
    for (Map.Entry<Field<?>, Span> each : misspelt.entrySet()) {
      misspelt(values, each.getKey(), each.getValue());
    }
    missing(sink, subject, values, fields);
  }

  /** Counts a field as given, by a key that was reported: one mistake, one finding. */
  static void misspelt(Values.Builder values, @Nullable Field<?> field, Span key) {
    if (field != null && !values.has(field)) {
      values.put(field, key, Optional.empty());
    }
  }

  /** Reads one field into the values; an empty value is as if it were not there. */
  static void field(Sink sink, Subject subject, Values.Builder values, Field<?> field, Pair pair) {
    if (pair.value().isEmpty()) {
      return;
    }
    Span key = pair.key().span();
    int before = sink.losses();
    Optional<?> value =
        field.shape().accept(new ValueReader(sink, subject, field.key(), key, pair.value(), false));
    values.put(field, key, value);
    if (sink.losses() > before) {
      values.partial(field);
    }
  }

  /** Reads the text that stands in place of a mapping, as one of its fields. */
  static void shortForm(
      Sink sink, Subject subject, Values.Builder values, Field<?> field, Pair pair) {
    if (pair.value() instanceof Scalar) {
      field(sink, subject, values, field, pair);
      return;
    }
    values.put(field, pair.key().span(), Optional.empty());
    String form = "as its " + field.key() + ", or as a mapping of its fields";
    sink.invalidValue(
        subject,
        pair.key().span(),
        new Complaint(
            Keys.whole(subject) + " is written " + form + ", not as a list",
            "is a list",
            "write it " + form,
            null));
  }

  static void missing(Sink sink, Subject subject, Values.Builder values, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.required() && !values.has(field)) {
        sink.add(
            Finding.of(
                    "missing-field",
                    subject.field(field.key()),
                    values.place(),
                    Keys.whole(subject) + " has no `" + field.key() + "`")
                .label("has no `" + field.key() + "`")
                .help("add `" + field.key() + ":`, which says: " + decapitalise(field.summary())));
      }
    }
  }

  private static String decapitalise(String sentence) {
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  /**
   * The place of a field among others, or -1. Most are written in the order of the table, so it is
   * looked for from a place on; and most readers hand over the key itself, as fields have it.
   */
  @SuppressWarnings("ReferenceEquality")
  private static int find(List<Field<?>> fields, String key, int from) {
    int size = fields.size();
    for (int i = from; i < from + size; i++) {
      int at = i < size ? i : i - size;
      if (fields.get(at).key() == key) {
        return at;
      }
    }
    for (int i = 0; i < size; i++) {
      if (fields.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
