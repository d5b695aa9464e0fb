package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.rules.Fixtures.Case;
import org.canvasdoc.rules.Fixtures.LineEnd;
import org.canvasdoc.rules.RuleExamples.Example;
import org.canvasdoc.rules.RuleExamples.Found;
import org.canvasdoc.rules.RuleExamples.Pair;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
  private static final RuleExamples EXAMPLES = new RuleExamples();

  static List<BuiltInRules.Row> rows() {
    return BuiltInRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRuleHasABadExampleAndAGoodOne(BuiltInRules.Row row, @TempDir Path temp)
      throws IOException {
    Pair pair = EXAMPLES.of(row.rule().info().id()).orElseThrow();

    assertEquals(found(row, pair.bad(), temp.resolve("bad")), pair.bad().findings());
    assertFalse(pair.bad().findings().isEmpty(), "the place is shown");
    for (Found each : pair.bad().findings()) {
      String line = pair.bad().lines().get(each.line() - 1);
      int points = line.codePointCount(0, line.length());
      assertTrue(each.length() > 0 && each.column() - 1 + each.length() <= points, each.toString());
    }
    assertEquals(List.of(), found(row, pair.good(), temp.resolve("good")));
    assertTrue(lines(pair.bad()) <= 20 && lines(pair.good()) <= 20, "it is read at a glance");
  }

  private static int lines(Example example) {
    return example.lines().size();
  }

  /** What the rule says of the example's case, and of the example's file in it. */
  private static List<Found> found(BuiltInRules.Row row, Example example, Path folder)
      throws IOException {
    Case shown = null;
    for (Case each : Fixtures.cases(row)) {
      boolean same = each.isOk() ? example.findings().isEmpty() : !example.findings().isEmpty();
      Path file = folder.resolve(each.name());
      each.copyTo(file, LineEnd.LF);
      Path place = file.resolve(example.path().substring(Fixtures.PREFIX.length()));
      if (same && place.toFile().isFile() && text(place).equals(example.text())) {
        shown = each;
        break;
      }
    }
    if (shown == null) {
      throw new AssertionError(example.path() + " is no case of " + row.rule().info().id());
    }
    return shown.own(shown.read(folder.resolve(shown.name()))).stream()
        .filter(each -> each.finding().span().file().path().equals(example.path()))
        .map(RuleExamplesTest::found)
        .toList();
  }

  private static String text(Path file) throws IOException {
    return java.nio.file.Files.readString(file);
  }

  private static Found found(Diagnostic diagnostic) {
    Span span = diagnostic.finding().span();
    assertEquals(span.start().line(), span.end().line(), "one line is marked");
    return new Found(
        diagnostic.finding().message(),
        span.start().line(),
        span.start().column(),
        Math.max(1, span.end().column() - span.start().column()),
        diagnostic.finding().label(),
        Optional.ofNullable(diagnostic.finding().help()).orElse(""));
  }

  @Test
  void aRuleOfTheTeamsOwnHasNone() {
    assertEquals(Optional.empty(), EXAMPLES.of("our-own"));
  }
}
