package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.canvasdoc.plugin.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code canvas:validate} says, writes and fails on. */
class ValidateMojoTest extends GoalTest {
  private static final String REPORT = "target/canvas-reports/findings.json";

  private static final String FOUND =
      """
      ERROR error[unknown-segment]: no customer segment is called `commuter`
       --> src/canvas/doughjoe.canvas.yaml:5:48
        |
      5 |   loyalty-card: {name: Loyalty card, segments: commuter, category: automated-services}
        |                                                ^^^^^^^^ not declared under `customer-segments`
        |
      3 |   commuters: Morning commuters
        |   --------- the closest one
        = help: use `commuters`
        = docs: mvn canvas:explain -Dcanvas.rule=unknown-segment
      """;

  /** A warning in the default profile, a note in the least strict one. */
  private static final String OTHER_NAME =
      GOOD.replace("category: automated-services", "category: Automated Services");

  @Test
  void whatIsRightIsOneLine(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("validate", Map.of(), Map.of()).execute();
    assertEquals(
        List.of("INFO canvas: 1 canvas, 1 relationship checked: no findings"), said.lines());
    assertTrue(Files.readString(basedir.resolve(REPORT)).contains("\"findings\" : [ ]"));
    assertFalse(Files.exists(basedir.resolve("target/canvas-site")));
  }

