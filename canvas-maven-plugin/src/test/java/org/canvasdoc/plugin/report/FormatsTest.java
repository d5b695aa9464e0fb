package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the readers of single formats ask for. */
class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 1, 1",
    "abc, 3, 3",
    "äbc, 2, 3",
    "語b, 2, 4",
    "🍩b, 2, 5",
    "🍩, 4, 7",
    "'', 3, 3"
  })
  void reviewdogCountsBytes(String line, int column, int bytes) {
    assertEquals(bytes, RdjsonReport.bytes(line, column));
  }

  @Test
  void aSuggestionIsAWholeFix() {
    SourceFile file = new SourceFile("a.canvas.yaml", "é: x\n");
    Span span = Samples.span(file, 1, 4, 1, 5);
    Edit edit = new Edit(span, "y");
    JsonNode alone = suggestions(span, new Fix(edit, List.of()));
    assertEquals("y", alone.at("/0/text").asString());
    assertEquals(5, alone.at("/0/range/start/column").asInt());
    assertTrue(suggestions(span, new Fix(edit, List.of(edit))).isMissingNode());
  }

  private static JsonNode suggestions(Span span, Fix fix) {
    Finding finding = Finding.of("rule", Subject.NONE, span, "wrong").fix(fix);
    Diagnostic diagnostic = new Diagnostic(finding, Severity.ERROR, "f", null);
    String report = Samples.written("rdjson", Samples.counted(List.of(diagnostic)));
    return JsonMapper.shared().readTree(report).at("/diagnostics/0/suggestions");
  }

  @Test
  void gitlabSeesEachFindingOnce() {
    Diagnostic same = Samples.of(Severity.ERROR, "rule", "same");
    Origin origin = new Origin("", "tea", List.of(), List.of());
    Findings findings = new Findings(1, 1, 1, 3, 0, 0, List.of(same, same, same), origin);
    Set<String> prints = new TreeSet<>();
    for (JsonNode each : JsonMapper.shared().readTree(Samples.written("gitlab", findings))) {
      prints.add(each.get("fingerprint").asString());
    }
    assertEquals(Set.of("tea:rule", "tea:rule-2", "tea:rule-3"), prints);
  }

  @Test
  void jenkinsSeesACaseForEachCanvasAndRule() throws Exception {
    Diagnostic one = about("tea", Severity.ERROR, "broken");
    Diagnostic two = about("tea", Severity.WARNING, "doubtful");
    Diagnostic three = Samples.allowed(about("tea", Severity.ERROR, "fine"), "so", "2027");
    Origin origin = new Origin("", "", List.of("coffee", "tea"), List.of());
    Findings findings = new Findings(2, 1, 1, 2, 1, 0, List.of(one, one, two, three), origin);
    Element root = Readers.xml(Samples.written("junit", findings)).getDocumentElement();
    List<String> said = new ArrayList<>();
    for (Element suite : Readers.elements(root, "testsuite")) {
      said.add(
          suite.getAttribute("name")
              + " "
              + suite.getAttribute("tests")
              + " "
              + suite.getAttribute("failures")
              + " "
              + suite.getAttribute("skipped"));
      for (Element each : Readers.elements(suite, "testcase")) {
        assertEquals("canvas." + suite.getAttribute("name"), each.getAttribute("classname"));
        List<String> parts = new ArrayList<>();
        for (String part : List.of("failure", "skipped", "system-out")) {
          Readers.elements(each, part).forEach(found -> parts.add(found.getTagName()));
        }
        said.add("  " + each.getAttribute("name") + " " + parts);
      }
    }
    assertEquals(
        List.of(
            "coffee 4 0 0",
            "  broken []",
            "  doubtful []",
            "  fine []",
            "  all other rules []",
            "tea 4 1 1",
            "  broken [failure]",
            "  doubtful [system-out]",
            "  fine [skipped, system-out]",
            "  all other rules []"),
        said);
    Element failure = Readers.elements(root, "failure").get(0);
    assertEquals("broken; broken (+1 more)", failure.getAttribute("message"));
    Element skipped = Readers.elements(root, "skipped").get(0);
    assertEquals("allowed: so (until 2027)", skipped.getAttribute("message"));
  }

  @Test
  void aRunWithoutACanvasIsATestToo() throws Exception {
    String report = Samples.written("junit", Samples.NONE);
    Element root = Readers.xml(report).getDocumentElement();
    assertEquals(1, Readers.elements(root, "testcase").size());
  }

  private static Diagnostic about(String canvas, Severity severity, String rule) {
    SourceFile file = new SourceFile(canvas + ".canvas.yaml", "name: x\n");
    Finding finding =
        Finding.of(rule, Subject.canvas(canvas), Samples.span(file, 1, 1, 1, 2), rule).help(rule);
    return new Diagnostic(finding, severity, rule, null);
  }
}
