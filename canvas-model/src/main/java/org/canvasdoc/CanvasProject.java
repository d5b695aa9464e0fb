package org.canvasdoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.canvasdoc.check.Baseline;
import org.canvasdoc.check.Checker;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.redact.Cut;
import org.canvasdoc.source.SourceFile;

/**
 * A folder of canvases: read once, checked once.
 *
 * @param canvases those that could be read, in the order of their paths; none where they were not
 *     to be kept
 * @param ids of the canvases that could be read, in the order of their paths
 * @param catalogue the categories that the project knows
 * @param sources every file whose text was read, those with mistakes included; none where the
 *     canvases were not to be kept
 * @param documents the files that texts may name, by path below the folder
 * @param diagnostics everything that was found, by file, place and rule
 * @param baseline what was accepted of it before, and what of that is gone
 * @param found how many canvases there are, those that could not be read included
 * @param relationships how many customer relationships were checked
 * @param entries how many entries were checked
 * @param misnamed YAML files that are not named like a canvas
 */
public record CanvasProject(
    List<Canvas> canvases,
    List<String> ids,
    Catalogue catalogue,
    List<SourceFile> sources,
    Map<String, Path> documents,
    List<Diagnostic> diagnostics,
    Baseline baseline,
    int found,
    int relationships,
    long entries,
    List<String> misnamed) {

  /**
   * Reads and checks a folder.
   *
   * @param prefix what the path of every file is shown with in front: empty, or ending with a slash
   * @throws IOException where the folder itself cannot be read; a file that cannot is a finding
   */
  public static CanvasProject read(Path folder, String prefix, Limits limits, Settings settings)
      throws IOException {
    ProjectReader reader = ProjectReader.open(folder, prefix, limits);
    return of(reader, settings, canvas -> true, true);
  }

  /**
   * Checks some canvases of a folder, for whom the findings are enough: each is let go once it is
   * checked. The others are read as well, since canvases lead to each other; nothing is said of
   * them.
   *
   * @param chosen tells of the files of a canvas, by path below the folder, whether it is checked
   */
  public static CanvasProject check(
      Path folder, String prefix, Limits limits, Settings settings, Predicate<List<String>> chosen)
      throws IOException {
    ProjectReader reader = ProjectReader.open(folder, prefix, limits);
    Set<String> ids = new HashSet<>();
    for (ProjectReader.Place each : reader.places()) {
      if (chosen.test(each.files())) {
        ids.add(each.id());
      }
    }
    return of(reader, settings, ids::contains, false);
  }

  private static CanvasProject of(
      ProjectReader reader, Settings settings, Predicate<String> chosen, boolean keep) {
    Checker.Outcome outcome = new Checker(settings).check(reader, reader.rules(), chosen, keep);
    Map<String, Canvas> canvases = outcome.canvases();
    return of(reader, outcome, keep ? canvases : Map.of(), canvases);
  }

  /** What was read and found, with the canvases that are to be shown. */
  static CanvasProject of(
      ProjectReader reader, Checker.Outcome outcome, Map<String, Canvas> shown) {
    return of(reader, outcome, shown, shown);
  }

  private static CanvasProject of(
      ProjectReader reader,
      Checker.Outcome outcome,
      Map<String, Canvas> kept,
      Map<String, Canvas> all) {
    return new CanvasProject(
        List.copyOf(kept.values()),
        List.copyOf(all.keySet()),
        reader.catalogue(),
        outcome.sources(),
        reader.documents(),
        outcome.diagnostics(),
        outcome.baseline(),
        outcome.found(),
        outcome.relationships(),
        outcome.entries(),
        reader.misnamed());
  }

  /**
   * The same where several folders are gathered: all ids begin with a home, so that those of two
   * folders differ.
   *
   * @param home empty, or slugs that each end with a slash
   */
  public CanvasProject within(String home) {
    List<Canvas> moved = new ArrayList<>();
    for (Canvas each : canvases) {
      moved.add(each.within(home));
    }
    List<String> names = new ArrayList<>();
    for (String each : ids) {
      names.add(home + each);
    }
    Map<String, Path> files = new TreeMap<>();
    for (Map.Entry<String, Path> each : documents.entrySet()) {
      files.put(home + each.getKey(), each.getValue());
    }
    List<Diagnostic> judged = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      judged.add(each.within(home));
    }
    return new CanvasProject(
        moved,
        names,
        catalogue,
        sources,
        files,
        judged,
        baseline,
        found,
        relationships,
        entries,
        misnamed);
  }

  /** The same as others see it: without what is left out, and without what was found. */
  public CanvasProject redacted(Cut cut) {
    List<Canvas> kept = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Canvas each : canvases) {
      if (cut.keeps(each)) {
        kept.add(cut.of(each));
        names.add(each.id());
      }
    }
    return new CanvasProject(
        kept,
        names,
        catalogue,
        List.of(),
        documents,
        List.of(),
        baseline,
        found,
        relationships,
        entries,
        misnamed);
  }

  /** How many findings of a severity count: those that are not allowed. */
  public long count(Severity severity) {
    return diagnostics.stream()
        .filter(each -> each.counts() && each.severity() == severity)
        .count();
  }
}
