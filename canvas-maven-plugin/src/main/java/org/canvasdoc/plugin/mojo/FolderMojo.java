package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.read.Limits;

/** What the goals share that go through folders of canvases: where they look, and how far. */
abstract class FolderMojo extends AbstractMojo {
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
    } else {
      run();
    }
  }

  final boolean isSkipped() {
    return skip;
  }

  /** What the goal does where it is not left out. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  final MavenSession session() {
    return session;
  }

  final MavenProject project() {
    return project;
  }

  /** The plugin's version. */
  final String version() {
    return Reporting.version(execution);
  }

  /** The folders to go through, those that are not there included. */
  final List<Folders.Place> folders() {
    return Folders.of(session, project, execution, basedir, sourceDirectory);
  }

  /** How much is read at most. */
  final Limits limits() {
    return new Limits(maxFileSize, maxDepth, maxEntries, maxCanvases);
  }

  /** The folder that the build was started in. */
  final Path here() {
    return Folders.top(session);
  }

  /** Says that a folder holds no canvas; where one must be, that ends the goal. */
  final void nothing(Folders.Place place, List<String> misnamed) throws MojoExecutionException {
    Path source = place.source();
    if (!Files.exists(source) && !Files.notExists(source)) {
      throw Trouble.of(
          Folders.shown(source, here()) + " cannot be read",
          new AccessDeniedException(source.toString()),
          here(),
          "");
    }
    if (place.required()) {
      Commands commands = Commands.of(session, project, version());
      throw new MojoExecutionException(
          NoCanvas.message(source, misnamed, here(), commands.of("init")));
    }
    getLog().info("canvas: none in " + Folders.shown(source, here()));
  }
}
