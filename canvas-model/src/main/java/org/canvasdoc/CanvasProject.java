package org.canvasdoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.canvasdoc.check.Baseline;
import org.canvasdoc.check.Checker;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.source.SourceFile;

/**
 * A folder of canvases: read once, checked once.
 *
 * @param canvases those that could be read, in the order of their paths
 * @param catalogue the categories that the project knows
 * @param sources every file whose text was read, those with mistakes included
 * @param documents the files that texts may name, by path below the folder
 * @param diagnostics everything that was found, by file, place and rule
 * @param baseline what was accepted of it before, and what of that is gone
 * @param found how many canvases there are, those that could not be read included
 * @param misnamed YAML files that are not named like a canvas
 */
public record CanvasProject(
    List<Canvas> canvases,
    Catalogue catalogue,
    List<SourceFile> sources,
    Map<String, Path> documents,
    List<Diagnostic> diagnostics,
    Baseline baseline,
    int found,
    List<String> misnamed) {

  /**
   * Reads and checks a folder.
   *
   * @param prefix what the path of every file is shown with in front: empty, or ending with a slash
   * @throws IOException where the folder itself cannot be read; a file that cannot is a finding
   */
  public static CanvasProject read(Path folder, String prefix, Limits limits, Settings settings)
      throws IOException {
    ProjectReader.Result read = ProjectReader.read(folder, prefix, limits);
    Checker.Result checked = new Checker(settings).check(read);
    int found = read.canvases().size() + read.unreadable().size();
    return of(read, read.canvases(), checked, found);
  }

  /**
   * Reads a folder and checks some of its canvases. The others are read as well, since canvases
   * lead to each other; nothing is said of them.
   *
   * @param chosen tells of the files of a canvas, by path below the folder, whether it is checked
   */
  public static CanvasProject read(
      Path folder, String prefix, Limits limits, Settings settings, Predicate<List<String>> chosen)
      throws IOException {
    ProjectReader.Result read = ProjectReader.read(folder, prefix, limits);
    Set<String> ids = new HashSet<>();
    for (ProjectReader.Place each : read.places()) {
      if (chosen.test(each.files())) {
        ids.add(each.id());
      }
    }
    List<Canvas> canvases = new ArrayList<>();
    for (Canvas each : read.canvases()) {
      if (ids.contains(each.id())) {
        canvases.add(each);
      }
    }
    return of(read, canvases, new Checker(settings).check(read, ids::contains), ids.size());
  }

  private static CanvasProject of(
      ProjectReader.Result read, List<Canvas> canvases, Checker.Result checked, int found) {
    return new CanvasProject(
        canvases,
        read.catalogue(),
        read.sources(),
        read.documents(),
        checked.diagnostics(),
        checked.baseline(),
        found,
        read.misnamed());
  }

  /** How many customer relationships were checked. */
  public int relationships() {
    return canvases.stream()
        .mapToInt(each -> each.content(Block.CUSTOMER_RELATIONSHIPS).entries().size())
        .sum();
  }

  /** How many entries were checked. */
  public long entries() {
    return canvases.stream().mapToLong(canvas -> canvas.entries().count()).sum();
  }

  /** How many findings of a severity count: those that are not allowed. */
  public long count(Severity severity) {
    return diagnostics.stream()
        .filter(each -> each.counts() && each.severity() == severity)
        .count();
  }
}
