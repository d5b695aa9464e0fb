package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.canvasdoc.rule.Rule;

/** The rules of a team's own: services in the jars that are dependencies of the plugin. */
final class OwnRules {
  private OwnRules() {}

  static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    // such a jar is seen by the class loader that the contract was loaded by
    ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(rules::add);
    return rules;
  }
}
