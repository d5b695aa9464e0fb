package org.canvasdoc;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;

/**
 * Writes YAML without mistakes of syntax, in which keys are mostly known and values are anything.
 */
final class HostileYaml {
  private static final List<String> KEYS = keys();

  private static final List<String> VALUES =
      List.of(
          "",
          "none",
          "low",
          "keep",
          "retention",
          "communities",
          "Self Service",
          "true",
          "yes",
          "shop",
          "web",
          "Shop",
          "channels/shop",
          "idea",
          "retired",
          "6",
          "6%",
          "6% per month",
          "6% per once",
          "12.50 EUR",
          "€12",
          "5k/month",
          "1,200",
          "4200",
          "1e3",
          "-1",
          "2026-02-30",
          "2026",
          "24 months",
          "P1Y6M",
          "PT",
          "https://a.example/",
          "javascript:x",
          "files/a.md",
          "'It''s [[shop]]'",
          "\"[[\\u0041]] \\t\"",
          "\"[[web|a \\\"b\\\"]]\"",
          "'[[nowhere]]'",
          "'[[hostile:shop]] [[a:b/c]]'",
          "'`[[code]]` ](files/x.md)'",
          "早安 🍩",
          "x".repeat(90),
          "9".repeat(40),
          "hostile",
          "other-name",
          "'999999999999999999 years'",
          "0%",
          "100.1%");

  private HostileYaml() {}

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("x-own", "shop", "web", "'Not a slug'", "Shop"));
    Format.HEAD.forEach(field -> keys.add(field.key()));
    Format.HYPOTHESIS.forEach(field -> keys.add(field.key()));
    for (Block block : Block.values()) {
      keys.add(block.key());
      keys.addAll(block.otherNames());
      for (Field<?> field : Format.fields(block)) {
        keys.add(field.key());
        keys.addAll(field.otherNames());
      }
    }
    keys.addAll(List.of("amount", "per", "rate", "value", "basis", "level", "items", "stage"));
    keys.addAll(List.of("trigger", "conversion", "rule", "because", "until", "tests", "result"));
    return keys;
  }

  /** A canvas whose blocks hold any tree. */
  static Arbitrary<String> canvas() {
    Arbitrary<String> block = Arbitraries.of(Block.values()).map(Block::key);
    Arbitrary<String> top = Arbitraries.oneOf(block, block, Arbitraries.of(KEYS));
    return Combinators.combine(top, node(3))
        .as((key, value) -> key + ":" + value + "\n")
        .list()
        .ofMaxSize(4)
        .map(pairs -> String.join("", pairs));
  }

  /** A node as it stands behind a colon. */
  private static Arbitrary<String> node(int depth) {
    Arbitrary<String> scalar = Arbitraries.of(VALUES).map(value -> " " + value);
    Arbitrary<String> literal = Arbitraries.of(VALUES).map(value -> " |\n " + value);
    if (depth == 0) {
      return scalar;
    }
    Arbitrary<String> inner = Arbitraries.lazy(() -> node(depth - 1));
    Arbitrary<String> mapping =
        Combinators.combine(Arbitraries.of(KEYS), inner)
            .as((key, value) -> "\n" + key + ":" + value)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(pairs -> indent(String.join("", pairs)));
    Arbitrary<String> sequence = inner.list().ofMinSize(1).ofMaxSize(3).map(HostileYaml::sequence);
    return Arbitraries.frequencyOf(
        Tuple.of(3, scalar), Tuple.of(1, literal), Tuple.of(4, mapping), Tuple.of(1, sequence));
  }

  private static String sequence(List<String> items) {
    StringBuilder text = new StringBuilder();
    items.forEach(item -> text.append("\n-").append(item));
    return indent(text.toString());
  }

  private static String indent(String text) {
    return text.replace("\n", "\n  ");
  }
}
