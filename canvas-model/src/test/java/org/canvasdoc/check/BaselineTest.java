package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Baseline.Renewal;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.read.BaselineFile.Accepted;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline accepts and for how long, and what becomes of it when it is written anew. */
class BaselineTest {
  private static final String STALE = "unused-allowance";

  @TempDir private Path folder;

  @BeforeEach
  void canvas() throws IOException {
    write("rules.yaml", "rules: {empty-block: off}\n");
    write("doughjoe.canvas.yaml", canvas("commuters: Morning commuters"));
  }

  private static String canvas(String... segments) {
    StringBuilder text = new StringBuilder("name: The DoughJoe\ncustomer-segments:\n");
    for (String segment : segments) {
      text.append("  ").append(segment).append('\n');
    }
    return text.toString();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private CanvasProject read(Profile profile) throws IOException {
    return CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(profile));
  }

  private CanvasProject read() throws IOException {
    return read(Profile.REVIEW);
  }

  private Renewal renewed() throws IOException {
    CanvasProject project = read();
    return project.baseline().renewed(project.diagnostics());
  }

  private void accept() throws IOException {
    write("baseline.yaml", renewed().text());
  }

  private static List<String> counting(CanvasProject project) {
    return project.diagnostics().stream()
        .filter(Diagnostic::counts)
        .map(each -> each.finding().rule() + " " + each.finding().subject().entry())
        .toList();
  }

  private static List<String> names(List<Accepted> entries) {
    return entries.stream().map(each -> each.rule() + " " + each.entry()).toList();
  }

  @Test
  void whatWasFoundIsShownAndNotCounted() throws IOException {
    List<Diagnostic> before = read().diagnostics();
    accept();
    List<Diagnostic> after = read().diagnostics();
    assertEquals(
        List.of("expectation-unknown", "segment-without-relationship"),
        after.stream().map(each -> each.finding().rule()).sorted().toList());
    assertEquals(
        before.stream().map(Diagnostic::fingerprint).toList(),
        after.stream().map(Diagnostic::fingerprint).toList());
    assertTrue(after.stream().allMatch(Diagnostic::inBaseline), after::toString);
    assertEquals(List.of(), counting(read()));
  }

  @Test
  void whatIsNewCounts() throws IOException {
    accept();
    write(
        "doughjoe.canvas.yaml",
        "# moved\n" + canvas("families: Families", "commuters: Morning commuters"));
    assertEquals(
        List.of("expectation-unknown families", "segment-without-relationship families"),
        counting(read()));
    assertEquals(
        List.of("expectation-unknown families", "segment-without-relationship families"),
        names(renewed().added()));
    assertEquals(List.of(), renewed().removed());
    assertEquals(4, renewed().entries().size());
  }

  @Test
  void whatIsGoneIsFoundAndTakenOut() throws IOException {
    accept();
    write("doughjoe.canvas.yaml", canvas("commuters: {name: Commuters, expects: communities}"));
    CanvasProject project = read();
    Diagnostic stale =
        project.diagnostics().stream()
            .filter(each -> each.finding().rule().equals(STALE))
            .findFirst()
            .orElseThrow();
    assertEquals("baseline.yaml", stale.finding().span().file().path());
    assertTrue(stale.counts());
    assertTrue(stale.finding().message().contains("`expectation-unknown` of `doughjoe/customer-s"));
    assertEquals(List.of("expectation-unknown commuters"), names(renewed().removed()));
    accept();
    assertEquals(List.of(), names(renewed().removed()));
    assertFalse(
        read().diagnostics().stream().anyMatch(each -> each.finding().rule().equals(STALE)));
  }

  /** Of two that are alike one is corrected: the other stays accepted, a third would be new. */
  @Test
  void equalsAreCounted() throws IOException {
    String same = "{name: Commuters, expects: [Autoservicio, Autoservicio]}";
    write("rules.yaml", "rules: {empty-block: off, segment-without-relationship: off}\n");
    write("doughjoe.canvas.yaml", canvas("commuters: " + same));
    accept();
    assertEquals(List.of(), counting(read()));
    String more = same.replace("[", "[Autoservicio, ");
    write("doughjoe.canvas.yaml", canvas("commuters: " + more));
    assertEquals(List.of("other-name commuters"), counting(read()));
    String fewer = "{name: Commuters, expects: Autoservicio}";
    write("doughjoe.canvas.yaml", canvas("commuters: " + fewer));
    assertEquals(List.of("other-name commuters"), names(renewed().removed()).subList(0, 1));
    assertTrue(read().diagnostics().stream().anyMatch(Diagnostic::inBaseline));
  }

