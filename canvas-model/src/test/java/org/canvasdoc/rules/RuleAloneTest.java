package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.canvasdoc.check.Checker;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.RulesFile;
import org.canvasdoc.read.RulesFile.LevelWord;
import org.canvasdoc.read.RulesFile.RuleLevel;
import org.canvasdoc.rules.Fixtures.Case;
import org.canvasdoc.rules.Fixtures.LineEnd;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule says the same of its examples where the other rules are off: none leans on another.
 *
 * <p>One test a rule, and an example is read once: mutation testing runs them by the thousand.
 */
class RuleAloneTest {
  private static final Map<Path, ProjectReader> READ = new ConcurrentHashMap<>();

  private static final Span NOWHERE = Span.startOf(new SourceFile("rules.yaml", ""));

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> aRuleSaysTheSameAlone() {
    return BuiltInRules.ALL.stream()
        .map(row -> dynamicTest(row.rule().info().id(), () -> check(row)));
  }

  private void check(BuiltInRules.Row row) throws IOException {
    for (Case example : Fixtures.cases(row)) {
      ProjectReader read = read(example);
      Checker checker = new Checker(example.settings());
      List<Diagnostic> found =
          checker.check(read, alone(row, read), id -> true, false).diagnostics();
      String expected = example.isOk() ? "" : Files.readString(example.expected());
      assertEquals(expected, Fixtures.terminal(example.own(found)), example::name);
    }
  }

  private ProjectReader read(Case example) throws IOException {
    ProjectReader known = READ.get(example.place());
    if (known == null) {
      Path folder = temp.resolve(example.rule() + "-" + example.name());
      example.copyTo(folder, LineEnd.LF);
      known = ProjectReader.open(folder, Fixtures.PREFIX, Limits.DEFAULT);
      READ.put(example.place(), known);
    }
    return known;
  }

  /** The same project, with all rules off that this one can do without. */
  private static RulesFile alone(BuiltInRules.Row row, ProjectReader read) {
    if (row.rule().info().id().equals("unused-allowance")) {
      return read.rules(); // it is about what other rules find
    }
    RulesFile rules = read.rules();
    List<RuleLevel> levels = new ArrayList<>(rules.levels());
    for (BuiltInRules.Row other : BuiltInRules.ALL) {
      if (!other.equals(row) && !other.levels().equals("EEE")) {
        Located<String> id = new Located<>(other.rule().info().id(), NOWHERE);
        levels.add(new RuleLevel(id, new Located<>(LevelWord.OFF, NOWHERE)));
      }
    }
    return new RulesFile(rules.profile(), levels, rules.thresholds());
  }
}
