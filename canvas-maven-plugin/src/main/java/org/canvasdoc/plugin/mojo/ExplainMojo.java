package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.jspecify.annotations.Nullable;

/**
 * Says what a rule finds, why that matters and what to do instead; what a field of the format says
 * and how; what a category of relationships is. Without any of them it lists all rules and all
 * categories.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  /** The id of the rule to explain. */
  @Parameter(property = "canvas.rule")
  private @Nullable String rule;

  /** The field to explain, by its path or the end of it, like cost.level or owner. */
  @Parameter(property = "canvas.field")
  private @Nullable String field;

  /** The category to explain, by its id or by another name of it. */
  @Parameter(property = "canvas.category")
  private @Nullable String category;

  @Override
  public void execute() throws MojoExecutionException {
    String ruleId = rule;
    String fieldName = field;
    String categoryName = category;
    if (ruleId != null) {
      rule(ruleId);
    }
    if (fieldName != null) {
      Explained explained = new Explained();
      say("field", fieldName, explained.field(fieldName), explained.nearestField(fieldName));
    }
    if (categoryName != null) {
      say(
          "category",
          categoryName,
          Explained.category(categoryName),
          Explained.nearestCategory(categoryName));
    }
    if (ruleId == null && fieldName == null && categoryName == null) {
      list();
    }
  }

  private static List<RuleInfo> rules() {
    List<RuleInfo> all = new ArrayList<>();
    BuiltInRules.ALL.forEach(row -> all.add(row.rule().info()));
    Impact.RULES.forEach(rule -> all.add(rule.info()));
    OwnRules.all().forEach(own -> all.add(own.info()));
    return all;
  }

  private void list() {
    StringBuilder list = new StringBuilder("The rules; -Dcanvas.rule=<id> explains one:\n\n");
    rules().forEach(info -> list.append(row(info.id(), info.summary())));
    list.append("\nThe categories; -Dcanvas.category=<id> explains one:\n\n");
    Catalogue.BUILT_IN.all().forEach(each -> list.append(row(each.id(), each.definition())));
    list.append(
        "\nThe fields: -Dcanvas.field=<path> explains one, like customer-segments.expects\n");
    getLog().info(list);
  }

  /** One line of a list. */
  static String row(String word, String meaning) {
    return String.format(Locale.ROOT, "  %-30s %s\n", word, meaning);
  }

  private void rule(String id) throws MojoExecutionException {
    List<String> ids = new ArrayList<>();
    Optional<String> found = Optional.empty();
    for (RuleInfo info : rules()) {
      ids.add(info.id());
      found = info.id().equals(id) ? Optional.of(Explained.rule(info)) : found;
    }
    say("rule", id, found, Closest.to(id, ids));
  }

  private void say(String kind, String word, Optional<String> text, Optional<String> near)
      throws MojoExecutionException {
    if (text.isPresent()) {
      getLog().info(text.get());
      return;
    }
    String hint =
        near.isPresent()
            ? "; do you mean " + near.get() + "?"
            : kind.equals("field")
                ? "; write its path, like customer-segments.expects"
                : "; mvn canvas:explain lists them";
    throw new MojoExecutionException("There is no " + kind + " " + word + hint);
  }
}