  @Test
  void whatIsWrongIsShownCountedWrittenAndFails(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "tea-house", GOOD));
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class, () -> goals.make("validate", Map.of(), Map.of()).execute());
    assertEquals(
        "1 error; to learn more: mvn canvas:explain -Dcanvas.rule=unknown-segment",
        failure.getMessage());
    assertEquals(
        List.of(FOUND, "ERROR canvas: 2 canvases, 2 relationships checked: 1 error"), said.lines());
    String json = Files.readString(basedir.resolve(REPORT));
    assertTrue(json.contains("\"file\" : \"src/canvas/doughjoe.canvas.yaml\""), json);
    assertTrue(json.contains("\"rule\" : \"unknown-segment\""), json);
  }

  @Test
  void reportsLeadToThePagesOfRulesWhereASiteHasAnAddress(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    Map<String, String> given =
        Map.of(
            "canvas.failOn",
            "never",
            "canvas.reports",
            "sarif,rdjson",
            "canvas.siteUrl",
            "https://example.org/models");
    goals.make("validate", Map.of(), given).execute();
    Path reports = basedir.resolve("target/canvas-reports");
    String page = "https://example.org/models/rules/unknown-segment.html";
    String sarif = Files.readString(reports.resolve("findings.sarif"));
    assertTrue(sarif.contains("\"helpUri\" : \"" + page + "\""), sarif);
    assertFalse(sarif.contains("urn:canvasdoc:rule:"), "every rule has a page");
    String rdjson = Files.readString(reports.resolve("findings.rdjson"));
    assertTrue(rdjson.contains("\"url\" : \"" + page + "\""), rdjson);
    MojoExecutionException wrong =
        assertThrows(
            MojoExecutionException.class,
            () ->
                goals
                    .make("validate", Map.of(), Map.of("canvas.siteUrl", "javascript:1"))
                    .execute());
    assertTrue(wrong.getMessage().startsWith("canvas.siteUrl cannot be"), wrong.getMessage());
  }

  @Test
  void neverFailsButShows(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    goals.make("validate", Map.of(), Map.of("canvas.failOn", "never")).execute();
    assertEquals(
        List.of(FOUND, "INFO canvas: 1 canvas, 1 relationship checked: 1 error"), said.lines());
  }

  @ParameterizedTest
  @CsvSource({
    "sketch, error, no", "sketch, warning, no", "sketch, note, yes", "sketch, never, no",
    "strict, error, yes", "strict, warning, yes", "strict, note, yes", "strict, never, no",
  })
  void failsFromTheSeverityOnThatIsNamed(
      String profile, String failOn, String fails, Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OTHER_NAME));
    Map<String, String> properties = Map.of("canvas.failOn", failOn, "canvas.profile", profile);
    var goal = goals.make("validate", Map.of(), properties);
    if (fails.equals("yes")) {
      assertThrows(MojoFailureException.class, goal::execute);
    } else {
      goal.execute();
    }
  }

  @Test
  void aWarningIsAWarningOnTheLog(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OTHER_NAME));
    write("src/canvas/rules.yaml", "profile: sketch\nrules: {other-name: warning}\n");
    var goal = goals.make("validate", Map.of(), Map.of("canvas.failOn", "warning"));
    MojoFailureException failure = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(
        "1 warning; to learn more: mvn canvas:explain -Dcanvas.rule=other-name",
        failure.getMessage());
    assertTrue(
        said.lines().get(0).startsWith("WARNING warning[other-name]: "), said.lines()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "site"})
  void skippedIsSaidBeforeAnythingIsLookedAt(String goal, Goals.Maker goals) throws Exception {
    Map<String, String> properties = Map.of("canvas.skip", "true", "canvas.failOn", "nonsense");
    goals.make(goal, Map.of(), properties).execute();
    assertEquals(List.of("INFO canvas: skipped"), said.lines());
    assertFalse(Files.exists(basedir.resolve("target")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failOn | errors | canvas.failOn cannot be `errors`; it is one of error, warning, note, never",
        "failOn | Error | canvas.failOn cannot be `Error`; it is one of error, warning, note, never",
        "today | soon | canvas.today cannot be `soon`; it is a date like 2026-02-11",
        "reports | text,xml | canvas.reports cannot be `xml`; it is one of text, json, sarif, github, summary, gitlab, azure, junit, checkstyle, rdjson, markdown",
        "ci | travis | canvas.ci cannot be `travis`; it is one of auto, off, github, gitlab, azure, jenkins",
        "profile | napkin | canvas.profile cannot be `napkin`; it is one of sketch, review, strict",
      })
  void anUnknownValueNamesTheKnown(String name, String value, String message, Goals.Maker goals)
      throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    var goal = goals.make("validate", Map.of(), Map.of("canvas." + name, value));
    assertEquals(message, assertThrows(MojoExecutionException.class, goal::execute).getMessage());
    assertEquals(List.of(), said.lines());
  }

  @Test
  void theLogCanBeLeftOut(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    var goal = goals.make("validate", Map.of(), Map.of("canvas.reports", "json"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(List.of("ERROR canvas: 1 canvas, 1 relationship checked: 1 error"), said.lines());
    assertTrue(Files.exists(basedir.resolve(REPORT)));
  }

  @Test
  void theFileCanBeLeftOut(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    var goal = goals.make("validate", Map.of(), Map.of("canvas.reports", "text"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(2, said.lines().size());
    assertFalse(Files.exists(basedir.resolve("target")));
  }

  @Test
  void aSpaceAfterACommaDoesNoHarm(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("validate", Map.of("reports", "text, json"), Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve(REPORT)));
  }

  @Test
  void reportsGoWhereTheyAreSentTo(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("validate", Map.of("reportDirectory", "out"), Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve("out/findings.json")));
    assertFalse(Files.exists(basedir.resolve("target")));
  }

  @Test
  void allReportsAreWrittenBeforeTheGoalFails(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    String names = String.join(",", Reports.names());
    PrintStream out = System.out;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      var goal = goals.make("validate", Map.of(), Map.of("canvas.reports", names));
      assertThrows(MojoFailureException.class, goal::execute);
    } finally {
      System.setOut(out); // where the tests themselves run on a service, it reads along
    }
    List<String> lines =
        log.toString(StandardCharsets.UTF_8).lines().filter(each -> !each.isEmpty()).toList();
    assertTrue(lines.get(0).startsWith("::error file=src/canvas/doughjoe.canvas.yaml,line=5,"));
    assertTrue(lines.get(1).startsWith("##vso[task.logissue type=error;"), lines::toString);
    try (Stream<Path> files = Files.list(basedir.resolve("target/canvas-reports"))) {
      assertEquals(
          List.of(
              "TEST-canvas.xml",
              "checkstyle-result.xml",
              "findings.json",
              "findings.md",
              "findings.rdjson",
              "findings.sarif",
              "gl-code-quality.json",
              "summary.md"),
          files.map(each -> each.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aServiceThatIsNamedGetsItsReports(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("validate", Map.of(), Map.of("canvas.ci", "gitlab")).execute();
    assertEquals(
        "[ ]\n", Files.readString(basedir.resolve("target/canvas-reports/gl-code-quality.json")));
  }

  @Test
  void aReportThatCannotBeWrittenSaysWhere(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    write("target/canvas-reports", "a file where a folder belongs");
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertEquals(
        "the report "
            + Path.of(REPORT)
            + " cannot be written: `"
            + Path.of("target/canvas-reports")
            + "` is a file, and a folder has to be there. Remove it, or name another folder:"
            + " -Dcanvas.reportDirectory=…",
        message);
  }

  @Test
  void anotherFolderIsReadWhereItIsNamed(Goals.Maker goals) throws Exception {
    write("models/rules.yaml", "profile: sketch\n");
    write("models/a/doughjoe.canvas.yaml", BAD);
    var goal = goals.make("validate", Map.of("sourceDirectory", "models"), Map.of());
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(
        said.lines().get(0).contains("--> models/a/doughjoe.canvas.yaml:5:48"),
        said.lines()::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "maxFileSize, 100, unreadable-file",
    "maxDepth, 2, unreadable-file",
    "maxEntries, 1, unreadable-file",
    "maxCanvases, 1, unreadable-file",
  })
  void aLimitIsAFinding(String name, String value, String rule, Goals.Maker goals)
      throws Exception {
    sketch(Map.of("doughjoe", GOOD, "tea-house", GOOD));
    var goal = goals.make("validate", Map.of(), Map.of("canvas." + name, value));
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(
        said.lines().get(0).startsWith("ERROR error[" + rule + "]: "), said.lines()::toString);
  }

  @Test
  void halfACharacterIsReportedLikeAnyOther(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD.replace("segments: commuters", "segments: \"x\\ud83cy\"")));
    var goal = goals.make("site", Map.of(), Map.of());
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(Files.readString(basedir.resolve(REPORT)).contains("unknown-segment"));
    goals.make("site", Map.of(), Map.of("canvas.failOn", "never")).execute();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-11, no findings", "2027-02-01, 2 warnings"})
  void allowancesEndByTheDateThatIsSaid(String today, String counts, Goals.Maker goals)
      throws Exception {
    String allowed = "\n    allow: {rule: other-name, because: The team's own, until: 2027-01}\n";
    sketch(
        Map.of(
            "doughjoe",
            OTHER_NAME
                .replace("{name: Loyalty card, segments: commuters, category:", "\n    category:")
                .replace("}\n", "\n    name: Loyalty card" + allowed)));
    write("src/canvas/rules.yaml", "profile: sketch\nrules: {other-name: warning}\n");
    Map<String, String> properties = Map.of("canvas.today", today, "canvas.failOn", "never");
    goals.make("validate", Map.of(), properties).execute();
    assertEquals(
        "INFO canvas: 1 canvas, 1 relationship checked: " + counts,
        said.lines().get(said.lines().size() - 1));
    assertEquals(
        counts.equals("no findings"),
        Files.readString(basedir.resolve(REPORT)).contains("\"until\" : \"2027-01\""));
  }

  @Test
  void noFolderIsAnErrorThatSaysWhereItLookedAndWhatToWrite(Goals.Maker goals) throws Exception {
    var goal = goals.make("validate", Map.of(), Map.of());
    assertEquals(
        """
        There is no canvas in src/canvas. Write one by mvn org.canvasdoc:canvas-maven-plugin:init,\
         or as src/canvas/my-model.canvas.yaml, for example:

        name: My model
        customer-segments:
          commuters: Morning commuters
        customer-relationships:
          loyalty-card: {name: Loyalty card, segments: commuters}
        """,
        assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  @Test
  void whatTheErrorSaysToWriteIsAValidCanvas(Goals.Maker goals) throws Exception {
    write("src/canvas/.keep", "");
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    write("src/canvas/my-model.canvas.yaml", message.substring(message.indexOf("\n\n") + 2));
    goals.make("validate", Map.of(), Map.of()).execute();
  }

  @Test
  void aMisnamedFileIsToBeRenamed(Goals.Maker goals) throws Exception {
    write("src/canvas/food/doughjoe.yml", GOOD);
    var goal = goals.make("validate", Map.of(), Map.of());
    assertEquals(
        "There is no canvas in src/canvas. The name of a canvas ends with .canvas.yaml:"
            + " rename src/canvas/food/doughjoe.yml to doughjoe.canvas.yml.",
        assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  @Test
  void coloursAreForThoseWhoAskForThem(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    var goal = goals.make("validate", Map.of(), Map.of("style.color", "always"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(
        said.lines().get(0).startsWith("ERROR \u001b[1;31merror[unknown-segment]\u001b[0m"),
        said.lines()::toString);
  }
}
