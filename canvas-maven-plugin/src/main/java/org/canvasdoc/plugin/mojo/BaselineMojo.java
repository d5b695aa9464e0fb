package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Baseline;
import org.canvasdoc.check.Baseline.Renewal;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.read.BaselineFile.Accepted;

/**
 * Accepts what is found today into the file baseline.yaml beside the canvases, so that from then on
 * only what is new counts; then checks them. What is an error in every profile cannot be accepted.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends CanvasMojo {
  private static final String NAME = "baseline.yaml";
  private static final String OTHER_NAME = "baseline.yml";
  private static final int MOST_SAID = 20;

  /** Writes the baseline anew where there is one; without it, what would change is said only. */
  @Parameter(property = "canvas.update", defaultValue = "false")
  private boolean update;

  @Override
  Work begin(Folders.Place place) throws MojoExecutionException {
    Path other = place.source().resolve(OTHER_NAME);
    Path file = exists(other) ? other : place.source().resolve(NAME);
    String shown = Folders.shown(file, here());
    try {
      CanvasProject project = read(place.source(), place, settings(place));
      if (project.found() > 0) {
        Renewal renewal = project.baseline().renewed(project.diagnostics());
        String path = prefix(place.source()) + file.getFileName();
        say(accept(renewal, file, shown, isBroken(project, path)));
        if (renewal.refused() > 0) {
          say("what is an error in every profile is not accepted: " + renewal.refused() + " found");
        }
      }
    } catch (IOException error) {
      throw Trouble.of(shown + " cannot be written", error, here(), "");
    }
    return (checked, reported) -> say(checked.findings().sentence());
  }

  private String accept(Renewal renewal, Path file, String shown, boolean broken)
      throws IOException, MojoExecutionException {
    String count = count(renewal.entries());
    if (!exists(file)) {
      if (renewal.entries().isEmpty()) {
        return "nothing to accept, so there is no baseline";
      }
      write(file, shown, renewal);
      return count + " accepted into " + shown;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new MojoExecutionException(shown + " is no plain file; remove it");
    }
    boolean same = !broken && renewal.added().isEmpty() && renewal.removed().isEmpty();
    if (same && !(update && isReworded(file, renewal))) {
      return shown + " is as it would be written: " + count + " accepted";
    }
    list("+", renewal.added());
    list("-", renewal.removed());
    String change = count(renewal.added()) + " more and " + renewal.removed().size() + " fewer";
    if (!update) {
      throw new MojoExecutionException(
          shown
              + (broken ? " has mistakes" : " is there already")
              + "; written anew it would accept "
              + change
              + ". Add -Dcanvas.update to write it");
    }
    if (renewal.entries().isEmpty()) {
      Files.delete(file);
      return "nothing is left to accept: " + shown + " is removed";
    }
    write(file, shown, renewal);
    return shown + " is written anew: it accepts " + change + ", " + count + " in all";
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isReworded(Path file, Renewal renewal) throws IOException {
    return !Files.readString(file).replace("\r\n", "\n").equals(renewal.text());
  }

  /**
   * Whether something in the file is not as it is written; that an entry is stale is no mistake.
   */
  private static boolean isBroken(CanvasProject project, String path) {
    for (Diagnostic each : project.diagnostics()) {
      boolean here = each.finding().span().file().path().equals(path);
      if (here && !each.finding().rule().equals(Baseline.STALE)) {
        return true;
      }
    }
    return false;
  }

  private void write(Path file, String shown, Renewal renewal)
      throws IOException, MojoExecutionException {
    String text = renewal.text();
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > limits().fileSize()) {
      throw new MojoExecutionException(
          shown
              + " would have "
              + size
              + " bytes, more than are read of a file; turn rules off or raise canvas.maxFileSize");
    }
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(fresh, text);
      Whole.move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private void list(String sign, List<Accepted> entries) {
    int said = Math.min(MOST_SAID, entries.size());
    for (Accepted each : entries.subList(0, said)) {
      getLog().info(LogText.safe(Cells.visible(sign + " " + each.what() + ": " + each.message())));
    }
    if (said < entries.size()) {
      getLog().info(sign + " " + (entries.size() - said) + " more");
    }
  }

  private void say(String text) {
    getLog().info("canvas: " + text);
  }

  private static String count(List<Accepted> entries) {
    return entries.size() + (entries.size() == 1 ? " finding" : " findings");
  }
}
