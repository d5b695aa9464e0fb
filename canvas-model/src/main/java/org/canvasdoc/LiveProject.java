package org.canvasdoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.check.Checker;
import org.canvasdoc.check.Memory;
import org.canvasdoc.check.Settings;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;

/**
 * A folder of canvases that is read again and again while somebody writes in it. Only what changed
 * is read and checked; a canvas that cannot be read just now stays as it was when it could.
 */
public final class LiveProject {
  private final Path folder;
  private final String prefix;
  private final Limits limits;
  private final Memory memory = new Memory();
  private Map<String, Canvas> good = new TreeMap<>();

  /**
   * Takes a folder, and reads nothing yet.
   *
   * @param prefix what the path of every file is shown with in front: empty, or ending with a slash
   */
  public LiveProject(Path folder, String prefix, Limits limits) {
    this.folder = folder;
    this.prefix = prefix;
    this.limits = limits;
  }

  /**
   * The folder as it is now.
   *
   * @param era what the dates of the settings depend on: equal as long as they are the same
   * @return the canvases that can be read, and those that once could and are still there
   */
  public CanvasProject read(Settings settings, Object era) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    ProjectReader reader = ProjectReader.open(folder, prefix, limits);
    memory.inEra(era);
    Checker.Outcome outcome = new Checker(settings).check(reader, memory);
    Map<String, Canvas> canvases = new TreeMap<>();
    for (ProjectReader.Task task : reader.tasks()) {
      Canvas read = outcome.canvases().get(task.id());
      Canvas shown = read == null ? good.get(task.id()) : read;
      if (shown != null) {
        canvases.put(task.id(), shown);
      }
    }
    good = canvases;
    return CanvasProject.of(reader, outcome, canvases);
  }
}
