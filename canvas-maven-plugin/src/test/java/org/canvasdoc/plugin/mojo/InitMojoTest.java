package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.plugin.schema.CanvasSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code canvas:init} writes, says and refuses. */
class InitMojoTest extends GoalTest {
  private static final String VERSION = version();
  private static final String FULL = "mvn org.canvasdoc:canvas-maven-plugin:" + VERSION + ":";
  private static final String POM = "<project>\n  <artifactId>a</artifactId>\n</project>\n";

  private static String version() {
    try {
      return Goals.descriptor().getVersion();
    } catch (Exception error) {
      throw new IllegalStateException(error);
    }
  }

  @Override
  MojoExecution execution() {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setVersion(VERSION);
    MojoDescriptor goal = new MojoDescriptor();
    goal.setPluginDescriptor(plugin);
    return new MojoExecution(goal, "default-cli", MojoExecution.Source.CLI);
  }

  @BeforeEach
  void pom() throws IOException {
    write("pom.xml", POM);
  }

  private void init(Goals.Maker goals, Map<String, String> properties) throws Exception {
    goals.make("init", Map.of(), properties).execute();
  }

  /** What it refuses by; all is as it was before. */
  private String refusal(Goals.Maker goals, Map<String, String> properties) throws Exception {
    Map<String, String> before = files();
    String message =
        assertThrows(MojoExecutionException.class, () -> init(goals, properties)).getMessage();
    assertEquals(before, files());
    assertEquals(List.of(), said.lines());
    return message;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(basedir)) {
      for (Path path : walk.toList()) {
        String name = basedir.relativize(path).toString();
        files.put(name, Files.isRegularFile(path) ? Files.readString(path) : "");
      }
    }
    return files;
  }

  private void bare() {
    MavenProject project =
        new MavenProject() {
          @Override
          public File getFile() {
            return null;
          }
        };
    project.setFile(basedir.resolve("pom.xml").toFile());
    session.setProjects(List.of(project));
  }

  private Path file(String path) {
    return basedir.resolve(path);
  }

  @Test
  void aCanvasAndItsSchemaAreWrittenAndTheNextCommandsSaid(Goals.Maker goals) throws Exception {
    init(goals, Map.of());
    String canvas = Files.readString(file("src/canvas/the-bakery.canvas.yaml"));
    assertTrue(
        canvas.startsWith("# yaml-language-server: $schema=../../target/canvas.schema.json\n"));
    assertTrue(canvas.contains("\nname: The bakery\n"), canvas);
    assertEquals(CanvasSchema.write(), Files.readString(file("target/canvas.schema.json")));
    assertEquals(POM, Files.readString(file("pom.xml")));
    assertEquals(
        List.of(
            "INFO canvas: wrote src/canvas/the-bakery.canvas.yaml:"
                + " a first canvas to write over, from the top down",
            "INFO canvas: wrote target/canvas.schema.json:"
                + " by it an editor completes and checks the canvas",
            "INFO canvas: next, to check it, and to render it:\n\n"
                + (FULL + "validate\n")
                + (FULL + "site\n"),
            """
            INFO canvas: canvas:site is enough where the POM has this:

            <build>
              <plugins>
                <plugin>
                  <groupId>org.canvasdoc</groupId>
                  <artifactId>canvas-maven-plugin</artifactId>
                  <version>1.2</version>
                </plugin>
              </plugins>
            </build>
            """
                .replace("1.2", VERSION)),
        said.lines());
  }

  @Test
  void whatItWroteIsFoundNothingIn(Goals.Maker goals) throws Exception {
    init(goals, Map.of("canvas.rules", "true", "canvas.name", "Bread & \"more\": two"));
    goals.make("validate", Map.of(), Map.of("canvas.failOn", "note")).execute();
    assertTrue(
        said.lines().contains("INFO canvas: 1 canvas, 2 relationships checked: no findings"),
        said.lines()::toString);
  }

  @Test
  void onRequestAllThatStandsAroundIsWritten(Goals.Maker goals) throws Exception {
    write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:bakery/shop.git\n");
    init(goals, Map.of("canvas.rules", "true", "canvas.pom", "true", "canvas.workflow", "true"));
    assertTrue(Files.readString(file("src/canvas/rules.yaml")).contains("\nprofile: review\n"));
    assertTrue(Files.readString(file("pom.xml")).contains("<version>" + VERSION + "</version>"));
    String workflow = Files.readString(file(".github/workflows/canvas.yml"));
    assertTrue(workflow.contains("run: mvn -B -ntp canvas:site\n"), workflow);
    List<String> lines = said.lines();
    assertTrue(lines.contains("INFO canvas: put the plugin into pom.xml"), lines::toString);
    assertEquals(
        "INFO canvas: next, to check it, and to render it:\n\n"
            + "mvn canvas:validate\nmvn canvas:site\n",
        lines.get(lines.size() - 1));
  }

  @Test
  void whatStandsThereIsNotOverwritten(Goals.Maker goals) throws Exception {
    write("src/canvas/the-bakery.canvas.yml", "name: Ours\n");
    write("src/canvas/the-bakery.canvas/canvas.yaml", "name: Ours\n");
    write("src/canvas/rules.yml", "profile: strict\n");
    write(".github/workflows/canvas.yml", "on: push\n");
    Map<String, String> all =
        Map.of("canvas.rules", "true", "canvas.pom", "true", "canvas.workflow", "auto");
    assertEquals(
        "Nothing was written."
            + " src/canvas/the-bakery.canvas.yml is there already: check it by "
            + (FULL + "validate")
            + ", or write another: -Dcanvas.name."
            + " src/canvas/the-bakery.canvas is there already: check it by "
            + (FULL + "validate")
            + ", or write another: -Dcanvas.name."
            + " src/canvas/rules.yml is there already: leave out -Dcanvas.rules."
            + " .github/workflows/canvas.yml is there already: leave out -Dcanvas.workflow",
        refusal(goals, all));
  }

  @Test
  void aSecondTimeItRefusesAndByAnotherNameItDoesNot(Goals.Maker goals) throws Exception {
    init(goals, Map.of());
    String first = Files.readString(file("src/canvas/the-bakery.canvas.yaml"));
    write("target/canvas.schema.json", "{}");
    assertThrows(MojoExecutionException.class, () -> init(goals, Map.of()));
    init(goals, Map.of("canvas.name", "The second"));
    assertEquals(first, Files.readString(file("src/canvas/the-bakery.canvas.yaml")));
    assertTrue(Files.exists(file("src/canvas/the-second.canvas.yaml")));
    assertEquals("{}", Files.readString(file("target/canvas.schema.json")));
  }

  @Test
  void aFileWhereAFolderShouldBeIsNamed(Goals.Maker goals) throws Exception {
    write("src", "a file");
    assertEquals(
        "Nothing was written: src is a file, and a folder has to be there",
        refusal(goals, Map.of("canvas.rules", "true")));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoHalfOfACanvas(Goals.Maker goals) throws Exception {
    Path closed = Files.createDirectories(file("closed"));
    assertTrue(closed.toFile().setWritable(false));
    // nothing is closed to the superuser but what the kernel keeps
    Path target = Files.isWritable(closed) ? Path.of("/proc/canvas") : closed.resolve("canvas");
    try {
      String message = refusal(goals, Map.of("canvas.sourceDirectory", target.toString()));
      assertTrue(message.startsWith("Nothing was written: "), message);
      assertTrue(message.contains(target.toString()), message);
    } finally {
      assertTrue(closed.toFile().setWritable(true));
    }
  }

  @Test
  void aLinkThatLeadsNowhereIsThere(Goals.Maker goals) throws Exception {
    Files.createDirectories(file("src/canvas"));
    Files.createSymbolicLink(file("src/canvas/the-bakery.canvas.yaml"), Path.of("gone.yaml"));
    assertTrue(refusal(goals, Map.of()).contains("the-bakery.canvas.yaml is there already"));
  }

  @Test
  void throughALinkedFolderItIsWritten(Goals.Maker goals) throws Exception {
    Files.createDirectories(file("models"));
    Files.createDirectories(file("src"));
    Files.createSymbolicLink(file("src/canvas"), Path.of("../models"));
    init(goals, Map.of());
    assertTrue(Files.isRegularFile(file("models/the-bakery.canvas.yaml")));
  }

  @Test
  void elsewhereTheNextCommandsSayWhere(Goals.Maker goals) throws Exception {
    init(goals, Map.of("canvas.sourceDirectory", "our models"));
    String canvas = Files.readString(file("our models/the-bakery.canvas.yaml"));
    assertTrue(canvas.startsWith("# yaml-language-server: $schema=../target/canvas.schema.json\n"));
    String next = said.lines().get(2);
    assertTrue(next.endsWith(FULL + "site \"-Dcanvas.sourceDirectory=our models\"\n"), next);
  }

  @Test
  void withoutAPomTheFolderNamesIt(Goals.Maker goals) throws Exception {
    bare();
    Files.delete(file("pom.xml"));
    init(goals, Map.of("canvas.pom", "true"));
    String pom = Files.readString(file("pom.xml"));
    assertTrue(pom.contains("<packaging>pom</packaging>"), pom);
    assertTrue(pom.contains("<name>" + basedir.getFileName() + "</name>"), pom);
    assertTrue(said.lines().get(3).endsWith("mvn canvas:validate\nmvn canvas:site\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNextCommandIsLikeThisOne(boolean prefix, Goals.Maker goals) throws Exception {
    String known = prefix ? "canvas:" : FULL.substring("mvn ".length());
    session.getRequest().setGoals(List.of(known + "init"));
    init(goals, Map.of());
    String next = "\n\nmvn " + known + "validate\n";
    assertTrue(said.lines().get(2).contains(next), said.lines()::toString);
  }

  @Test
  void aPomThatNamesThePluginIsLeftAlone(Goals.Maker goals) throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.canvasdoc");
    plugin.setArtifactId("canvas-maven-plugin");
    session.getCurrentProject().getBuild().addPlugin(plugin);
    init(goals, Map.of("canvas.pom", "true"));
    assertEquals(POM, Files.readString(file("pom.xml")));
    List<String> lines = said.lines();
    assertEquals("INFO canvas: pom.xml names the plugin already", lines.get(2));
    assertTrue(lines.get(3).endsWith("mvn canvas:validate\nmvn canvas:site\n"), lines::toString);
    assertEquals(4, lines.size());
  }

  @Test
  void whereThePomHasNoPlaceTheLinesAreSaid(Goals.Maker goals) throws Exception {
    write("pom.xml", "<m:project xmlns:m='x'/>");
    init(goals, Map.of("canvas.pom", "true"));
    List<String> lines = said.lines();
    assertEquals("INFO canvas: no place for the plugin was found in pom.xml", lines.get(2));
    assertTrue(lines.get(4).contains("<artifactId>canvas-maven-plugin</artifactId>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TODO", "...", "[Company]", "  "})
  void aProjectWhoseNameIsNoneHasAnother(String name, Goals.Maker goals) throws Exception {
    session.getCurrentProject().setName(name);
    init(goals, Map.of("canvas.name", " "));
    assertTrue(
        Files.readString(file("src/canvas/my-model.canvas.yaml")).contains("\nname: My model\n"));
  }

  @Test
  void aNameThatIsNoneIsRefused(Goals.Maker goals) throws Exception {
    assertEquals(
        "Nothing was written: canvas.name cannot be `TODO ##⟦x]`:"
            + " `TODO` in `name` of the canvas is left from a template",
        refusal(goals, Map.of("canvas.name", "TODO ##[x]")));
  }

  @Test
  void aServiceThatNobodyKnowsIsRefused(Goals.Maker goals) throws Exception {
    assertEquals(
        "canvas.workflow cannot be `travis`;"
            + " it is one of off, auto, github, gitlab, azure, jenkins",
        refusal(goals, Map.of("canvas.workflow", "travis")));
    assertEquals(
        "Nothing was written: nothing in "
            + basedir
            + " says what service runs the builds;"
            + " name it: -Dcanvas.workflow=github|gitlab|azure|jenkins",
        refusal(goals, Map.of("canvas.workflow", "auto")));
  }

  @Test
  void aModulesWorkflowGoesToTheRepository(Goals.Maker goals) throws Exception {
    Path module = Files.createDirectories(file("shops/one"));
    Files.writeString(module.resolve("pom.xml"), POM);
    session.getCurrentProject().setFile(module.resolve("pom.xml").toFile());
    session.getCurrentProject().getBuild().setDirectory(module.resolve("target").toString());
    write(".gitlab-ci.yml", "theirs: {}\n");
    init(goals, Map.of("canvas.workflow", "auto"));
    String workflow = Files.readString(file(".gitlab/canvas.yml"));
    assertTrue(
        workflow.contains("- cd shops/one && " + FULL.replace("mvn ", "mvn -B -ntp ") + "site\n"),
        workflow);
    assertTrue(workflow.contains("- shops/one/target/canvas-site\n"), workflow);
    assertTrue(
        said.lines()
            .get(2)
            .endsWith("; take it in by `include: /.gitlab/canvas.yml` in .gitlab-ci.yml"));
    assertTrue(Files.exists(module.resolve("src/canvas/the-bakery.canvas.yaml")));
  }

  @Test
  void aPathThatNoWorkflowCanSayIsRefused(Goals.Maker goals) throws Exception {
    Map<String, String> odd =
        Map.of("canvas.workflow", "github", "canvas.sourceDirectory", "a; rm -r $HOME");
    String message = refusal(goals, odd);
    assertTrue(message.startsWith("Nothing was written: no workflow can say "), message);
    assertFalse(Files.exists(file(".github")));
  }
}
