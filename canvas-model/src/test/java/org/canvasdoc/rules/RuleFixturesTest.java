package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.Golden;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.rules.Fixtures.Case;
import org.canvasdoc.rules.Fixtures.LineEnd;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every rule over its examples, which are also its documentation.
 *
 * <p>In {@code src/main/resources/org/canvasdoc/rules/<rule>/} a case is {@code
 * <case>.canvas.yaml}, or a folder {@code <case>/} that is a whole source folder. Beside it {@code
 * <case>.txt} holds exactly what the terminal says of this rule; a case {@code ok-…} has none, for
 * the rule finds nothing there. A case where another rule of structure finds something, too, ends
 * with {@code -beside-<that rule>}.
 */
class RuleFixturesTest {
  /** The rules of structure: a case about something else keeps clear of them. */
  private static final Set<String> STRUCTURE =
      BuiltInRules.ALL.stream()
          .filter(row -> row.rule().getClass().getPackageName().endsWith(".structure"))
          .map(row -> row.rule().info().id())
          .collect(Collectors.toSet());

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicNode> whatTheTerminalSays() {
    return BuiltInRules.ALL.stream()
        .map(
            row ->
                dynamicContainer(
                    row.rule().info().id(),
                    Fixtures.cases(row).stream()
                        .map(each -> dynamicTest(each.name(), () -> check(each)))));
  }

  private void check(Case example) throws IOException {
    CanvasProject project = read(example, LineEnd.LF);
    assertTrue(project.found() > 0, "no canvas is there");
    String said = Fixtures.terminal(example.own(project));
    String crlf = Fixtures.terminal(example.own(read(example, LineEnd.CRLF)));
    assertEquals(said, crlf, "the same with CRLF");
    assertEquals(example.otherRule().map(Set::of).orElse(Set.of()), others(example, project));
    if (example.isOk()) {
      assertEquals("", said, "nothing is to be found");
    } else {
      assertFalse(said.isEmpty(), "the rule finds nothing; if that is right, call it ok-…");
      Golden.check(example.expected(), said);
    }
  }

  private static Set<String> others(Case example, CanvasProject project) {
    return project.diagnostics().stream()
        .filter(Diagnostic::counts)
        .map(each -> each.finding().rule())
        .filter(rule -> STRUCTURE.contains(rule) && !rule.equals(example.rule()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private CanvasProject read(Case example, LineEnd lineEnd) throws IOException {
    Path folder = temp.resolve(example.rule() + "-" + example.name() + "-" + lineEnd);
    example.copyTo(folder, lineEnd);
    return example.read(folder);
  }

  @Test
  void everyRuleHasAFolderAndEveryFolderARule() {
    Set<String> rules = new TreeSet<>();
    BuiltInRules.ALL.forEach(row -> rules.add(row.rule().info().id()));
    Set<String> folders = new TreeSet<>();
    Fixtures.list(Fixtures.ROOT).stream()
        .filter(Files::isDirectory)
        .forEach(path -> folders.add(path.getFileName().toString()));
    assertEquals(rules, folders);
  }

  @Test
  void everyRuleShowsWhatItFindsAndWhatItLeavesAlone() {
    List<String> missing = new ArrayList<>();
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      List<Case> cases = Fixtures.cases(row);
      String rule = row.rule().info().id();
      if (cases.stream().noneMatch(Case::isOk)) {
        missing.add(rule + " has no case ok-…");
      }
      if (cases.stream().allMatch(Case::isOk)) {
        missing.add(rule + " has no case that it finds");
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void nothingElseLiesThere() {
    List<String> stray = new ArrayList<>();
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      List<Case> cases = Fixtures.cases(row);
      Set<Path> known = new TreeSet<>();
      for (Case each : cases) {
        known.add(each.place());
        if (!each.isOk()) {
          known.add(each.expected());
        }
      }
      Fixtures.list(Fixtures.folder(row)).stream()
          .filter(path -> !known.contains(path))
          .forEach(path -> stray.add("no case: " + path));
      cases.stream()
          .filter(each -> Files.isDirectory(each.place()))
          .filter(each -> Files.exists(Path.of(each.place() + ".canvas.yaml")))
          .forEach(each -> stray.add("a file and a folder: " + each.place()));
    }
    assertEquals(List.of(), stray);
  }
}
