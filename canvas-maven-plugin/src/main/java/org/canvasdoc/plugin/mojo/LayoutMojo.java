package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.fix.Workbench;
import org.canvasdoc.plugin.format.Formatting;
import org.canvasdoc.read.Limits;

/** What the goals share that look at the layout of canvases, and at nothing that they say. */
abstract class LayoutMojo extends AbstractMojo {
  /** Leaves the goal out. */
  @Parameter(property = "canvas.skip", defaultValue = "false")
  private boolean skip;

  /** The folder that holds the canvases. */
  @Parameter(property = "canvas.sourceDirectory", defaultValue = "${basedir}/src/canvas")
  private File sourceDirectory;

  /** The most bytes that one file may have. */
  @Parameter(property = "canvas.maxFileSize", defaultValue = "4194304")
  private long maxFileSize;

  /** How deep a file may be nested. */
  @Parameter(property = "canvas.maxDepth", defaultValue = "32")
  private int maxDepth;

  /** The most entries that one canvas may have. */
  @Parameter(property = "canvas.maxEntries", defaultValue = "10000")
  private int maxEntries;

  /** The most canvases that one folder may hold. */
  @Parameter(property = "canvas.maxCanvases", defaultValue = "100000")
  private int maxCanvases;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("canvas: skipped");
      return;
    }
    int wrong = 0;
    for (Folders.Place place : Folders.of(session, project, execution, basedir, sourceDirectory)) {
      wrong += Files.isDirectory(place.source()) ? look(place) : nothing(place);
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
    Limits limits = new Limits(maxFileSize, maxDepth, maxEntries, maxCanvases);
    try (Workbench bench = new Workbench(place.source(), maxFileSize)) {
      Formatting.Result result = Formatting.of(bench, prefix, limits);
      if (result.files() == 0) {
        return nothing(place);
      }
      for (Map.Entry<String, String> each : result.left().entrySet()) {
        say(prefix + each.getKey() + " stays as it is: " + each.getValue());
      }
      return go(place, prefix, bench, result);
    } catch (IOException error) {
      throw new MojoExecutionException(
          "the canvases of "
              + Folders.shown(place.source(), here())
              + " cannot be laid out: "
              + error,
          error);
    }
  }

  /** Does with a folder what the goal is for; returns how many files fail the build. */
  abstract int go(Folders.Place place, String prefix, Workbench bench, Formatting.Result result)
      throws IOException;

  private int nothing(Folders.Place place) throws MojoExecutionException {
    if (place.required()) {
      Commands commands = Commands.of(session, project, Reporting.version(execution));
      throw new MojoExecutionException(
          NoCanvas.message(place.source(), List.of(), here(), commands.of("init")));
    }
    getLog().info("canvas: none in " + Folders.shown(place.source(), here()));
    return 0;
  }

  /** Says what holds the name of a file. */
  final void say(String line) {
    getLog().info(safe(line));
  }

  static String safe(String line) {
    return LogText.safe(Cells.visible(line));
  }

  /** The folder that the build was started in. */
  final Path here() {
    return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  static String count(int number, String one, String several) {
    return number + " file" + (number == 1 ? one : "s" + several);
  }
}
