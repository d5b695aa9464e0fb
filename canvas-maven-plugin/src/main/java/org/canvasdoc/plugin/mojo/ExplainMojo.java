package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.jspecify.annotations.Nullable;

/** Says what a rule finds, why that matters and what to do instead; or lists all rules. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
  /** The id of the rule; all rules are listed where it is not said. */
  @Parameter(property = "canvas.rule")
  private @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    List<RuleInfo> all = new ArrayList<>();
    BuiltInRules.ALL.forEach(row -> all.add(row.rule().info()));
    OwnRules.all().forEach(own -> all.add(own.info()));
    String id = rule;
    if (id == null) {
      StringBuilder list = new StringBuilder("The rules; -Dcanvas.rule=<id> explains one:\n\n");
      all.forEach(
          info ->
              list.append(String.format(Locale.ROOT, "  %-30s %s%n", info.id(), info.summary())));
      getLog().info(list);
      return;
    }
    RuleInfo found = null;
    for (RuleInfo info : all) {
      found = info.id().equals(id) ? info : found;
    }
    if (found == null) {
      String near =
          Closest.to(id, all.stream().map(RuleInfo::id).toList())
              .map(word -> "; do you mean " + word + "?")
              .orElse("; mvn canvas:explain lists them");
      throw new MojoExecutionException("There is no rule " + id + near);
    }
    getLog()
        .info(
            found.id()
                + "\n\n"
                + found.summary()
                + "\n\nWhy\n"
                + found.section("Why")
                + "\n\nInstead\n"
                + found.section("Instead")
                + "\n");
  }
}
