package org.canvasdoc.plugin.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.plugin.git.Repo;
import org.canvasdoc.plugin.recipes.Machine.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the recipes: the commands that stand in them, in what each service checks out for a pull
 * request, with the variables that it sets.
 */
class RecipesRun {
  private static final String HEADS = "+refs/heads/*:refs/remotes/origin/*";
  private static final String REPORTS = "target/canvas-reports/";

  @TempDir private static Path work;

  private static Hub hub;

  @BeforeAll
  static void repository() throws IOException {
    hub = Hub.in(work.resolve("the hub"));
  }

  private static Machine machine(String name, Path tree, Map<String, String> variables)
      throws IOException {
    return new Machine(tree, work.resolve("programs of " + name), variables);
  }

  private static Path tree(String name) {
    return work.resolve("builds of " + name).resolve("shop");
  }

  /** The change is told, that of others on the branch that it goes to is not. */
  private static void assertChanges(Machine machine) throws IOException {
    String changes = machine.read(REPORTS + "changes.md");
    assertTrue(changes.lines().findFirst().orElse("").matches("<!-- canvas-changes[\\w:-]* -->"));
    assertTrue(changes.contains("The counter") && !changes.contains("Meanwhile"), changes);
    for (String each : List.of("changes.json", "changes.sarif", "canvas-diff.html")) {
      assertTrue(machine.read(REPORTS + each).contains("The counter"), each);
    }
  }

