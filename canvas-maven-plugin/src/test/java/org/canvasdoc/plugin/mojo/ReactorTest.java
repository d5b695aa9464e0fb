package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** Where a goal looks when it is run once, from the command line, for a whole reactor. */
class ReactorTest extends GoalTest {
  @Test
  void everyModuleWithCanvasesIsCheckedAndRendered(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD, "tools", ""));
    goals.make("site", Map.of(), Map.of()).execute();
    assertEquals(
        List.of("open coffee/out/canvas-site/index.html", "open tea/out/canvas-site/index.html"),
        said.lines().stream().map(line -> line.substring(line.indexOf("open "))).toList());
    String page = Files.readString(basedir.resolve("tea/out/canvas-site/index.html"));
    assertTrue(page.contains("The tea team"), page);
    assertFalse(page.contains("The bakery"), page);
    assertTrue(Files.exists(basedir.resolve("coffee/out/canvas-reports/findings.json")));
  }

  @Test
  void theRootsOwnCanvasesAreNotInTheWayOfTheModules(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD));
    sketch(Map.of("bakery", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    assertEquals(2, said.lines().size(), said.lines()::toString);
    assertTrue(Files.exists(basedir.resolve("target/canvas-site/bakery/index.html")));
    assertTrue(Files.exists(basedir.resolve("coffee/out/canvas-site/coffee/index.html")));
  }

  @Test
  void aNamedFolderIsShared(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD));
    Map<String, String> named = Map.of("outputDirectory", "public", "reportDirectory", "reports");
    goals.make("site", named, Map.of()).execute();
    for (String module : List.of("coffee", "tea")) {
      assertTrue(Files.exists(basedir.resolve("public/the-" + module + "/index.html")));
      assertTrue(Files.exists(basedir.resolve("reports/the-" + module + "/findings.json")));
    }
  }

  @Test
  void aNamedFolderIsNotDividedForOne(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tools", ""));
    goals.make("site", Map.of("outputDirectory", "public"), Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve("public/index.html")));
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersFromBeingRendered(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", BAD, "tea", GOOD, "wine", BAD));
    var goal = goals.make("site", Map.of(), Map.of());
    MojoFailureException failure = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(
        "2 errors; to learn more: mvn canvas:explain -Dcanvas.rule=unknown-segment",
        failure.getMessage());
    assertTrue(Files.exists(basedir.resolve("tea/out/canvas-site/index.html")));
    assertFalse(Files.exists(basedir.resolve("wine/out/canvas-site")));
    assertTrue(Files.exists(basedir.resolve("wine/out/canvas-reports/findings.json")));
  }

  @Test
  void noneAnywhereIsAnError(Goals.Maker goals) throws Exception {
    modules(Map.of("tools", "", "more-tools", ""));
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(message.startsWith("There is no canvas in src/canvas. Write one by mvn "), message);
  }

  @Test
  void theOnlyFolderMayNotBeEmpty(Goals.Maker goals) throws Exception {
    modules(Map.of("tools", ""));
    write("tools/src/canvas/doughjoe.yaml", GOOD);
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(
        message.endsWith(": rename tools/src/canvas/doughjoe.yaml to doughjoe.canvas.yaml."),
        message);
  }

  @Test
  void anEmptyFolderBesideAFullOneIsOneLine(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tools", ""));
    Files.createDirectories(basedir.resolve("tools/src/canvas"));
    goals.make("validate", Map.of(), Map.of()).execute();
    assertEquals(
        List.of(
            "INFO canvas: 1 canvas, 1 relationship checked: no findings",
            "INFO canvas: none in tools/src/canvas"),
        said.lines());
  }

  /** A root with modules, in the order of their names; a text is a module's one canvas. */
  private void modules(Map<String, String> canvases) throws Exception {
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
