package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.fix.Workbench;
import org.canvasdoc.plugin.format.Formatting;
import org.canvasdoc.read.Limits;

/** What the goals share that look at the layout of canvases, and at nothing that they say. */
abstract class LayoutMojo extends FolderMojo {
  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    int wrong = 0;
    for (Folders.Place place : folders()) {
      if (Files.isDirectory(place.source())) {
        wrong += look(place);
      } else {
        nothing(place, List.of());
      }
    }
    if (wrong > 0) {
      throw new MojoFailureException(
          count(wrong, " is", " are")
              + " not in the canonical layout; to bring "
              + (wrong == 1 ? "it" : "them")
              + " there: mvn canvas:format");
    }
  }

  private int look(Folders.Place place) throws MojoExecutionException {
    String prefix = Folders.prefix(place.source(), here());
    Limits limits = limits();
    try (Workbench bench = new Workbench(place.source(), limits.fileSize())) {
      Formatting.Result result = Formatting.of(bench, prefix, limits);
      if (result.files() == 0) {
        nothing(place, List.of());
        return 0;
      }
      for (Map.Entry<String, String> each : result.left().entrySet()) {
        say(prefix + each.getKey() + " stays as it is: " + each.getValue());
      }
      return go(place, prefix, bench, result);
    } catch (IOException error) {
      throw Trouble.of(
          "the canvases of " + Folders.shown(place.source(), here()) + " cannot be laid out",
          error,
          here(),
          "");
    }
  }

  /** Does with a folder what the goal is for; returns how many files fail the build. */
  abstract int go(Folders.Place place, String prefix, Workbench bench, Formatting.Result result)
      throws IOException;

  /** Says what holds the name of a file. */
  final void say(String line) {
    getLog().info(safe(line));
  }

  static String safe(String line) {
    return LogText.safe(Cells.visible(line));
  }

  static String count(int number, String one, String several) {
    return number + " file" + (number == 1 ? one : "s" + several);
  }
}
