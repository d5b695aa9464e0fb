package org.canvasdoc.plugin.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;

/** Changes documents at random, the same way each time: a line, a key, a value. */
final class Mutations {
  private static final Pattern KEY = Pattern.compile("(?<=^|[ {])[a-z0-9-]+(?=:(?: |$))");
  private static final Pattern VALUE =
      Pattern.compile("(?<=: )(\\[[^\\[\\]{}]*]|\\{[^\\[\\]{}]*}|[^\\[\\]{},#|>]+)(?=$|[,}])");

  private final Random random;
  private final List<String> keys;
  private final List<String> values;

  Mutations(long seed, List<String> documents) {
    random = new Random(seed);
    Set<String> known = new TreeSet<>();
    addKeys(Format.HEAD, known);
    addKeys(Format.HYPOTHESIS, known);
    for (Block block : Block.values()) {
      known.add(block.key());
      addKeys(Format.fields(block), known);
    }
    known.addAll(List.of("hypotheses", "x-own", "nmae", "Big-Words", "per", "a_b", "2026"));
    keys = List.copyOf(known);
    Set<String> written = new TreeSet<>();
    for (String document : documents) {
      document.lines().forEach(line -> found(VALUE, line).forEach(at -> written.add(at.group())));
    }
    values = Stream.concat(FieldDocuments.VALUES.stream(), written.stream()).toList();
  }

  private static void addKeys(List<Field<?>> fields, Set<String> keys) {
    for (Field<?> field : fields) {
      keys.add(field.key());
      Shape<?> shape = field.shape();
      if (shape instanceof Shape.ListOf<?> list) {
        shape = list.item();
      }
      if (shape instanceof Shape.Group<? extends Grouped> group) {
        addKeys(group.fields(), keys);
      }
    }
  }

  /** A document with one to three changes. */
  String of(String document) {
    List<String> lines = new ArrayList<>(Arrays.asList(document.split("\n", -1)));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(lines);
    }
    return String.join("\n", lines);
  }

  private void change(List<String> lines) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> {
        if (lines.size() > 1) {
          lines.remove(at);
        }
      }
      case 1 -> lines.set(at, replaced(KEY, line, one(keys)));
      case 2 -> lines.add(at, line.replaceFirst("\\S.*", "") + one(keys) + ": " + one(values));
      case 3 -> lines.set(at, replaced(VALUE, line, ""));
      default -> lines.set(at, replaced(VALUE, line, one(values)));
    }
  }

  private String replaced(Pattern pattern, String line, String by) {
    List<MatchResult> all = found(pattern, line);
    if (all.isEmpty()) {
      return line;
    }
    MatchResult place = one(all);
    return line.substring(0, place.start()) + by + line.substring(place.end());
  }

  private static List<MatchResult> found(Pattern pattern, String line) {
    return pattern.matcher(line).results().toList();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
