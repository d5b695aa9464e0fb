package org.canvasdoc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.Test;

/** What the terminal shows where a line is long, wide, empty or hostile. */
class TextReportTest {
  private static final String DOCS = "  = docs: mvn canvas:explain -Dcanvas.rule=rule\n";

  private static Diagnostic diagnostic(Finding finding) {
    return new Diagnostic(finding, Severity.WARNING, "0", null);
  }

  private static Finding finding(String text, String words) {
    SourceFile file = new SourceFile("a.canvas.yaml", text);
    int from = text.indexOf(words);
    Span span = file.span(from, from + words.length());
    return Finding.of("rule", Subject.NONE, span, "a headline").label("here");
  }

  private static String excerpt(Finding finding) {
    String block = new TextReport(false).block(diagnostic(finding));
    String head = "warning[rule]: a headline\n --> a.canvas.yaml:" + finding.span().start() + "\n";
    assertTrue(block.startsWith(head), block);
    assertTrue(block.endsWith(DOCS), block);
    return block.substring(head.length(), block.length() - DOCS.length());
  }

  @Test
  void wideCharactersAndTabsAreUnderlinedInFull() {
    assertEquals(
        """
          |
        1 | 街角: 🍩🍩 café    x
          |       ^^^^ here
        """,
        excerpt(finding("街角: 🍩🍩 café\tx", "🍩🍩")));
    assertEquals(
        """
          |
        1 | a    b    c
          |      ^ here
        """,
        excerpt(finding("a\tb\tc", "b")));
  }

  @Test
  void aPlaceWithoutLengthHasOneMark() {
    assertEquals(
        """
          |
        1 | name
          | ^ here
        """,
        excerpt(finding("name", "")));
  }

  @Test
  void ofSeveralLinesTheFirstIsShown() {
    assertEquals(
        """
          |
        2 | text: |
          |       ^ here
        """,
        excerpt(finding("name: a\ntext: |  \n  one\n  two\n", "|  \n  one")));
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    String text = "a".repeat(200) + "HERE" + "b".repeat(200);
    assertEquals(
        "  |\n1 | …"
            + "a".repeat(39)
            + "HERE"
            + "b".repeat(65)
            + "…\n  | "
            + " ".repeat(40)
            + "^^^^ here\n",
        excerpt(finding(text, "HERE")));
  }

  @Test
  void longWordsAreCutToo() {
    String marks = excerpt(finding("name: " + "街".repeat(300), "街".repeat(300))).split("\n")[2];
    assertTrue(marks.length() < 125, marks);
    assertTrue(marks.endsWith("^ here"), marks);
  }

  @Test
  void nothingFromAFileReachesTheTerminalRaw() {
    Finding placed = finding("name: \u001b[31m\u202ex", "\u001b[31m");
    Finding all =
        Finding.of("rule", Subject.NONE, placed.span(), "no `\u001b[0m`")
            .label("\u0007")
            .help("use\nthis")
            .related(placed.span(), "\u0000");
    String block = new TextReport(false).block(diagnostic(all));
    assertTrue(block.chars().noneMatch(c -> c < ' ' && c != '\n'), block);
    assertTrue(block.contains("no `␛[0m`"), block);
    assertTrue(block.contains("1 | name: ␛[31m<U+202E>x\n"), block);
    assertTrue(block.contains("= help: use this\n"), block);
  }

  @Test
  void placesInOtherFilesAreNamedAndNumbersAligned() {
    SourceFile other = new SourceFile("b.canvas.yaml", "\n".repeat(98) + "name: b\n");
    SourceFile empty = new SourceFile("c.canvas.yaml", "");
    Finding finding =
        finding("name: a", "name")
            .related(other.span(98, 102), "first given here")
            .related(Span.startOf(empty), "and here");
    assertEquals(
        """
        warning[rule]: a headline
          --> a.canvas.yaml:1:1
           |
         1 | name: a
           | ^^^^ here
          ::: b.canvas.yaml:99:1
           |
        99 | name: b
           | ---- first given here
          ::: c.canvas.yaml:1:1
           = note: and here
           = docs: mvn canvas:explain -Dcanvas.rule=rule
        """,
        new TextReport(false).block(diagnostic(finding)));
  }

  @Test
  void coloursAreAskedFor() {
    String block = new TextReport(true).block(diagnostic(finding("name: a", "a")));
    assertTrue(block.startsWith("\u001b[1;33mwarning[rule]\u001b[0m"), block);
    assertEquals(
        new TextReport(false).block(diagnostic(finding("name: a", "a"))),
        block.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void ofARuleThatRepeatsTheFirstTwentyAreShown() {
    List<Diagnostic> many = new ArrayList<>();
    IntStream.range(0, 25).forEach(i -> many.add(diagnostic(finding("name: a", "a"))));
    List<String> blocks = new ArrayList<>();
    new TextReport(false).write(many, (severity, block) -> blocks.add(block));
    assertEquals(21, blocks.size());
    assertEquals("+5 more of rule; all are in the reports\n", blocks.get(20));
    blocks.clear();
    new TextReport(false).write(many.subList(0, 20), (severity, block) -> blocks.add(block));
    assertEquals(20, blocks.size());
  }

  @Test
  void whatIsAllowedIsNotShown() {
    Diagnostic allowed =
        new Diagnostic(
            finding("name: a", "a"),
            Severity.ERROR,
            "0",
            new Diagnostic.Allowed("it is so", "2026"));
    List<String> blocks = new ArrayList<>();
    new TextReport(false).write(List.of(allowed), (severity, block) -> blocks.add(block));
    assertEquals(List.of(), blocks);
  }
}
