package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal reads and writes: in a project, in each module of a reactor, or in a folder without
 * a POM.
 */
final class Folders {
  private static final String SOURCE = "src/canvas";

  private Folders() {}

  /**
   * One folder of canvases, and the folder that what is made of it goes to.
   *
   * @param build where the project puts what it builds
   * @param required whether it is an error that there is no canvas
   */
  record Place(Path source, Path build, boolean required) {}

  /** The folders that one run of a goal is about. */
  static List<Place> of(
      MavenSession session,
      MavenProject project,
      MojoExecution execution,
      File basedir,
      File source) {
    Path base = basedir.toPath().toAbsolutePath().normalize();
    Path named = source.toPath().toAbsolutePath().normalize();
    boolean isDefault = named.equals(base.resolve(SOURCE));
    boolean reactor = session.getProjects().size() > 1;
    boolean fromCommandLine = execution.getSource() == MojoExecution.Source.CLI;
    if (isDefault && reactor && fromCommandLine && !Files.isDirectory(named)) {
      List<Place> modules =
          session.getProjects().stream()
              .filter(module -> module.getBasedir() != null)
              .filter(module -> Files.isDirectory(module.getBasedir().toPath().resolve(SOURCE)))
              .map(
                  module ->
                      new Place(
                          module.getBasedir().toPath().resolve(SOURCE),
                          Path.of(module.getBuild().getDirectory()),
                          false))
              .toList();
      return modules.isEmpty() ? List.of(new Place(named, build(project, base), true)) : modules;
    }
    return List.of(new Place(named, build(project, base), !isDefault || !reactor));
  }

  /** Without a POM the project's own build directory has an unresolved name. */
  private static Path build(MavenProject project, Path base) {
    return project.getFile() == null
        ? base.resolve("target")
        : Path.of(project.getBuild().getDirectory());
  }

  /**
   * What is in front of the paths that people see: they are relative to the root of the repository,
   * else to the top folder of the build, else absolute. Empty, or ending with a slash.
   */
  static String prefix(Path source, Path top) {
    Path root = repository(source);
    Path from = root == null ? top : root;
    Path shown = source.startsWith(from) ? from.relativize(source) : source;
    String path = shown.toString().replace('\\', '/');
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  /** A path as people type it: relative to where they are, if it is below. */
  static String shown(Path path, Path here) {
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    return shown.toString();
  }

  private static @Nullable Path repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return null;
  }
}
