package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.canvasdoc.plugin.report.Ci;
import org.canvasdoc.plugin.report.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each parameter of each goal to its default, to the POM and to the command line. */
class ParametersTest extends GoalTest {
  /** What is seen of a parameter's value: empty where it has none; files below the project. */
  private record Row(String goals, String name, String byDefault, String given) {}

  private static final String SITES = "site report";

  private static final String ALL = "validate fix baseline " + SITES;

  private static final String LAYOUT = " format format-check";

  private static final String CHANGES = " diff accept";

  private static final List<Row> ROWS =
      List.of(
          new Row(ALL + LAYOUT + CHANGES + " serve", "skip", "false", "true"),
          new Row(
              ALL + LAYOUT + CHANGES + " schema init serve",
              "sourceDirectory",
              "src/canvas",
              "models"),
          new Row(ALL + " format diff", "reportDirectory", "", "out/reports"),
          new Row(ALL, "failOn", "error", "warning"),
          new Row(ALL, "reports", "text,json", "json"),
          new Row("diff", "reports", "", "json"),
          new Row(ALL + " diff", "ci", "auto", "off"),
          new Row(ALL + CHANGES + " serve", "profile", "", "strict"),
          new Row(ALL + CHANGES + " serve", "today", "", "2026-02-11"),
          new Row(ALL + LAYOUT + CHANGES + " serve", "maxFileSize", "4194304", "1000"),
          new Row(ALL + LAYOUT + CHANGES + " serve", "maxDepth", "32", "8"),
          new Row(ALL + LAYOUT + CHANGES + " serve", "maxEntries", "10000", "9"),
          new Row(ALL + LAYOUT + CHANGES + " serve", "maxCanvases", "100000", "7"),
          new Row(SITES, "outputDirectory", "", "out/site"),
          new Row(SITES + " serve", "title", "", "All models"),
          new Row(SITES, "png", "false", "true"),
          new Row(ALL + " diff", "siteUrl", "", "https://example.org/models/"),
          new Row(SITES + " serve", "language", "", "de"),
          new Row(SITES + " serve", "sourceLink", "", "https://example.org/{path}#L{line}"),
          new Row(SITES + " serve", "history", "1000", "20"),
          new Row(SITES + " serve", "historyAuthors", "false", "true"),
          new Row(SITES + " serve", "logo", "", "logo.svg"),
          new Row(SITES + " serve", "accent", "", "#0b58a6"),
          new Row(SITES + " serve", "footer", "", "By us"),
          new Row(SITES + " serve diff", "theme", "", "src/theme"),
          new Row(SITES + " serve", "redact", "", "costs,channels/shop"),
          new Row("serve", "port", "8700", "0"),
          new Row("serve", "open", "false", "true"),
          new Row("validate fix", "include", "", "food/*,tea"),
          new Row(SITES + " diff accept serve", "base", "", "origin/main..."),
          new Row("diff", "head", "", "v2"),
          new Row("diff", "failOnChange", "never", "breaking"),
          new Row("accept", "fingerprint", "", "0123456789abcdef,1123456789abcdef"),
          new Row("accept", "because", "", "they asked for it"),
          new Row("accept", "by", "", "Ada"),
          new Row("accept", "until", "", "2027-01"),
          new Row("baseline", "update", "false", "true"),
          new Row("fix format", "dryRun", "false", "true"),
          new Row("explain", "rule", "", "unknown-segment"),
          new Row("explain", "field", "", "cost.level"),
          new Row("explain", "category", "", "communities"),
          new Row("schema init", "schemaFile", "", "out/canvas.json"),
          new Row("init", "name", "", "The DoughJoe"),
          new Row("init", "rules", "false", "true"),
          new Row("init", "pom", "false", "true"),
          new Row("init", "workflow", "off", "gitlab"));

