package org.canvasdoc.plugin.report;

import java.util.Optional;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.rule.RuleInfo;

/** What each kind of change is. */
final class ChangeKinds {
  private ChangeKinds() {}

  /** A rule between two revisions, or a kind of fact, as people are told of it. */
  static RuleInfo info(String id) {
    Optional<ChangeRule> rule = Impact.rule(id);
    return rule.isPresent() ? rule.get().info() : new RuleInfo(id, kind(id), "");
  }

  private static String kind(String id) {
    return switch (id) {
      case "canvas-added" -> "A canvas is new.";
      case "canvas-removed" -> "A canvas is gone.";
      case "canvas-renamed" -> "A canvas has another path.";
      case "entry-added" -> "An entry is new.";
      case "entry-removed" -> "An entry is gone.";
      case "entry-renamed" -> "An entry has another id.";
      case "field-changed" -> "A field says something else.";
      case "text-changed" -> "A text says something else.";
      case "reference-added" -> "A reference is new.";
      case "reference-removed" -> "A reference is gone.";
      default -> Plain.line(id) + ".";
    };
  }
}
