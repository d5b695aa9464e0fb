package org.canvasdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.read.Limits;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Nothing that a file can hold throws: what comes of it is canvases, or findings, in good time. */
class HostileInputTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void randomBytes(@ForAll("bytes") byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 2800, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void indicatorsInAnyOrder(@ForAll("soup") byte[] bytes) {
    checkSame(check(bytes), bytes);
  }

  @Property(tries = 2800, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void anyTree(@ForAll("yaml") byte[] bytes) {
    CanvasProject project = check(bytes);
    checkSame(project, withCrlf(bytes));
    collect(project, 60);
  }

  @Property(tries = 2800, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void mistakesInExamples(@ForAll("mutations") byte[] bytes) {
    collect(check(bytes), 20);
  }

  /** So that the tries do not stop at the first line, so many per cent of them have to be read. */
  private static void collect(CanvasProject project, double least) {
    Statistics.collect(project.canvases().isEmpty() ? "refused" : "read");
    Statistics.coverage(coverage -> coverage.check("read").percentage(part -> part > least));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return HostileInput.bytes();
  }

  @Provide
  Arbitrary<byte[]> soup() {
    return HostileInput.soup();
  }

  @Provide
  Arbitrary<byte[]> yaml() {
    return HostileInput.yaml();
  }

  @Provide
  Arbitrary<byte[]> mutations() {
    return HostileInput.mutations();
  }

  private static CanvasProject check(byte[] bytes) {
    return assertTimeoutPreemptively(PATIENCE, () -> checkOnce(bytes));
  }

  private static CanvasProject checkOnce(byte[] bytes) throws IOException {
    CanvasProject project = read(bytes);
    List<Diagnostic> diagnostics = project.diagnostics();
    assertEquals(1, project.found());
    assertTrue(project.canvases().size() == 1 || !diagnostics.isEmpty(), "read, or said why not");
    diagnostics.forEach(each -> checkPlaces(each.finding()));
    assertEquals(
        diagnostics.size(), diagnostics.stream().map(Diagnostic::fingerprint).distinct().count());
    StringBuilder said = new StringBuilder();
    new TextReport(false).write(diagnostics, (severity, block) -> said.append(block));
    assertFalse(said.chars().anyMatch(c -> c < ' ' && c != '\n'), "nothing moves the cursor");
    return project;
  }

  /** Reading another time, or with other line ends, finds the same in the same order. */
  private static void checkSame(CanvasProject project, byte[] bytes) {
    CanvasProject other = assertTimeoutPreemptively(PATIENCE, () -> read(bytes));
    assertEquals(project.canvases(), other.canvases());
    assertEquals(project.diagnostics().size(), other.diagnostics().size());
    for (int i = 0; i < other.diagnostics().size(); i++) {
      Finding first = project.diagnostics().get(i).finding();
      Finding second = other.diagnostics().get(i).finding();
      assertEquals(first.span().start(), second.span().start());
      assertEquals(first.message(), second.message());
    }
  }

  private static byte[] withCrlf(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static CanvasProject read(byte[] bytes) throws IOException {
    Files.write(folder.resolve("hostile.canvas.yaml"), bytes);
    return CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.STRICT));
  }

  private static void checkPlaces(Finding finding) {
    assertInside(finding.span());
    finding.related().stream().map(Label::span).forEach(HostileInputTest::assertInside);
    Fix fix = finding.fix();
    if (fix == null) {
      return;
    }
    List<Edit> edits =
        fix.edits()
            .sorted(
                Comparator.comparing((Edit edit) -> edit.span().file().path())
                    .thenComparing(edit -> edit.span().start()))
            .toList();
    for (int i = 0; i < edits.size(); i++) {
      Span span = edits.get(i).span();
      assertInside(span);
      Span before = i == 0 ? null : edits.get(i - 1).span();
      if (before != null && before.file().path().equals(span.file().path())) {
        assertTrue(before.end().compareTo(span.start()) <= 0, "edits overlap: " + edits);
      }
    }
  }

  private static void assertInside(Span span) {
    SourceFile file = span.file();
    assertTrue(span.start().compareTo(span.end()) <= 0, span::toString);
    if (!file.text().isEmpty()) {
      assertEquals(span.start(), file.position(file.offset(span.start())), span::toString);
      assertEquals(span.end(), file.position(file.offset(span.end())), span::toString);
    }
  }
}
