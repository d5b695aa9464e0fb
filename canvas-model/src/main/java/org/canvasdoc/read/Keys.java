package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.OtherNames;
import org.canvasdoc.model.Shape;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Scalar;

/** Goes through the keys of a mapping: each once, each known, or a finding. */
final class Keys {
  private static final int FEW = 16;

  private Keys() {}

  /** The pairs whose key was not given before; a second one is a finding, and is not read. */
  static List<Pair> unique(Sink sink, Subject subject, Mapping mapping) {
    if (isUnique(mapping)) {
      return mapping.pairs();
    }
    Map<String, Scalar> seen = new HashMap<>();
    List<Pair> unique = new ArrayList<>(mapping.pairs().size());
    for (Pair pair : mapping.pairs()) {
      Scalar first = seen.putIfAbsent(pair.key().text(), pair.key());
      if (first == null) {
        unique.add(pair);
      } else {
        sink.add(
            Finding.of(
                    "duplicate-key",
                    subject,
                    pair.key().span(),
                    "`" + pair.key().text() + "` is given twice")
                .label("second, not read")
                .help("keep one of the two")
                .related(first.span(), "first given here"));
      }
    }
    return unique;
  }

  /** Whether no key is given twice: true of nearly every mapping, so it costs little to learn. */
  private static boolean isUnique(Mapping mapping) {
    List<Pair> pairs = mapping.pairs();
    if (pairs.size() > FEW) {
      Set<String> seen = new HashSet<>();
      return pairs.stream().allMatch(pair -> seen.add(pair.key().text()));
    }
    for (int i = 1; i < pairs.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (pairs.get(i).key().text().equals(pairs.get(j).key().text())) {
          return false;
        }
      }
    }
    return true;
  }

  /** The team's own keys, of which nothing is asked. */
  static boolean isOwn(String key) {
    return key.startsWith("x-");
  }

  /** Reports a key that these fields do not know, and offers the one that was meant. */
  static void unknown(
      Sink sink, Subject subject, Mapping within, Scalar key, List<Field<?>> fields) {
    report(sink, subject, within, key, names(fields), elsewhere(key.text(), fields));
  }

  /** The same at the top of a canvas, where the nine blocks stand beside the head's fields. */
  static void unknownAtTop(Sink sink, Subject subject, Mapping within, Scalar key) {
    Map<String, List<String>> names = names(Format.HEAD);
    for (Block block : Block.values()) {
      names.put(block.key(), block.otherNames());
    }
    names.put(Format.HYPOTHESES, List.of("hypothesis", "assumptions"));
    report(sink, subject, within, key, names, Optional.empty());
  }

  /** Whether an unknown key surely stands for a field. */
  static boolean means(String key, Field<?> field) {
    return !key.equals(field.key())
        && meant(key, Map.of(field.key(), field.otherNames())).isPresent();
  }

  private static Map<String, List<String>> names(List<Field<?>> fields) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    fields.forEach(field -> names.put(field.key(), field.otherNames()));
    return names;
  }

  /** Where a key belongs that stands one level too high. */
  private static Optional<String> elsewhere(String key, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      if (field.shape() instanceof Shape.Group<?> group
          && group.fields().stream().anyMatch(inner -> inner.key().equals(key))) {
        return Optional.of("write it under `" + field.key() + "`");
      }
    }
    return Optional.empty();
  }

  private static void report(
      Sink sink,
      Subject subject,
      Mapping within,
      Scalar key,
      Map<String, List<String>> names,
      Optional<String> elsewhere) {
    String written = key.text();
    Finding finding =
        Finding.of(
                "unknown-key", subject, key.span(), "`" + written + "` is not a key of the format")
            .label("unknown key");
    Optional<String> meant = meant(written, names);
    if (meant.isEmpty()) {
      String help =
          isNumber(written)
              ? "a comma ends a value here: write a number without one, or put the text in quotes"
              : "remove it, or begin a key of your own with `x-`";
      sink.add(finding.help(elsewhere.orElse(help)));
      return;
    }
    String right = meant.get();
    Optional<Pair> given =
        within.pairs().stream().filter(pair -> pair.key().text().equals(right)).findFirst();
    if (given.isPresent()) {
      sink.add(
          finding
              .help("move what it says to `" + right + "`")
              .related(given.get().key().span(), "`" + right + "` stands here"));
      return;
    }
    boolean first =
        within.pairs().stream()
            .filter(pair -> !names.containsKey(pair.key().text()))
            .filter(pair -> meant(pair.key().text(), names).equals(meant))
            .findFirst()
            .map(pair -> pair.key().span().equals(key.span()))
            .orElse(true);
    Finding offered = finding.help("use `" + right + "`");
    sink.add(
        first ? offered.fix(Fix.replace(key.span(), Yaml.scalar(right, key.span()))) : offered);
  }

  /** Whether it is what a comma cut off from a number: {@code {size: 4,200}}. */
  private static boolean isNumber(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<String> meant(String written, Map<String, List<String>> names) {
    String plain = OtherNames.normalise(written);
    for (Map.Entry<String, List<String>> name : names.entrySet()) {
      boolean same = OtherNames.normalise(name.getKey()).equals(plain);
      if (same || name.getValue().stream().anyMatch(o -> OtherNames.normalise(o).equals(plain))) {
        return Optional.of(name.getKey());
      }
    }
    return Closest.to(written, names.keySet());
  }
}
