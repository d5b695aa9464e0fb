package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Shape;
import org.canvasdoc.read.ShapeNames;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.RuleExamples;

/** Explains a word in full, from the one place that knows it; empty where nothing does. */
final class Explained {
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  Explained() {
    add("", Format.HEAD);
    for (Block block : Block.values()) {
      add(block.key() + ".", Format.fields(block));
    }
    add(Format.HYPOTHESES + ".", Format.HYPOTHESIS);
  }

  private void add(String prefix, List<Field<?>> some) {
    for (Field<?> field : some) {
      String path = prefix + field.key();
      fields.put(path, field);
      add(path + ".", inner(field.shape()));
    }
  }

  private static List<Field<?>> inner(Shape<?> shape) {
    Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
    return item instanceof Shape.Group<?> group ? group.fields() : List.of();
  }

  static String rule(RuleInfo info) {
    return info.id()
        + "\n\n"
        + info.summary()
        + Impact.rule(info.id()).map(Explained::level).orElse("")
        + "\n\nWhy\n"
        + info.section("Why")
        + "\n\nInstead\n"
        + info.section("Instead")
        + "\n"
        + new RuleExamples().of(info.id()).map(Explained::examples).orElse("");
  }

  /** What a rule between two revisions has instead of levels by profile. */
  private static String level(ChangeRule rule) {
    return "\n\nBetween two revisions (canvas:diff): " + rule.level().key();
  }

  private static String examples(RuleExamples.Pair pair) {
    StringBuilder text = new StringBuilder("\nFound\n");
    int number = 0;
    for (String line : pair.bad().lines()) {
      text.append("  ").append(line).append('\n');
      number++;
      for (RuleExamples.Found found : pair.bad().findings()) {
        if (found.line() == number) {
          text.append(" ".repeat(found.column() + 1)).append("^".repeat(found.length()));
          text.append(found.label().isEmpty() ? "" : " " + found.label()).append('\n');
        }
      }
    }
    text.append("\nLeft alone\n");
    for (String line : pair.good().lines()) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }

  /** A field by its path, or by the end of it: {@code cost.level}, {@code owner}. */
  Optional<String> field(String name) {
    Map<Field<?>, List<String>> found = new LinkedHashMap<>();
    for (Map.Entry<String, Field<?>> each : fields.entrySet()) {
      String path = each.getKey();
      if (path.equals(name) || path.endsWith("." + name)) {
        found.computeIfAbsent(each.getValue(), field -> new ArrayList<>()).add(path);
      }
    }
    StringBuilder text = new StringBuilder();
    found.forEach(
        (field, paths) -> text.append(text.length() == 0 ? "" : "\n").append(of(field, paths)));
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  private static String of(Field<?> field, List<String> paths) {
    StringBuilder text = new StringBuilder();
    paths.forEach(path -> text.append(path).append('\n'));
    text.append('\n').append(field.summary());
    text.append(field.required() ? " It has to be there." : "").append("\n\nIt is\n");
    text.append(field.shape().accept(ShapeNames.INSTANCE)).append('\n');
    List<Field<?>> inner = inner(field.shape());
    if (!inner.isEmpty()) {
      text.append("\nIt says\n");
      for (Field<?> each : inner) {
        text.append(ExplainMojo.row(each.key(), each.summary()));
      }
    }
    if (!field.otherNames().isEmpty()) {
      text.append("\nPeople also write\n")
          .append(String.join(", ", field.otherNames()))
          .append('\n');
    }
    return text.toString();
  }

  /** The field that was perhaps meant. */
  Optional<String> nearestField(String name) {
    List<String> names = new ArrayList<>(fields.keySet());
    fields.values().forEach(field -> names.add(field.key()));
    return Closest.to(name, names);
  }

  /** A category by its id, or by another name in one of the languages that are known. */
  static Optional<String> category(String name) {
    Optional<Category> found = Catalogue.BUILT_IN.byId(name);
    if (found.isEmpty()) {
      found = Catalogue.BUILT_IN.byOtherName(name);
    }
    return found.map(each -> each.id() + "\n\n" + each.name() + ". " + each.definition() + "\n");
  }

  static Optional<String> nearestCategory(String name) {
    List<String> ids = new ArrayList<>();
    Catalogue.BUILT_IN.all().forEach(each -> ids.add(each.id()));
    return Closest.to(name, ids);
  }
}
