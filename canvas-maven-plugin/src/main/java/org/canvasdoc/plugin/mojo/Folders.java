package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.read.CanvasIds;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal reads and writes: in a project, in each module of a reactor, or in a folder without
 * a POM.
 */
final class Folders {
  static final String SOURCE = "src/canvas";

  private Folders() {}

  /**
   * One folder of canvases, and the folder that what is made of it goes to.
   *
   * @param build where the project puts what it builds
   * @param name what people call the project
   * @param own what tells its results from those of others in a folder that all are sent to; empty
   *     where it is alone
   * @param module what tells it from other modules in reports; empty without a POM
   * @param required whether it is an error that there is no canvas
   * @param home what its canvases' ids begin with where several places are gathered
   * @param gathered the places that this one stands for; none where it stands for itself
   */
  record Place(
      Path source,
      Path build,
      String name,
      String own,
      String module,
      boolean required,
      String home,
      List<Place> gathered) {
    /** One that stands for itself. */
    Place(Path source, Path build, String name, String own, String module, boolean required) {
      this(source, build, name, own, module, required, "", List.of());
    }

    /** Where there are canvases: here, or in the places that were gathered. */
    List<Place> parts() {
      return gathered.isEmpty() ? List.of(this) : gathered;
    }

    /** Where results go: to the folder that was named, else to one of the project's own. */
    Path results(@Nullable File named, String otherwise) {
      return named == null ? build.resolve(otherwise) : named.toPath().resolve(own);
    }
  }

  /**
   * The folders that one run of a goal is about. From the command line a goal runs once for the
   * whole reactor, so there it looks at every project of it; bound to a phase it runs in each.
   */
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
    if (isDefault && reactor && fromCommandLine) {
      List<MavenProject> holders =
          session.getProjects().stream()
              .filter(each -> each.getBasedir() != null)
              .filter(each -> Files.isDirectory(each.getBasedir().toPath().resolve(SOURCE)))
              .toList();
      boolean alone = holders.size() == 1;
      if (!holders.isEmpty()) {
        return holders.stream()
            .map(
                each ->
                    new Place(
                        each.getBasedir().toPath().resolve(SOURCE),
                        Path.of(each.getBuild().getDirectory()),
                        each.getName(),
                        alone ? "" : each.getArtifactId(),
                        each.getArtifactId(),
                        alone,
                        home(top(session), each.getBasedir().toPath()),
                        List.of()))
            .toList();
      }
    }
    boolean required = !isDefault || !reactor || fromCommandLine;
    String module = project.getFile() == null ? "" : project.getArtifactId();
    return List.of(new Place(named, build(project, base), name(project), "", module, required));
  }

  /** Several places as one, whose results go to the project that the build was started in. */
  static Place gathered(MavenSession session, List<Place> places) {
    Path top = top(session);
    Path build = top.resolve("target");
    String name = String.valueOf(top.getFileName());
    String module = "";
    for (MavenProject each : projects(session)) {
      if (each.getBasedir() != null && top.equals(absolute(each.getBasedir().toPath()))) {
        build = Path.of(each.getBuild().getDirectory());
        name = each.getName();
        module = each.getArtifactId();
      }
    }
    List<Place> parts = new ArrayList<>();
    for (Place each : places) {
      parts.add(
          new Place(each.source, build, each.name, "", each.module, false, each.home, List.of()));
    }
    parts.sort(Comparator.comparing(Place::home));
    return new Place(top, build, name, "", module, false, "", parts);
  }

  /** All projects of the build, those that were not chosen for this run included. */
  private static List<MavenProject> projects(MavenSession session) {
    List<MavenProject> all = session.getAllProjects();
    return all == null ? session.getProjects() : all;
  }

  /** A module's folder as ids begin with it. */
  private static String home(Path top, Path module) {
    Path base = absolute(module);
    StringBuilder home = new StringBuilder();
    if (base.startsWith(top)) {
      for (Path part : top.relativize(base)) {
        String name = part.toString();
        home.append(name.isEmpty() ? "" : CanvasIds.part(name) + "/");
      }
    } else {
      home.append(CanvasIds.part(String.valueOf(base.getFileName()))).append('/');
    }
    return home.toString();
  }

  /** The folder that the build was started in. */
  static Path top(MavenSession session) {
    return absolute(Path.of(session.getExecutionRootDirectory()));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Without a POM the project's own name is one that Maven made up. */
  private static String name(MavenProject project) {
    return project.getFile() == null ? "Business models" : project.getName();
  }

  /** Without a POM the project's own build directory has an unresolved name. */
  static Path build(MavenProject project, Path base) {
    return project.getFile() == null
        ? base.resolve("target")
        : Path.of(project.getBuild().getDirectory());
  }

  /**
   * What is in front of the paths that people see: they are relative to the root of the repository,
   * else to the top folder of the build, else absolute. Empty, or ending with a slash.
   */
  static String prefix(Path source, Path top) {
    Path root = HeadMark.root(source);
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
}
