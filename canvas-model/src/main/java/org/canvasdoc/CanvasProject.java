package org.canvasdoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * @param found how many canvases there are, those that could not be read included
 * @param misnamed YAML files that are not named like a canvas
 */
public record CanvasProject(
    List<Canvas> canvases,
    Catalogue catalogue,
    List<SourceFile> sources,
    Map<String, Path> documents,
    List<Diagnostic> diagnostics,
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
    return new CanvasProject(
        read.canvases(),
        read.catalogue(),
        read.sources(),
        read.documents(),
        new Checker(settings).check(read),
        read.canvases().size() + read.unreadable().size(),
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
