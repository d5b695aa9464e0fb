package org.canvasdoc.plugin.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Takes the commands out of a recipe, by as much of what a service understands as they need. */
final class Recipe {
  private static final Path FOLDER = Path.of("../example-site/docs/recipes");

  private static final Pattern STAGE = Pattern.compile("(?s)stage\\('(\\w+)'\\) \\{(.*?\n) {4}}\n");

  private static final Pattern SH = Pattern.compile("(catchError \\{\\s*)?sh '([^'\\\\]+)'");

  private final String text;
  private final Map<?, ?> yaml;
  private final Map<String, String> values;

  private Recipe(String text, Map<?, ?> yaml, Map<String, String> values) {
    this.text = text;
    this.yaml = yaml;
    this.values = values;
  }

  /**
   * One in YAML.
   *
   * @param values what the service writes in the place of its expressions
   */
  static Recipe yaml(String file, Map<String, String> values) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    String text = Files.readString(FOLDER.resolve(file));
    return new Recipe(text, new Yaml(new SafeConstructor(options)).load(text), values);
  }

  /** One that a declarative pipeline of Jenkins is. */
  static Recipe jenkins(String file) throws IOException {
    return new Recipe(Files.readString(FOLDER.resolve(file)), Map.of(), Map.of());
  }

  /** What a job of GitHub Actions runs. */
  List<Step> githubSteps(String job) {
    List<Step> steps = new ArrayList<>();
    for (Map<?, ?> each : maps(at("jobs", job, "steps"))) {
      if (each.containsKey("run")) {
        boolean always = condition(each, "if", "${{ !cancelled() }}");
        steps.add(new Step(string(each.get("run")), always, environment(each, "${{ ", " }}")));
      }
    }
    return steps;
  }

  /** What a job of GitHub Actions gives to an action, by the action's name without a version. */
  List<Map<?, ?>> githubUses(String job, String action) {
    List<Map<?, ?>> uses = new ArrayList<>();
    for (Map<?, ?> each : maps(at("jobs", job, "steps"))) {
      if (String.valueOf(each.get("uses")).startsWith("actions/" + action + "@")) {
        uses.add((Map<?, ?>) each.get("with"));
      }
    }
    assertFalse(uses.isEmpty(), action);
    return uses;
  }

  /** What a job of GitLab runs: its lines are one script, which ends where one of them fails. */
  Step gitlabStep(String job) {
    List<String> lines = new ArrayList<>();
    ((List<?>) at(job, "script")).forEach(line -> lines.add(string(line)));
    return new Step(String.join("\n", lines), false, Map.of());
  }

  /** What a job of GitLab says of itself, or the one that it extends. */
  Object gitlab(String job, String... keys) {
    Map<?, ?> own = (Map<?, ?>) at(job);
    boolean inherited = own.containsKey("extends") && !own.containsKey(keys[0]);
    List<String> path = new ArrayList<>(List.of(inherited ? string(own.get("extends")) : job));
    path.addAll(List.of(keys));
    return at(path.toArray(String[]::new));
  }

  /** What Azure Pipelines runs in the build of a pull request. */
  List<Step> azureSteps() {
    List<Step> steps = new ArrayList<>();
    for (Map<?, ?> each : maps(at("steps"))) {
      if (each.containsKey("script")) {
        boolean always =
            condition(
                each,
                "condition",
                "and(succeededOrFailed(), eq(variables['Build.Reason'], 'PullRequest'))");
        steps.add(new Step(string(each.get("script")), always, environment(each, "$(", ")")));
      }
    }
    return steps;
  }

  /** What a step of Azure Pipelines says that has a key. */
  Map<?, ?> azureStep(String key) {
    return maps(at("steps")).stream().filter(each -> each.containsKey(key)).findAny().orElseThrow();
  }

  /** What Jenkins runs in the build of a pull request, in the order of the stages. */
  List<Step> jenkinsSteps() {
    List<Step> steps = new ArrayList<>();
    Matcher stage = STAGE.matcher(text);
    boolean caught = true;
    while (stage.find()) {
      Matcher sh = SH.matcher(stage.group(2));
      while (sh.find()) {
        steps.add(new Step(sh.group(2), caught, Map.of()));
        caught &= sh.group(1) != null;
      }
    }
    assertEquals(text.split("\\bsh\\b", -1).length - 1, steps.size(), "steps that were read");
    return steps;
  }

  /** The patterns of files that Jenkins gives to a step. */
  List<String> jenkinsFiles(String argument) {
    List<String> files = new ArrayList<>();
    Matcher given = Pattern.compile("\\b" + argument + ": '([^']+)'").matcher(text);
    while (given.find()) {
      files.add(given.group(1));
    }
    assertFalse(files.isEmpty(), argument);
    return files;
  }

  private Object at(String... keys) {
    Object here = yaml;
    for (String key : keys) {
      here = ((Map<?, ?>) here).get(key);
      assertTrue(here != null, () -> String.join("/", keys));
    }
    return here;
  }

  /** Whether there is a condition; there is but one that is known. */
  private static boolean condition(Map<?, ?> step, String key, String known) {
    Object said = step.get(key);
    assertTrue(said == null || said.equals(known), () -> String.valueOf(said));
    return said != null;
  }

  private Map<String, String> environment(Map<?, ?> step, String start, String end) {
    Map<String, String> environment = new LinkedHashMap<>();
    if (step.get("env") instanceof Map<?, ?> given) {
      given.forEach(
          (name, value) -> {
            String said = string(value);
            assertTrue(said.startsWith(start) && said.endsWith(end), said);
            String inner = said.substring(start.length(), said.length() - end.length());
            assertTrue(values.containsKey(inner), inner);
            environment.put(string(name), values.get(inner));
          });
    }
    return environment;
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
    return maps;
  }

  private static String string(Object value) {
    return String.valueOf(value);
  }
}