  @Test
  void github() throws IOException {
    Recipe recipe = Recipe.yaml("github/canvas.yml", Map.of("github.event.number", "7"));
    int depth = (Integer) recipe.githubUses("canvas", "checkout").get(0).get("fetch-depth");
    String merge = "+" + hub.merged() + ":refs/remotes/pull/7/merge";
    Path tree = hub.checkout(tree("github"), depth, hub.merged(), HEADS, merge);
    Path summary = work.resolve("summary.md");
    Machine machine =
        machine(
            "github",
            tree,
            Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_BASE_REF", "main",
                "GITHUB_HEAD_REF", "topic",
                "GITHUB_REF", "refs/pull/7/merge",
                "GITHUB_STEP_SUMMARY", summary.toString()));
    List<Said> said = machine.runAll(recipe.githubSteps("canvas"), "bash", "-e");
    assertEquals(3, said.size(), said::toString);
    said.get(0).ends(1).says("\n::error file=src/canvas/shop.canvas.yaml,line=5,");
    said.get(1).ends(0).says("\n::error file=src/canvas/shop.canvas.yaml,");
    assertChanges(machine);
    assertEquals("7\n", machine.read(REPORTS + "number"));
    assertTrue(Files.readString(summary).contains("The counter"), "the summary");
    for (Map<?, ?> upload : recipe.githubUses("canvas", "upload-artifact")) {
      machine.has(String.valueOf(upload.get("path")).lines().toList());
    }
    GithubComment.posts(work, tree.resolve(REPORTS));
  }

  @Test
  void gitlab() throws IOException {
    Recipe recipe = Recipe.yaml("gitlab-ci.yml", Map.of());
    int depth = (Integer) recipe.gitlab("canvas-changes", "variables", "GIT_DEPTH");
    String pipeline = "+refs/pipelines/70:refs/pipelines/70";
    Path tree = hub.checkout(tree("gitlab"), depth, hub.topic(), HEADS, pipeline);
    Map<String, String> variables =
        Map.of(
            "CI", "true",
            "GITLAB_CI", "true",
            "CI_PIPELINE_SOURCE", "merge_request_event",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA", hub.base());
    Machine machine = machine("gitlab", tree, variables);
    String[] shell = {"bash", "-e", "-o", "pipefail"};
    machine.run(recipe.gitlabStep("canvas"), shell).ends(1).says("unknown-segment");
    String quality = String.valueOf(recipe.gitlab("canvas", "artifacts", "reports", "codequality"));
    JsonNode found = JsonMapper.shared().readTree(machine.read(quality));
    assertEquals(
        List.of("unmet-expectation info", "unknown-segment major"),
        found.valueStream().map(RecipesRun::problem).toList());
    assertEquals("src/canvas/shop.canvas.yaml", found.at("/1/location/path").asString());
    machine.run(recipe.gitlabStep("canvas-changes"), shell).ends(0).says("breaking[");
    assertChanges(machine);
    List<?> paths = (List<?>) recipe.gitlab("canvas-changes", "artifacts", "paths");
    machine.has(paths.stream().map(String::valueOf).toList());
    GitlabNote.posts(recipe, work, tree.resolve(REPORTS));
  }

  private static String problem(JsonNode found) {
    return found.get("check_name").asString() + " " + found.get("severity").asString();
  }

  /** The pages of GitLab, then those of GitHub, of what stands on the default branch. */
  @Test
  void pages() throws IOException {
    Recipe recipe = Recipe.yaml("gitlab-ci.yml", Map.of());
    Path tree = hub.checkout(tree("pages"), 0, hub.target(), HEADS);
    Map<String, String> variables =
        Map.of("GITLAB_CI", "true", "CI_PAGES_URL", "https://shop.example.org/canvas");
    Machine gitlab = machine("pages", tree, variables);
    gitlab.run(recipe.gitlabStep("pages"), "bash", "-e", "-o", "pipefail").ends(0);
    assertEquals(List.of("public"), recipe.gitlab("pages", "artifacts", "paths"));
    String page = gitlab.read("public/shop/index.html");
    assertTrue(page.contains("\"https://shop.example.org/canvas/shop/\""), page);
    assertTrue(gitlab.read("public/other/history.html").contains("Before"), "the history");

    Recipe github = Recipe.yaml("github/canvas-pages.yml", Map.of());
    assertEquals(0, github.githubUses("site", "checkout").get(0).get("fetch-depth"));
    Machine machine = machine("pages", tree, Map.of("GITHUB_ACTIONS", "true"));
    for (Said each : machine.runAll(github.githubSteps("site"), "bash", "-e")) {
      each.ends(0);
    }
    Object site = github.githubUses("site", "upload-pages-artifact").get(0).get("path");
    assertTrue(machine.read(site + "/other/history.html").contains("Before"), "the history");
  }

  @Test
  void jenkins() throws IOException {
    Recipe recipe = Recipe.jenkins("Jenkinsfile");
    String head = "+refs/pull/7/head:refs/remotes/origin/PR-7";
    String main = "+refs/heads/main:refs/remotes/origin/main";
    Path tree = hub.checkout(tree("jenkins"), 0, hub.topic(), head, main);
    Repo.in(tree).git("merge", "-q", "-m", "Merge", hub.target());
    Machine machine =
        machine(
            "jenkins",
            tree,
            Map.of(
                "JENKINS_URL", "https://jenkins.example.org/",
                "BRANCH_NAME", "PR-7",
                "CHANGE_ID", "7",
                "CHANGE_BRANCH", "topic",
                "CHANGE_TARGET", "main"));
    List<Said> said = machine.runAll(recipe.jenkinsSteps(), "sh", "-xe");
    assertEquals(2, said.size(), said::toString);
    said.get(0).ends(1).says("unknown-segment");
    said.get(1).ends(0).says("breaking[");
    assertChanges(machine);
    for (String argument : List.of("testResults", "pattern", "artifacts")) {
      machine.has(recipe.jenkinsFiles(argument));
    }
    String tests = machine.read(recipe.jenkinsFiles("testResults").get(0));
    assertTrue(tests.contains("<failure") && tests.contains("unknown-segment"), tests);
    String issues = machine.read(recipe.jenkinsFiles("pattern").get(0));
    assertTrue(issues.contains("severity=\"error\"") && issues.contains("unknown-segment"), issues);
  }

  @Test
  void azure() throws IOException {
    Recipe recipe = Recipe.yaml("azure-pipelines.yml", Map.of("JAVA_HOME_17_X64", javaHome()));
    int depth = (Integer) recipe.azureStep("checkout").get("fetchDepth");
    String merge = "+refs/pull/7/merge:refs/remotes/pull/7/merge";
    Path tree = hub.checkout(tree("azure"), depth, hub.merged(), HEADS, merge);
    Map<String, String> variables =
        Map.of(
            "TF_BUILD", "True",
            "BUILD_REASON", "PullRequest",
            "SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main");
    Machine machine = machine("azure", tree, variables);
    String[] shell = {"bash", "--noprofile", "--norc"};
    List<Said> said = machine.runAll(recipe.azureSteps(), shell);
    assertEquals(3, said.size(), said::toString);
    said.get(0)
        .ends(1)
        .says("\n##vso[task.logissue type=error;sourcepath=src/canvas/shop.canvas.yaml;");
    said.get(1).ends(0).says("\n##vso[task.logissue type=error;");
    Matcher summary =
        Pattern.compile("##vso\\[task.uploadsummary](.*)\n").matcher(said.get(2).ends(0).text());
    assertTrue(summary.matches(), said.get(2)::text);
    assertEquals(tree.resolve(REPORTS + "changes.md"), Path.of(summary.group(1)));
    assertChanges(machine);
    machine.has(List.of(String.valueOf(recipe.azureStep("publish").get("publish"))));
  }

  /** In what Azure fetches by itself, it says the command that helps; a break fails if asked to. */
  @Test
  void azureWithoutHistory() throws IOException {
    Recipe recipe = Recipe.yaml("azure-pipelines.yml", Map.of("JAVA_HOME_17_X64", javaHome()));
    String merge = "+refs/pull/7/merge:refs/remotes/pull/7/merge";
    Path tree = hub.checkout(tree("azure shallow"), 1, hub.merged(), merge);
    Map<String, String> variables =
        Map.of("TF_BUILD", "True", "SYSTEM_PULLREQUEST_TARGETBRANCH", "main");
    Machine machine = machine("azure shallow", tree, variables);
    Step diff = recipe.azureSteps().get(1);
    assertTrue(diff.script().endsWith(" canvas:diff"), diff.script());
    Said lacking = machine.run(diff, "bash").ends(1);
    Matcher fetch =
        Pattern.compile("Fetch it: (git fetch [^\n]*?)( -> \\[Help.*)?\n").matcher(lacking.text());
    assertTrue(fetch.find(), lacking::text);
    assertFalse(Files.exists(tree.resolve(REPORTS + "changes.md")));
    machine.run(new Step(fetch.group(1), false, Map.of()), "bash").ends(0);
    String strict = diff.script() + " -Dcanvas.failOnChange=breaking";
    machine
        .run(new Step(strict, false, diff.environment()), "bash")
        .ends(1)
        .says("1 change is breaking. Where that is meant, accept it: ");
    assertChanges(machine);
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }
}
