package org.canvasdoc.plugin.report;

import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;

/** The one list of findings that every report is written from, with its counts. */
public record Findings(
    int canvases,
    int relationships,
    long entries,
    long errors,
    long warnings,
    long notes,
    List<Diagnostic> diagnostics) {

  public static Findings of(CanvasProject project) {
    return new Findings(
        project.found(),
        project.relationships(),
        project.entries(),
        project.count(Severity.ERROR),
        project.count(Severity.WARNING),
        project.count(Severity.NOTE),
        project.diagnostics());
  }

  /** What was found in two folders, as one. */
  public Findings and(Findings other) {
    return new Findings(
        canvases + other.canvases,
        relationships + other.relationships,
        entries + other.entries,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes,
        Stream.concat(diagnostics.stream(), other.diagnostics.stream()).toList());
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
    return words.length() == 0 ? "no findings" : words.toString();
  }

  private static void count(StringBuilder words, long count, String noun) {
    if (count > 0) {
      words.append(words.length() == 0 ? "" : ", ").append(plural(count, noun, noun + "s"));
    }
  }

  private static String plural(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
