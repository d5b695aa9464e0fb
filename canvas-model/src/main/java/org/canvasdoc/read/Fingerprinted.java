package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Located;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Scalar;

/**
 * Reads a file in which entries stand under fingerprints.
 *
 * @param block what stands for a block where a finding is about the file
 * @param noun what has a fingerprint
 * @param report the file that says fingerprints
 * @param shape what an entry is
 * @param least what to write of one
 */
record Fingerprinted(
    String block, String noun, String report, String shape, String least, List<Field<?>> fields) {
  private static final int DIGITS = 32;

  /** The entries that are written as they have to be, in their order. */
  <T> List<T> read(Sink sink, Mapping top, BiFunction<Scalar, Values, T> reader) {
    List<T> entries = new ArrayList<>();
    for (Pair pair : Keys.unique(sink, Subject.NONE, top)) {
      String fingerprint = pair.key().text();
      if (Keys.isOwn(fingerprint)) {
        continue;
      }
      Subject subject = Subject.NONE.block(block).entry(fingerprint);
      if (!isFingerprint(fingerprint)) {
        Complaint complaint =
            new Complaint(
                "`" + fingerprint + "` is not the fingerprint of " + noun,
                "not " + DIGITS + " digits, 0 to 9 and a to f",
                "take it from `" + report + "`, or remove the entry",
                null);
        sink.invalidValue(subject, pair.key().span(), complaint);
      } else if (pair.value() instanceof Mapping mapping) {
        Values values = GroupReader.read(sink, subject, mapping, pair.key().span(), fields);
        entries.add(reader.apply(pair.key(), values));
      } else {
        Complaint complaint = new Complaint(shape, "not a mapping", least, null);
        boolean scalar = pair.value() instanceof Scalar && !pair.value().isEmpty();
        sink.invalidValue(subject, (scalar ? pair.value() : pair.key()).span(), complaint);
      }
    }
    return entries;
  }

  /** What an entry says; empty where it says nothing. */
  static String said(Values values, Field<Located<String>> field) {
    Located<String> value = values.get(field).orElse(null);
    return value == null ? "" : value.value();
  }

  private static boolean isFingerprint(String text) {
    boolean digits = text.length() == DIGITS;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = "0123456789abcdef".indexOf(text.charAt(i)) >= 0;
    }
    return digits;
  }
}
