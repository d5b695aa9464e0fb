package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in a comment, and what is left out where all of it is too long. */
class MarkdownReportTest {
  @Test
  void nothingFoundIsSaid() {
    assertEquals(
        """
        <!-- canvas-findings -->
        ### Canvas: no findings

        2 canvases, 3 relationships checked: no findings.
        """,
        Samples.written("markdown", Samples.NONE));
  }

  @Test
  void firstTheNotesBecomeCounts() {
    String text = written(40, 40, 900);
    assertTrue(text.contains("**error**") && text.contains("**warning**"));
    assertFalse(text.contains("**note**"));
    assertTrue(text.contains("<summary>900 notes</summary>\n\n- `rule-0`: 300\n- `rule-1`: 300\n"));
  }

  @Test
  void thenTheWarnings() {
    String text = written(40, 900, 900);
    assertTrue(text.contains("**error**"));
    assertFalse(text.contains("**warning**") || text.contains("**note**"));
    assertTrue(text.contains("#### 900 warnings\n\n- `rule-0`: 300\n"));
  }

  @Test
  void thenTheErrors() {
    String text = written(900, 900, 900);
    assertFalse(text.contains("**"));
    assertTrue(text.contains("#### 900 errors\n\n- `rule-0`: 300\n"));
    assertTrue(text.endsWith("That is not all: the reports of the build have each finding.\n"));
  }

  @Test
  void lastThereAreCountsAlone() {
    String text = MarkdownReport.text(some(900, 900, 900), 300, String::length);
    assertEquals(
        """
        <!-- canvas-findings -->
        ### Canvas: 900 errors, 900 warnings, 900 notes

        1 canvas, 1 relationship checked: 900 errors, 900 warnings, 900 notes.

        That is not all: the reports of the build have each finding.
        """,
        text);
  }

  @Test
  void aSummaryHasMoreRoom() {
    String text = Samples.written("summary", some(900, 900, 900));
    assertEquals(2700, text.split("\n- ", -1).length - 1);
    int bytes = 0;
    for (int many : new int[] {3000, 6000, 20_000}) {
      bytes =
          Samples.written("summary", some(many, many, many))
              .getBytes(StandardCharsets.UTF_8)
              .length;
      assertTrue(bytes < 1 << 20, "" + bytes);
    }
    assertTrue(bytes < 2000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "no `word` here ~ no `word` here",
        "@team and #1 ~ <code>&#64;</code>team and <code>&#35;</code>1",
        "`@team` ~ `@team`",
        "a | b ~ a \\| b",
        "one ` alone ~ one &#96; alone",
        "`` ~ &#96;&#96;",
        "`a``b` ~ `a``b`",
        "`<b>` ~ <code>&#60;b&#62;</code>",
        "<b> & *c* _d_ [e](f) ~ &lt;b&gt; &amp; \\*c\\* \\_d\\_ \\[e\\](f)",
      })
  void textIsText(String text, String markdown) {
    assertEquals(markdown, MarkdownText.of(text));
  }

  private static String written(int errors, int warnings, int notes) {
    String text = Samples.written("markdown", some(errors, warnings, notes));
    assertTrue(text.length() < 60_000, () -> "" + text.length());
    assertTrue(text.contains(errors + " errors, " + warnings + " warnings, " + notes + " notes"));
    return text;
  }

  private static Findings some(int errors, int warnings, int notes) {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < errors; i++) {
      all.add(Samples.of(Severity.ERROR, "rule-" + i % 3, "error " + i));
    }
    for (int i = 0; i < warnings; i++) {
      all.add(Samples.of(Severity.WARNING, "rule-" + i % 3, "warning " + i));
    }
    for (int i = 0; i < notes; i++) {
      all.add(Samples.of(Severity.NOTE, "rule-" + i % 3, "note " + i));
    }
    return Samples.counted(all);
  }
}
