package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to what the product does; {@code src/it/readme} runs its POM and its goals. */
class ReadmeTest {
  private static final Path TOP = Path.of("..");
  private static final Path README = TOP.resolve("README.md");

  @Test
  void theSmallestCanvasIsReadWithoutAnError(@TempDir Path folder) throws Exception {
    List<String> canvases = blocks("yaml");
    assertEquals(1, canvases.size());
    Files.writeString(folder.resolve("doughjoe.canvas.yaml"), canvases.get(0));
    CanvasProject read = CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(null));
    assertEquals(1, read.canvases().size());
    assertEquals(1, read.relationships());
    assertEquals(0, read.count(Severity.ERROR), read.diagnostics()::toString);
  }

  @Test
  void everyCommandIsRunByAScriptOrATest() throws IOException {
    String run =
        Files.readString(TOP.resolve(".ci/run")).replaceAll(" -B| -ntp| -o\\b| \"\\$repo\"", "");
    List<String> tested =
        Files.readAllLines(Path.of("src/it/readme/invoker.properties")).stream()
            .filter(line -> line.startsWith("invoker.goals"))
            .map(line -> "mvn " + line.substring(line.indexOf('=') + 1).strip())
            .toList();
    List<String> commands = new ArrayList<>(String.join("\n", blocks("sh")).lines().toList());
    Matcher inText = Pattern.compile("`(mvn [^`]+)`").matcher(readme());
    while (inText.find()) {
      commands.add(inText.group(1));
    }
    assertTrue(commands.size() >= 6, commands::toString);
    for (String command : commands) {
      boolean full = command.startsWith("mvn org.canvasdoc:canvas-maven-plugin:");
      assertTrue(
          tested.contains(command) || run.contains(command) || full, () -> "not run: " + command);
    }
  }

  @Test
  void theVersionIsThis() throws Exception {
    String version = Goals.descriptor().getVersion();
    String readme = readme();
    assertTrue(readme.contains("<version>" + version + "</version>"));
    assertTrue(readme.contains("mvn org.canvasdoc:canvas-maven-plugin:" + version + ":site"));
    String hook = Files.readString(TOP.resolve("example-site/docs/pre-commit"));
    assertTrue(
        hook.contains("\ngoal=org.canvasdoc:canvas-maven-plugin:" + version + ":validate\n"));
  }

  @Test
  void parametersAndDefaultsAreThoseOfTheGoals() throws Exception {
    Map<String, String> defaults = new TreeMap<>();
    for (MojoDescriptor goal : Goals.descriptor().getMojos()) {
      if (!goal.getGoal().equals("help")) {
        var configuration = goal.getMojoConfiguration();
        for (Parameter each : goal.getParameters()) {
          if (each.isEditable()) {
            String word = configuration.getChild(each.getName()).getAttribute("default-value", "");
            String property = configuration.getChild(each.getName()).getValue("");
            defaults.put(property.replaceAll("[${}]", ""), word.replace("${basedir}/", ""));
          }
        }
      }
    }
    // computed, since a project without a POM has no build directory and no name
    defaults.put("canvas.outputDirectory", "target/canvas-site");
    defaults.put("canvas.reportDirectory", "target/canvas-reports");
    defaults.put("canvas.schemaFile", "target/canvas.schema.json");
    defaults.put("canvas.name", "the project's name, or the folder's");
    defaults.put("canvas.title", "the project's name");
    defaults.put("canvas.profile", "review");
    defaults.put("canvas.today", "the date of the commit");
    Map<String, String> written = new TreeMap<>();
    Matcher row = Pattern.compile("(?m)^\\| `(canvas\\.[\\w.]+)` \\|([^|]*)\\|").matcher(readme());
    while (row.find()) {
      written.put(row.group(1), row.group(2).replace("`", "").strip());
    }
    assertEquals(defaults, written);
  }

  @Test
  void everyFileItLeadsToIsThere() throws IOException {
    Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(readme());
    int files = 0;
    while (link.find()) {
      if (!link.group(1).startsWith("https://")) {
        assertTrue(Files.exists(TOP.resolve(link.group(1))), link::group);
        files++;
      }
    }
    assertTrue(files > 0);
  }

  @Test
  void thePictureIsSmall() throws IOException {
    assertTrue(Files.size(TOP.resolve("example-site/docs/canvas.png")) <= 150 * 1024);
    assertFalse(blocks("xml").isEmpty());
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher fence = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(readme());
    while (fence.find()) {
      blocks.add(fence.group(1));
    }
    return blocks;
  }

  private static String readme() throws IOException {
    return Files.readString(README);
  }
}
