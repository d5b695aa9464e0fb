package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.di.Provides;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What tests of goals share: a project of its own for each, and a log that is kept. */
@ExtendWith(Goals.class)
abstract class GoalTest {
  /** A canvas that the least strict profile finds nothing in. */
  static final String GOOD =
      """
      name: The DoughJoe
      customer-segments:
        commuters: Morning commuters
      customer-relationships:
        loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}
      """;

  /** The same with a segment misspelt. */
  static final String BAD = GOOD.replace("segments: commuters", "segments: commuter");

  final Said said = new Said();
  Path basedir;
  MavenSession session;

  @BeforeEach
  void project(@TempDir Path folder) throws IOException {
    basedir = folder.toRealPath();
    // the root of a repository, so that paths are the same wherever the folder is
    write(".git/HEAD", "ref: refs/heads/main\n");
    MavenProject project = new MavenProject();
    project.setFile(basedir.resolve("pom.xml").toFile());
    project.setName("The bakery");
    Build build = new Build();
    build.setDirectory(basedir.resolve("target").toString());
    project.setBuild(build);
    session.getRequest().setBaseDirectory(basedir.toFile());
    session.setProjects(List.of(project));
  }

  @Provides
  @SuppressWarnings("deprecation") // there is no other way to a real session
  MavenSession session() {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setInteractiveMode(false);
    session =
        new MavenSession(
            null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    return session;
  }

  @Provides
  MojoExecution execution() {
    return new MojoExecution(new MojoDescriptor(), "default-cli", MojoExecution.Source.CLI);
  }

  @Provides
  Log log() {
    return said;
  }

  /** Writes a canvas, or another file, below the project. */
  Path write(String path, String text) throws IOException {
    Path file = basedir.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes canvases that are judged by the least strict profile. */
  void sketch(Map<String, String> canvases) throws IOException {
    write("src/canvas/rules.yaml", "profile: sketch\n");
    for (Map.Entry<String, String> canvas : canvases.entrySet()) {
      write("src/canvas/" + canvas.getKey() + ".canvas.yaml", canvas.getValue());
    }
  }

  /** What a file below the project holds. */
  String read(String path) throws IOException {
    return Files.readString(basedir.resolve(path));
  }

  /** A root with modules, in the order of their names; a text is a module's one canvas. */
  void modules(Map<String, String> canvases) throws Exception {
    List<MavenProject> projects = new ArrayList<>(List.of(session.getCurrentProject()));
    for (String name : canvases.keySet().stream().sorted().toList()) {
      Path folder = Files.createDirectories(basedir.resolve(name));
      MavenProject module = new MavenProject();
      module.setFile(folder.resolve("pom.xml").toFile());
      module.setArtifactId("the-" + name);
      module.setName("The " + name + " team");
      Build build = new Build();
      build.setDirectory(folder.resolve("out").toString());
      module.setBuild(build);
      projects.add(module);
      String canvas = canvases.get(name);
      if (!canvas.isEmpty()) {
        write(name + "/src/canvas/rules.yaml", "profile: sketch\n");
        write(name + "/src/canvas/" + name + ".canvas.yaml", canvas);
      }
    }
    session.setProjects(projects);
  }
}
