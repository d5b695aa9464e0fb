package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.rule.Rule;

/** The one list of findings that every report is written from, with its counts. */
public record Findings(
    int canvases,
    int relationships,
    long entries,
    long errors,
    long warnings,
    long notes,
    List<Diagnostic> diagnostics,
    Origin origin) {

  /** Findings of which nothing is known but what they say. */
  Findings(
      int canvases,
      int relationships,
      long entries,
      long errors,
      long warnings,
      long notes,
      List<Diagnostic> diagnostics) {
    this(canvases, relationships, entries, errors, warnings, notes, diagnostics, Origin.NONE);
  }

  /**
   * What was found in a folder, or in several that are gathered.
   *
   * @param version of the tool
   * @param module what tells the module apart from others of the same build
   * @param ownRules the rules that did not come with the tool
   * @param places where rules are explained
   */
  public static Findings of(
      List<CanvasProject> projects,
      String version,
      String module,
      List<Rule> ownRules,
      RulePlaces places) {
    Findings all = new Findings(0, 0, 0, 0, 0, 0, List.of());
    List<String> ids = new ArrayList<>();
    for (CanvasProject project : projects) {
      ids.addAll(project.ids());
      all =
          all.and(
              new Findings(
                  project.found(),
                  project.relationships(),
                  project.entries(),
                  project.count(Severity.ERROR),
                  project.count(Severity.WARNING),
                  project.count(Severity.NOTE),
                  project.diagnostics()));
    }
    return all.from(new Origin(version, module, ids, ownRules, places));
  }

  private Findings from(Origin whence) {
    return new Findings(
        canvases, relationships, entries, errors, warnings, notes, diagnostics, whence);
  }

  /** What was found in two folders, as one. */
  public Findings and(Findings other) {
    List<Diagnostic> both = new ArrayList<>(diagnostics);
    both.addAll(other.diagnostics);
    return new Findings(
        canvases + other.canvases,
        relationships + other.relationships,
        entries + other.entries,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes,
        both);
  }

  /** What was found, in a few words, and the command that says more of the worst of it. */
  public String next() {
    return counts() + "; to learn more: mvn canvas:explain -Dcanvas.rule=" + worst();
  }

  /** The rule that found the worst, the first where several did; empty where nothing counts. */
  private String worst() {
    Diagnostic worst = null;
    for (Diagnostic each : diagnostics) {
      if (each.counts() && (worst == null || each.severity().compareTo(worst.severity()) < 0)) {
        worst = each;
      }
    }
    return worst == null ? "" : worst.finding().rule();
  }

  /** What was checked and what was found, in one sentence. */
  public String sentence() {
    return plural(canvases, "canvas", "canvases")
        + ", "
        + plural(relationships, "relationship", "relationships")
        + " checked: "
        + counts();
  }

  /** What was found, in a few words. */
  public String counts() {
    StringBuilder words = new StringBuilder();
    count(words, errors, "error");
    count(words, warnings, "warning");
    count(words, notes, "note");
    long accepted = inBaseline();
    if (words.length() == 0) {
      words.append(accepted == 0 ? "no findings" : "nothing new");
    }
    return accepted == 0 ? words.toString() : words + ", " + accepted + " in the baseline";
  }

  private long inBaseline() {
    long count = 0;
    for (Diagnostic each : diagnostics) {
      count += each.inBaseline() ? 1 : 0;
    }
    return count;
  }

  private static void count(StringBuilder words, long count, String noun) {
    if (count > 0) {
      words.append(words.length() == 0 ? "" : ", ").append(plural(count, noun, noun + "s"));
    }
  }

  static String plural(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