  @Test
  void whatIsAnErrorInEveryProfileIsNotAccepted() throws IOException {
    write("doughjoe.canvas.yaml", canvas("commuters: {name: Commuters, colour: red}"));
    CanvasProject project = read();
    Diagnostic error =
        project.diagnostics().stream()
            .filter(each -> each.finding().rule().equals("unknown-key"))
            .findFirst()
            .orElseThrow();
    accept();
    assertEquals(List.of("unknown-key commuters"), counting(read()));
    String byHand = error.fingerprint() + ": {rule: unknown-key}\n";
    write("baseline.yaml", byHand);
    assertTrue(counting(read()).contains("unknown-key commuters"));
    assertTrue(counting(read()).contains(STALE + " " + error.fingerprint()));
  }

  @Test
  void whatAnAllowanceAcceptsIsNoBusinessOfTheBaseline() throws IOException {
    accept();
    write(
        "doughjoe.canvas.yaml",
        canvas("commuters: {name: C, allow: {rule: expectation-unknown, because: We ask them.}}"));
    assertEquals(List.of("expectation-unknown commuters"), names(renewed().removed()));
    assertEquals(List.of("segment-without-relationship commuters"), names(renewed().entries()));
  }

  /** Whoever looks with a less strict eye must not make the others lose what they accepted. */
  @Test
  void aRuleThatIsOffLeavesItsEntries() throws IOException {
    accept();
    CanvasProject sketch = read(Profile.SKETCH);
    assertEquals(List.of(), sketch.baseline().stale());
    Renewal renewal = sketch.baseline().renewed(sketch.diagnostics());
    assertEquals(names(renewed().entries()), names(renewal.entries()));
  }

  @Test
  void ofWhatCannotBeReadNothingIsGone() throws IOException {
    accept();
    List<String> before = names(renewed().entries());
    write("doughjoe.canvas.yaml", "name: [");
    assertEquals(List.of("unreadable-file null"), counting(read()));
    assertEquals(before, names(renewed().entries()));
    Files.delete(folder.resolve("doughjoe.canvas.yaml"));
    write("tea.canvas.yaml", "name: Tea\n");
    assertEquals(before, names(renewed().removed()));
  }

  @Test
  void someCanvasesAreCheckedAgainstTheirPartOfIt() throws IOException {
    write("tea.canvas.yaml", canvas("guests: Guests"));
    accept();
    write("tea.canvas.yaml", "name: Tea\n");
    write("doughjoe.canvas.yaml", canvas("a: A"));
    Predicate<List<String>> tea = files -> files.contains("tea.canvas.yaml");
    CanvasProject some =
        CanvasProject.check(folder, "", Limits.DEFAULT, Settings.of(Profile.REVIEW), tea);
    assertEquals(1, some.found());
    assertEquals(List.of("tea"), some.ids());
    assertEquals(
        List.of("tea", "tea"), some.baseline().stale().stream().map(Accepted::canvas).toList());
    assertTrue(
        some.diagnostics().stream().allMatch(each -> each.finding().rule().equals(STALE)),
        some.diagnostics()::toString);
  }

  @Test
  void theFileIsWrittenInOneOrderAndReadAgain() throws IOException {
    write("b.canvas.yaml", "name: B\n" + canvas("b: B", "a: A").substring(19));
    accept();
    String text = Files.readString(folder.resolve("baseline.yaml"));
    List<String> order = new ArrayList<>();
    text.lines().filter(line -> line.startsWith("  entry: ")).forEach(order::add);
    assertEquals(
        List.of("a", "a", "b", "b", "commuters", "commuters"),
        order.stream().map(line -> line.substring(9)).toList());
    assertEquals(text, renewed().text());
    assertTrue(text.startsWith("# The baseline: "), text);
    assertTrue(text.contains("  rule: expectation-unknown\n  canvas: doughjoe\n"), text);
  }

  @Test
  void noTextCanBreakTheFile() throws IOException {
    write("rules.yaml", "rules: {long-name: warning}\n");
    String name =
        "\"a\\\": b # {\\u202E [\\u0007 \\uD800 '\\n---\\n& " + "long ".repeat(200) + "\"";
    write("doughjoe.canvas.yaml", "name: D\ncustomer-segments: {? " + name + " : " + name + "}\n");
    accept();
    List<String> left = counting(read());
    assertTrue(left.stream().allMatch(each -> each.startsWith("invalid-id")), left::toString);
    assertTrue(read().diagnostics().stream().anyMatch(Diagnostic::inBaseline));
  }
}
