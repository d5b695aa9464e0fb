package org.canvasdoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.canvasdoc.check.Checker;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
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
    return read(folder, prefix, limits, settings, true);
  }

  /**
   * The same for whom the findings are enough: the canvases are let go, each once it is checked.
   */
  public static CanvasProject check(Path folder, String prefix, Limits limits, Settings settings)
      throws IOException {
    return read(folder, prefix, limits, settings, false);
  }

  private static CanvasProject read(
      Path folder, String prefix, Limits limits, Settings settings, boolean keep)
      throws IOException {
    ProjectReader reader = ProjectReader.open(folder, prefix, limits);
    Checker.Outcome outcome = new Checker(settings).check(reader, reader.rules(), keep);
    return new CanvasProject(
        keep ? List.copyOf(outcome.canvases().values()) : List.of(),
        List.copyOf(outcome.canvases().keySet()),
        reader.catalogue(),
        outcome.sources(),
        reader.documents(),
        outcome.diagnostics(),
        outcome.found(),
        outcome.relationships(),
        outcome.entries(),
        reader.misnamed());
  }

  /** How many findings of a severity count: those that are not allowed. */
  public long count(Severity severity) {
    return diagnostics.stream()
        .filter(each -> each.counts() && each.severity() == severity)
        .count();
  }
}
