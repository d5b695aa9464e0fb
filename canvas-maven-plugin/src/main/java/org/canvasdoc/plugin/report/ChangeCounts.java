package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;

/** Says in a sentence what was compared and what came out, for whoever reads only one. */
public final class ChangeCounts {
  private ChangeCounts() {}

  /** What was compared and what came out, in one sentence. */
  public static String sentence(Comparison comparison) {
    return Findings.plural(comparison.compared(), "canvas", "canvases")
        + " compared, "
        + comparison.canvases().size()
        + (comparison.canvases().size() == 1 ? " differs: " : " differ: ")
        + counts(comparison);
  }

  /** How many there are of each level, what is accepted, and findings new, fixed and gone. */
  public static String counts(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = comparison.count(level);
      if (count > 0) {
        parts.add(count + " " + level.key());
      }
    }
    long accepted = ChangeItem.of(comparison).stream().filter(each -> !each.counts()).count();
    if (accepted > 0) {
      parts.add(accepted + " accepted");
    }
    if (!comparison.unread().isEmpty()) {
      parts.add(comparison.unread().size() + " cannot be read");
    }
    if (parts.isEmpty()) {
      parts.add("no changes");
    }
    String findings = findings(comparison);
    return String.join(", ", parts) + (findings.isEmpty() ? "" : "; findings: " + findings);
  }

  /** How many findings are new, fixed, and gone with what was deleted; empty where none is. */
  private static String findings(Comparison comparison) {
    List<String> parts = new ArrayList<>();
    put(parts, comparison.introduced().size(), "new");
    put(parts, comparison.fixed().size(), "fixed");
    put(parts, comparison.gone().size(), "gone");
    return String.join(", ", parts);
  }

  private static void put(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }
}
