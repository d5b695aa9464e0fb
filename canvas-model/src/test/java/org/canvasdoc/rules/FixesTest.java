package org.canvasdoc.rules;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.rules.Fixtures.Case;
import org.canvasdoc.rules.Fixtures.LineEnd;
import org.canvasdoc.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the edits that findings offer: what they were about is gone, and nothing else is broken.
 */
class FixesTest {
  @TempDir private Path temp;

  /** Whether a rule offers a fix in one of its examples. */
  static boolean anyFix(BuiltInRules.Row row) throws IOException {
    for (Case each : Fixtures.cases(row)) {
      Path folder = Files.createTempDirectory("fixtures");
      each.copyTo(folder, LineEnd.LF);
      boolean fix =
          each.own(each.read(folder)).stream()
              .anyMatch(diagnostic -> diagnostic.finding().fix() != null);
      delete(folder);
      if (fix) {
        return true;
      }
    }
    return false;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> whatAFixFixesIsGone() {
    return Fixtures.all()
        .filter(each -> !each.isOk())
        .flatMap(
            each ->
                Stream.of(LineEnd.values())
                    .map(
                        lineEnd ->
                            dynamicTest(
                                each.rule() + " " + each.name() + " " + lineEnd,
                                () -> check(each, lineEnd))));
  }

  private void check(Case example, LineEnd lineEnd) throws IOException {
    Path folder = temp.resolve(example.rule() + "-" + example.name() + "-" + lineEnd);
    example.copyTo(folder, lineEnd);
    CanvasProject before = example.read(folder);
    CanvasProject after = before;
    // what a misspelt key hides is found, and fixed, when the key is right
    for (int round = 0; round < 3 && !fixes(example, after).isEmpty(); round++) {
      for (Map.Entry<String, List<Edit>> file : fixes(example, after).entrySet()) {
        apply(folder.resolve(file.getKey().substring(Fixtures.PREFIX.length())), file.getValue());
      }
      after = example.read(folder);
    }
    String said = Fixtures.terminal(after.diagnostics());
    assertEquals(Map.of(), fixes(example, after), said);
    assertEquals(before.canvases().size(), after.canvases().size(), said);
    assertTrue(structure(after) <= structure(before), said);
    assertTrue(errors(before).containsAll(errors(after)), said);
  }

  /** The edits that the rule's findings offer, by file. */
  private static Map<String, List<Edit>> fixes(Case example, CanvasProject project) {
    return example.own(project).stream()
        .map(each -> each.finding().fix())
        .filter(Objects::nonNull)
        .flatMap(Fix::edits)
        .collect(Collectors.groupingBy(edit -> edit.span().file().path(), TreeMap::new, toList()));
  }

  private static Set<String> errors(CanvasProject project) {
    return project.diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(each -> each.finding().rule())
        .collect(Collectors.toSet());
  }

  /**
   * How many findings are about what can be read; rules about the business see more of a canvas
   * once its words are right.
   */
  private static long structure(CanvasProject project) {
    Set<String> rules =
        BuiltInRules.ALL.stream()
            .map(BuiltInRules.Row::rule)
            .filter(rule -> rule.getClass().getPackageName().endsWith(".structure"))
            .map(rule -> rule.info().id())
            .collect(Collectors.toSet());
    return project.diagnostics().stream()
        .filter(each -> rules.contains(each.finding().rule()))
        .count();
  }

  /** Makes edits in a file, from its end to its beginning. */
  static void apply(Path file, List<Edit> edits) throws IOException {
    SourceFile source = edits.get(0).span().file();
    assertEquals(Files.readString(file), source.text());
    StringBuilder text = new StringBuilder(source.text());
    List<Edit> last = new ArrayList<>(edits);
    last.sort(Comparator.comparing((Edit edit) -> edit.span().start()).reversed());
    for (Edit edit : last) {
      text.replace(
          source.offset(edit.span().start()), source.offset(edit.span().end()), edit.text());
    }
    Files.writeString(file, text);
  }
}
