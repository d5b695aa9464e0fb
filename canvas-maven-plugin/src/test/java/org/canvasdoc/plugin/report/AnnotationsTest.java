package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services show beside the lines of code: ten of a kind, and how many more there are. */
class AnnotationsTest {
  @Test
  void nothingFoundIsNothingSaid() {
    assertEquals("", Samples.written("github", Samples.NONE));
    assertEquals("", Samples.written("azure", Samples.NONE));
  }

  @Test
  void theWorstAreFirstAndTheRestIsCounted() {
    List<String> lines = lines(new GithubReport(), some(3, 12, 45));
    assertEquals(3 + 10 + 9 + 1, lines.size());
    assertTrue(lines.get(0).startsWith("::error file="));
    assertTrue(lines.get(3).startsWith("::warning file="));
    assertTrue(lines.get(13).startsWith("::notice file="));
    assertEquals(
        "::notice title=canvas::+38 more: 2 warnings, 36 notes; all are in the reports",
        lines.get(22));
  }

  @Test
  void tenOfEachAreTenOfEach() {
    assertEquals(29, lines(new GithubReport(), some(10, 10, 9)).size());
    assertEquals(30, lines(new GithubReport(), some(10, 10, 10)).size());
    assertEquals(20, lines(new AzureReport(), some(10, 10, 10)).size());
  }

  @Test
  void oneIsCountedAsOne() {
    List<String> lines = lines(new AzureReport(), some(11, 0, 0));
    assertEquals(11, lines.size());
    assertEquals("+1 more: 1 error; all are in the reports", lines.get(10));
  }

  @Test
  void aSecondFolderHasWhatTheFirstLeft() {
    GithubReport report = new GithubReport();
    assertEquals(8, lines(report, some(8, 0, 0)).size());
    List<String> lines = lines(report, some(8, 1, 0));
    assertEquals(2 + 1 + 1, lines.size());
    assertTrue(lines.get(3).contains("+6 more: 6 errors;"), lines::toString);
  }

  @Test
  void aStretchOfSeveralLinesHasNoColumns() {
    SourceFile file = new SourceFile("a,b:c%/d.canvas.yaml", "");
    Finding finding =
        Finding.of("rule", Subject.NONE, Samples.span(file, 2, 5, 4, 1), "100% wrong: a, b");
    Findings findings =
        Samples.counted(List.of(new Diagnostic(finding, Severity.WARNING, "f", null)));
    assertEquals(
        "::warning file=a%2Cb%3Ac%25/d.canvas.yaml,line=2,endLine=4,title=rule"
            + "::100%25 wrong: a, b\n",
        Samples.written("github", findings));
    assertEquals(
        "##vso[task.logissue type=warning;sourcepath=a,b:c%AZP25/d.canvas.yaml;linenumber=2"
            + ";columnnumber=5;code=rule;]100%AZP25 wrong: a, b\n",
        Samples.written("azure", findings));
  }

  @ParameterizedTest
  @CsvSource({"github", "azure", "gitlab", "checkstyle", "rdjson"})
  void whatIsAllowedIsNotSaid(String name) {
    Diagnostic allowed = Samples.allowed(Samples.of(Severity.ERROR, "rule", "unseen"), "so", null);
    assertFalse(Samples.written(name, Samples.counted(List.of(allowed))).contains("unseen"));
  }

  private static Findings some(int errors, int warnings, int notes) {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < Math.max(errors, Math.max(warnings, notes)); i++) {
      add(all, i < notes, Severity.NOTE, i);
      add(all, i < warnings, Severity.WARNING, i);
      add(all, i < errors, Severity.ERROR, i);
    }
    return Samples.counted(all);
  }

  private static void add(List<Diagnostic> all, boolean wanted, Severity severity, int number) {
    if (wanted) {
      all.add(Samples.of(severity, "rule", "number " + number));
    }
  }

  private static List<String> lines(Report report, Findings findings) {
    return Samples.written(report, findings).lines().toList();
  }
}
