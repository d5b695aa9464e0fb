package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** Holds the words that say what was found. */
class FindingsTest {
  @Test
  void oneIsOneAndMoreAreMany() {
    assertEquals(
        "1 canvas, 1 relationship checked: 1 error, 1 warning, 1 note",
        new Findings(1, 1, 4, 1, 1, 1, List.of()).sentence());
    assertEquals(
        "8 canvases, 61 relationships checked: 2 errors, 3 warnings, 4 notes",
        new Findings(8, 61, 99, 2, 3, 4, List.of()).sentence());
  }

  @Test
  void whatIsNotThereIsNotCounted() {
    assertEquals(
        "2 canvases, 0 relationships checked: no findings",
        new Findings(2, 0, 0, 0, 0, 0, List.of()).sentence());
    assertEquals("1 note", new Findings(2, 0, 0, 0, 0, 1, List.of()).counts());
  }

  @Test
  void whatTheBaselineAcceptsIsSaidAndIsNoFinding() {
    Diagnostic found = Samples.of(Severity.ERROR, "a", "b");
    Diagnostic accepted =
        new Diagnostic(found.finding(), Severity.ERROR, "f", Diagnostic.Allowed.BASELINE);
    Diagnostic allowed = Samples.allowed(found, "it is in the baseline", null);
    assertEquals(
        "1 canvas, 1 relationship checked: nothing new, 2 in the baseline",
        Samples.counted(List.of(accepted, allowed, accepted)).sentence());
    assertEquals("1 error, 1 in the baseline", Samples.counted(List.of(accepted, found)).counts());
    assertEquals("no findings", Samples.counted(List.of(allowed)).counts());
  }

  @Test
  void twoFoldersAreAddedUp() {
    Findings both = Samples.ALL.and(Samples.NONE).and(Samples.ALL);
    assertEquals(
        "6 canvases, 9 relationships checked: 4 errors, 4 warnings, 4 notes", both.sentence());
    assertEquals(42, both.entries());
    assertEquals(2 * Samples.ALL.diagnostics().size(), both.diagnostics().size());
  }
}
