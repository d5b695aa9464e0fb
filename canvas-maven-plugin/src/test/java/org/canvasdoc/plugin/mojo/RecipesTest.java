package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the recipes for services to the goals; the profile {@code recipes} runs them. */
class RecipesTest {
  private static final Path RECIPES = Path.of("../example-site/docs/recipes");

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{");

  private static final Set<String> FILES =
      Set.of(
          "TEST-canvas.xml",
          "changes.md",
          "checkstyle-result.xml",
          "gl-code-quality.json",
          "number");

  static List<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.walk(RECIPES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void everyGoalAndParameterIsThere(Path recipe) throws Exception {
    String text = Files.readString(recipe);
    Matcher line = Pattern.compile("\\bmvn ([^'\\n]*)").matcher(text);
    int lines = 0;
    while (line.find()) {
      assertMaven(line.group(1).strip().split(" +"));
      lines++;
    }
    assertEquals(recipe.endsWith("canvas-comment.yml"), lines == 0, "lines that run Maven");
    Matcher file = Pattern.compile("canvas-reports/([\\w.-]+)").matcher(text);
    while (file.find()) {
      assertTrue(FILES.contains(file.group(1)), file::group);
    }
  }

  private static void assertMaven(String... words) throws Exception {
    Set<String> known = new TreeSet<>(Set.of("-B", "-ntp"));
    List<String> parameters = new ArrayList<>();
    int goals = 0;
    for (String word : words) {
      if (word.startsWith("canvas:")) {
        MojoDescriptor goal = Goals.descriptor().getMojo(word.substring("canvas:".length()));
        assertNotNull(goal, word);
        for (Parameter each : goal.getParameters()) {
          known.add(
              goal.getMojoConfiguration()
                  .getChild(each.getName())
                  .getValue("")
                  .replaceAll("[${}]", ""));
        }
        goals++;
      } else {
        parameters.add(word.startsWith("-D") ? word.substring(2).replaceAll("=.*", "") : word);
      }
    }
    assertTrue(goals > 0 && known.containsAll(parameters), () -> String.join(" ", words));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void itIsYamlOrAJenkinsfile(Path recipe) throws IOException {
    if (recipe.endsWith("Jenkinsfile")) {
      String text = Files.readString(recipe);
      assertTrue(text.contains("\npipeline {\n") && text.endsWith("\n}\n"), text);
      assertEquals(
          text.chars().filter(c -> c == '{').count(), text.chars().filter(c -> c == '}').count());
    } else {
      assertFalse(yaml(recipe).isEmpty());
    }
  }

  /**
   * What somebody's pull request says gets into a script by a variable only, a token has no more
   * rights than the workflow says, and the actions are those that {@code canvas:init} writes.
   */
  @Test
  void theWorkflowsOfGitHubAreCareful() throws IOException {
    Path init = Path.of("src/main/resources/org/canvasdoc/plugin/init/github.yml");
    Set<String> actions = new TreeSet<>(Set.of("upload-pages-artifact@v3", "deploy-pages@v4"));
    actions.addAll(actions(Files.readString(init)));
    int workflows = 0;
    for (Path each : recipes()) {
      if (each.getParent().endsWith("github")) {
        workflows++;
        assertTrue(actions.containsAll(actions(Files.readString(each))), each::toString);
        Map<?, ?> workflow = yaml(each);
        assertInstanceOf(Map.class, workflow.get("permissions"), each.toString());
        for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
          for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
            Object run = ((Map<?, ?>) step).get("run");
            assertTrue(run == null || !EXPRESSION.matcher(run.toString()).find(), each::toString);
          }
        }
      }
    }
    assertEquals(3, workflows);
  }

  @Test
  void thePageAboutReviewingLeadsToEach() throws IOException {
    String page = Files.readString(RECIPES.resolveSibling("reviewing.md"));
    for (Path each : recipes()) {
      String link = "](recipes/" + RECIPES.relativize(each).toString().replace('\\', '/') + ")";
      assertTrue(page.contains(link), link);
    }
  }

  private static Set<String> actions(String workflow) {
    Set<String> actions = new TreeSet<>();
    Matcher action = Pattern.compile("uses: actions/(\\S+)").matcher(workflow);
    while (action.find()) {
      actions.add(action.group(1));
    }
    assertEquals(actions.isEmpty(), !workflow.contains("uses:"));
    return actions;
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
  }
}