  /** The rows of each goal that has any. */
  private static Map<String, List<Row>> byGoal() {
    Map<String, List<Row>> rows = new TreeMap<>();
    for (Row row : ROWS) {
      for (String goal : row.goals().split(" ")) {
        rows.computeIfAbsent(goal, some -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  static Set<String> goals() {
    return byGoal().keySet();
  }

  /** What a goal's parameters are to be, by their names. */
  private static Map<String, String> expected(String goal, Function<Row, String> value) {
    Map<String, String> values = new TreeMap<>();
    for (Row row : byGoal().getOrDefault(goal, List.of())) {
      values.put(row.name(), value.apply(row));
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("goals")
  void byDefault(String goal, Goals.Maker goals) throws Exception {
    Mojo mojo = goals.make(goal, Map.of(), Map.of());
    assertEquals(expected(goal, Row::byDefault), seen(goal, mojo));
  }

  @ParameterizedTest
  @MethodSource("goals")
  void fromThePom(String goal, Goals.Maker goals) throws Exception {
    Map<String, String> given = expected(goal, Row::given);
    assertEquals(given, seen(goal, goals.make(goal, given, Map.of())));
  }

  @ParameterizedTest
  @MethodSource("goals")
  void fromTheCommandLine(String goal, Goals.Maker goals) throws Exception {
    Map<String, String> given = expected(goal, Row::given);
    Map<String, String> properties = new TreeMap<>();
    given.forEach((name, value) -> properties.put(property(name), value));
    assertEquals(given, seen(goal, goals.make(goal, Map.of(), properties)));
  }

  /** What the command line calls it. */
  private static String property(String name) {
    return "canvas." + (name.equals("historyAuthors") ? "history.authors" : name);
  }

  @Test
  void theTableHasAllThatTheDescriptorHas() throws Exception {
    Set<String> declared = new TreeSet<>();
    for (MojoDescriptor goal : Goals.descriptor().getMojos()) {
      if (!goal.getGoal().equals("help")) {
        for (Parameter each : goal.getParameters()) {
          if (each.isEditable()) {
            declared.add(goal.getGoal() + " " + each.getName());
          }
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    byGoal().forEach((goal, rows) -> rows.forEach(row -> listed.add(goal + " " + row.name())));
    assertEquals(declared, listed);
  }

  @Test
  void theHelpNamesEveryReportAndEveryService() throws Exception {
    for (String goal : ALL.split(" ")) {
      for (Parameter each : Goals.descriptor().getMojo(goal).getParameters()) {
        List<String> words =
            switch (each.getName()) {
              case "reports" -> Reports.names();
              case "ci" -> Ci.words();
              default -> List.of();
            };
        List<String> said = List.of(each.getDescription().split("\\W+"));
        assertTrue(said.containsAll(words), each::getDescription);
      }
    }
  }

  @Test
  void everyGoalRunsWithoutAProjectAndBesideOthers() throws Exception {
    List<String> phases = new ArrayList<>();
    for (MojoDescriptor goal : Goals.descriptor().getMojos()) {
      assertEquals(false, goal.isProjectRequired(), goal.getGoal());
      assertEquals(true, goal.isThreadSafe(), goal.getGoal());
      assertEquals(null, goal.getDependencyResolutionRequired(), goal.getGoal());
      phases.add(goal.getGoal() + " " + goal.getPhase());
    }
    phases.sort(null);
    assertEquals(
        List.of(
            "accept null",
            "baseline null",
            "diff null",
            "explain null",
            "fix null",
            "format null",
            "format-check validate",
            "help null",
            "init null",
            "report null",
            "schema null",
            "serve null",
            "site prepare-package",
            "validate validate"),
        phases);
  }

  /** The values of a goal's parameters, by their names. */
  private Map<String, String> seen(String goal, Mojo mojo) throws Exception {
    Map<String, String> values = new TreeMap<>();
    for (Row row : byGoal().getOrDefault(goal, List.of())) {
      values.put(row.name(), seen(Goals.getVariableValueFromObject(mojo, row.name())));
    }
    return values;
  }

  private String seen(@Nullable Object value) {
    if (value instanceof File file) {
      return basedir.relativize(file.toPath()).toString().replace(File.separatorChar, '/');
    }
    if (value instanceof Collection<?> words) {
      return String.join(",", words.stream().map(Object::toString).toList());
    }
    return value == null ? "" : value.toString();
  }
}
