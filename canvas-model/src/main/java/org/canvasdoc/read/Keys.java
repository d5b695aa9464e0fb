package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/** Goes through the keys of a mapping: each once, each known, or a finding. */
final class Keys {
  private static final int FEW = 16;

  private final Sink sink;
  private final Subject subject;
  private final Mapping mapping;
  private @Nullable Names names;

  Keys(Sink sink, Subject subject, Mapping mapping) {
    this.sink = sink;
    this.subject = subject;
    this.mapping = mapping;
  }

  /** The pairs of a mapping whose key was not given before. */
  static List<Pair> unique(Sink sink, Subject subject, Mapping mapping) {
    return new Keys(sink, subject, mapping).unique();
  }

  /** The pairs whose key was not given before; a second one is a finding, and is not read. */
  List<Pair> unique() {
    if (isUnique()) {
      return mapping.pairs();
    }
    Map<String, Scalar> first = new HashMap<>();
    mapping.pairs().forEach(pair -> first.putIfAbsent(pair.key().text(), pair.key()));
    List<Pair> unique = new ArrayList<>(mapping.pairs().size());
    boolean ids = subject.block() != null && subject.entry() == null;
    for (Pair pair : mapping.pairs()) {
      Scalar before = first.getOrDefault(pair.key().text(), pair.key());
      if (before.span().equals(pair.key().span())) {
        unique.add(pair);
        continue;
      }
      sink.add(
          Finding.of(
                  "duplicate-key",
                  subject,
                  pair.key().span(),
                  "`" + pair.key().text() + "` is given twice")
              .label("again, and not read")
              .help(
                  ids ? "keep one of the two, or give this one another id" : "keep one of the two")
              .related(before.span(), "first given here"));
    }
    return unique;
  }

  /** Whether no key is given twice: true of nearly every mapping, so it costs little to learn. */
  private boolean isUnique() {
    List<Pair> pairs = mapping.pairs();
    if (pairs.size() > FEW) {
      Set<String> seen = new HashSet<>();
      for (Pair pair : pairs) {
        if (!seen.add(pair.key().text())) {
          return false;
        }
      }
      return true;
    }
    long met = 0;
    for (int i = 0; i < pairs.size(); i++) {
      String key = pairs.get(i).key().text();
      long bit = 1L << (key.hashCode() & 63);
      for (int j = 0; j < i && (met & bit) != 0; j++) {
        if (key.equals(pairs.get(j).key().text())) {
          return false;
        }
      }
      met |= bit;
    }
    return true;
  }

  /** The team's own keys, of which nothing is asked. */
  static boolean isOwn(String key) {
    return key.startsWith("x-");
  }

  /**
   * Reports a key that these fields do not know; returns the one that was meant, where it says
   * something.
   */
  Optional<String> unknown(Pair pair, List<Field<?>> fields) {
    Names known = names;
    if (known == null) {
      known = new Names();
      known.addAll(fields);
      names = known;
    }
    return report(pair, known, elsewhere(pair.key().text(), fields));
  }

  /** The same at the top of a canvas, where the nine blocks stand beside the head's fields. */
  Optional<String> unknownAtTop(Pair pair) {
    Names known = names;
    if (known == null) {
      known = new Names();
      known.addAll(Format.HEAD);
      for (Block block : Block.values()) {
        known.add(block.key(), block.otherNames());
      }
      known.add(Format.HYPOTHESES, List.of("hypothesis", "assumptions"));
      names = known;
    }
    return report(pair, known, Optional.empty());
  }

  /** The keys that a mapping may have; made for the first one that it may not. */
  private static final class Names {
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Optional<Scalar>> given = new HashMap<>();
    private final Set<String> offered = new HashSet<>();

    void addAll(List<Field<?>> fields) {
      fields.forEach(field -> add(field.key(), field.otherNames()));
    }

    void add(String key, List<String> otherNames) {
      keys.add(key);
      meanings.putIfAbsent(OtherNames.normalise(key), key);
      otherNames.forEach(other -> meanings.putIfAbsent(OtherNames.normalise(other), key));
    }

    Optional<String> meant(String written) {
      return Optional.ofNullable(meanings.get(OtherNames.normalise(written)))
          .or(() -> Closest.to(written, keys));
    }

    Optional<Scalar> given(String key, Mapping mapping) {
      return given.computeIfAbsent(
          key,
          text ->
              mapping.pairs().stream()
                  .map(Pair::key)
                  .filter(each -> each.text().equals(text))
                  .findFirst());
    }
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

  private Optional<String> report(Pair pair, Names known, Optional<String> elsewhere) {
    Scalar key = pair.key();
    Finding finding =
        Finding.of(
                "unknown-key",
                subject,
                key.span(),
                "`" + key.text() + "` is not a key of " + kind(subject))
            .label("unknown key");
    Optional<String> meant = known.meant(key.text());
    if (meant.isEmpty()) {
      sink.add(finding.help(elsewhere.orElseGet(() -> other(pair))));
      return meant;
    }
    String right = meant.get();
    Optional<Scalar> given = known.given(right, mapping);
    if (given.isPresent()) {
      sink.add(
          finding
              .help("move what it says to `" + right + "`")
              .related(given.get().span(), "`" + right + "` stands here"));
    } else if (known.offered.add(right)) {
      sink.add(
          finding
              .help("use `" + right + "`")
              .fix(Fix.replace(key.span(), Yaml.scalar(right, key.span()))));
    } else {
      sink.add(finding.help("say it under `" + right + "`, too"));
    }
    return meant.filter(name -> !pair.value().isEmpty());
  }

  /** What a mapping is about, in a sentence. */
  static String whole(Subject subject) {
    String entry = subject.entry() == null ? null : noun(subject) + " `" + subject.entry() + "`";
    if (subject.field() != null) {
      return "`" + subject.field() + "`" + (entry == null ? "" : " of " + entry);
    }
    return entry == null ? "the canvas" : entry;
  }

  /** The same of any such mapping. */
  private static String kind(Subject subject) {
    if (subject.field() != null) {
      return "`" + subject.field() + "`";
    }
    if (RulesFile.BLOCK.equals(subject.block())) {
      return "`rules.yaml`";
    }
    return subject.entry() == null ? "a canvas" : ShapeNames.article(noun(subject));
  }

  private static String noun(Subject subject) {
    String block = subject.block() == null ? "" : subject.block();
    return switch (block) {
      case Format.HYPOTHESES -> "hypothesis";
      case CatalogueReader.BLOCK -> "category";
      case BaselineFile.BLOCK -> BaselineFile.NOUN;
      case AcceptedFile.BLOCK -> AcceptedFile.NOUN;
      default -> Block.of(block).map(Block::noun).orElse(block);
    };
  }

  /** What to do about a key that means none that is known. */
  private static String other(Pair pair) {
    String key = pair.key().text();
    boolean number = !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean words = key.indexOf(' ') > 0 && pair.value().isEmpty();
    if (number || words) {
      return "a comma ends a value here: "
          + (number ? "write the number without one" : "put the text in quotes");
    }
    return "remove it, or begin a key of your own with `x-`";
  }
}
