package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Priority;
import org.canvasdoc.model.Status;
import org.canvasdoc.rules.Fixtures.Case;
import org.canvasdoc.rules.Fixtures.LineEnd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule's examples hold the cases that a rule forgets most easily, told by what they hold. */
class FixtureCasesTest {
  /** Rules that leave alone what is transactional, or are content with it. */
  private static final Set<String> TRANSACTIONAL =
      Set.of(
          "segment-without-relationship",
          "unrequested-relationship",
          "continuity-contradiction",
          "category-missing",
          "purpose-missing",
          "lifecycle-gap",
          "switching-costs-unanswered");

  private record Read(Case example, CanvasProject project) {
    Stream<Subject> subjects() {
      return example.own(project).stream().map(Diagnostic::finding).map(each -> each.subject());
    }

    /** Whether something is found in a canvas that is a folder. */
    boolean findsInAFolder() {
      Set<String> found = subjects().map(Subject::canvas).collect(Collectors.toSet());
      return project.canvases().stream()
          .anyMatch(canvas -> found.contains(canvas.id()) && isFolder(canvas));
    }

    private static boolean isFolder(Canvas canvas) {
      return canvas.file().path().endsWith("/canvas.yaml")
          || canvas.entries().anyMatch(each -> !each.id().span().file().equals(canvas.file()));
    }

    Stream<Entry> entries() {
      return project.canvases().stream().flatMap(Canvas::entries);
    }
  }

  private static final Map<BuiltInRules.Row, List<Read>> READ = new LinkedHashMap<>();

  @BeforeAll
  static void read(@TempDir Path temp) throws IOException {
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      List<Read> all = new ArrayList<>();
      for (Case each : Fixtures.cases(row)) {
        Path folder = temp.resolve(each.rule() + "-" + each.name());
        each.copyTo(folder, LineEnd.LF);
        all.add(new Read(each, each.read(folder)));
      }
      READ.put(row, all);
    }
  }

  private static List<String> without(
      Predicate<BuiltInRules.Row> asked, Predicate<List<Read>> has) {
    return READ.entrySet().stream()
        .filter(each -> asked.test(each.getKey()) && !has.test(each.getValue()))
        .map(each -> each.getKey().rule().info().id())
        .toList();
  }

  private static boolean findsInACanvas(BuiltInRules.Row row) {
    return READ.get(row).stream().flatMap(Read::subjects).anyMatch(each -> each.canvas() != null);
  }

  private static boolean isOfStructure(BuiltInRules.Row row) {
    return row.rule().getClass().getPackageName().endsWith(".structure");
  }

  @Test
  void theCaseInTheFolderForm() {
    assertEquals(
        List.of(),
        without(
            FixtureCasesTest::findsInACanvas, all -> all.stream().anyMatch(Read::findsInAFolder)));
  }

  /** One mistake is one finding: what cannot be read counts as given. */
  @Test
  void somethingThatCannotBeRead() {
    assertEquals(
        List.of(),
        without(
            row -> !isOfStructure(row),
            all ->
                all.stream()
                    .anyMatch(
                        each -> each.example.isOk() && each.example.otherRule().isPresent())));
  }

  /** What is planned, retired or excluded, in the blocks that the rule is about. */
  @Test
  void everyStanding() {
    List<String> missing = new ArrayList<>();
    missing.addAll(lacking("planned", entry -> entry.is(Status.PLANNED)));
    missing.addAll(lacking("retired", entry -> entry.is(Status.RETIRED)));
    missing.addAll(
        lacking(
            "excluded",
            entry ->
                entry.priority().filter(each -> each.value() == Priority.EXCLUDED).isPresent()));
    assertEquals(List.of(), missing);
  }

  private static List<String> lacking(String standing, Predicate<Entry> is) {
    return without(
            row -> !blocks(READ.get(row)).isEmpty(),
            all ->
                all.stream()
                    .flatMap(Read::entries)
                    .anyMatch(entry -> isIn(blocks(all), entry) && is.test(entry)))
        .stream()
        .map(rule -> rule + " has nothing " + standing)
        .toList();
  }

  /** Whether a rule is about an entry; one about hypotheses is about what these are about. */
  private static boolean isIn(Set<String> blocks, Entry entry) {
    return blocks.contains(entry.block().key()) || blocks.contains(Format.HYPOTHESES);
  }

  /** The blocks of the entries that findings are about. */
  private static Set<String> blocks(List<Read> all) {
    return all.stream()
        .flatMap(Read::subjects)
        .filter(each -> each.entry() != null)
        .map(Subject::block)
        .filter(each -> each.equals(Format.HYPOTHESES) || Block.of(each).isPresent())
        .collect(Collectors.toSet());
  }

  @Test
  void theTransactionalExemption() {
    assertEquals(
        List.of(),
        without(
            row -> TRANSACTIONAL.contains(row.rule().info().id()),
            all ->
                all.stream()
                    .filter(each -> each.example.isOk())
                    .flatMap(each -> each.project.canvases().stream())
                    .flatMap(canvas -> canvas.relationships().stream())
                    .anyMatch(Ties::isTransactional)));
  }
}
