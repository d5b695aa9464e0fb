package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Side;
import org.canvasdoc.plugin.report.ChangeOrigin;
import org.canvasdoc.plugin.report.ChangeReports;
import org.canvasdoc.read.FolderFiles;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds between any two of the commits of a model's life. */
class LifeOfAModelTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/canvasdoc/plugin/git/golden");

  @TempDir private static Path folder;
  private static final Map<Integer, Side> SIDES = new TreeMap<>();
  private static LifeOfAModel life;
  private static Path canvases;
  private static Revisions revisions;

  @BeforeAll
  static void repository() throws Exception {
    life = LifeOfAModel.in(folder.resolve("life"));
    canvases = life.tree().resolve(LifeOfAModel.CANVASES);
    revisions = Revisions.around(canvases).orElseThrow();
  }

  @AfterAll
  static void close() {
    revisions.close();
  }

  /** Read once; whoever compares reads what he needs and leaves it as it is. */
  private static Side side(int number) throws Exception {
    Side known = SIDES.get(number);
    if (known == null) {
      known = read(number);
      SIDES.put(number, known);
    }
    return known;
  }

  private static Side read(int number) throws Exception {
    Revision revision = revisions.named(life.commits().get(number - 1)).orElseThrow();
    return side(revisions.tree(revision, canvases));
  }

  private static Side side(Tree tree) {
    return new Side(ProjectReader.open(tree, "src/canvas/", Limits.DEFAULT), Settings.of(null));
  }

  private static Comparison compared(int before, int after) throws Exception {
    return before == after
        ? Comparison.between(read(before), read(after))
        : Comparison.between(side(before), side(after));
  }

  /** How many changes there are of each kind, a rename under what it is either way. */
  private static Map<String, Integer> kinds(Comparison comparison) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Change each : comparison.changes()) {
      kinds.merge(each.kind(), 1, Integer::sum);
    }
    return kinds;
  }

  private static int count(Comparison comparison, String kind) {
    return kinds(comparison).getOrDefault(kind, 0);
  }

  @Test
  void noneDiffersFromItself() throws Exception {
    assertEquals(20, life.commits().size());
    for (int i = 1; i <= 20; i++) {
      assertTrue(compared(i, i).isEmpty(), "commit " + i);
    }
  }

  /** Order, layout, and whether a canvas is a file or a folder are no changes. */
  @Test
  void whatSaysTheSameIsNoChange() throws Exception {
    for (int[] pair : new int[][] {{6, 7}, {7, 8}, {6, 8}, {17, 18}}) {
      Comparison comparison = compared(pair[0], pair[1]);
      assertEquals(List.of(), comparison.changes());
      assertEquals(List.of(), comparison.meanings());
      assertTrue(compared(pair[1], pair[0]).isEmpty());
    }
  }

  /** What is added one way is removed the other way, between any two that can be read. */
  @Test
  void eachPairIsTheMirrorOfItself() throws Exception {
    int pairs = 0;
    for (int before = 1; before <= 20; before++) {
      for (int after = before + 1; after <= 20; after++) {
        Comparison there = compared(before, after);
        Comparison back = compared(after, before);
        String which = before + " and " + after;
        pairs++;
        assertEquals(there.compared(), back.compared(), which);
        assertEquals(there.unread(), back.unread(), which);
        assertEquals(prints(there.introduced()).size(), over(back), which);
        assertEquals(over(there), prints(back.introduced()).size(), which);
        assertEquals(count(there, "canvas-added"), count(back, "canvas-removed"), which);
        assertEquals(count(there, "canvas-removed"), count(back, "canvas-added"), which);
        assertEquals(there.canvases().size(), back.canvases().size(), which);
        assertEquals(there.changes().isEmpty(), back.changes().isEmpty(), which);
      }
    }
    assertEquals(190, pairs);
  }

  /** What every report relies on, between any two. */
  @Test
  void eachPairIsWhole() throws Exception {
    for (int before = 1; before <= 20; before++) {
      for (int after = before + 1; after <= 20; after++) {
        Comparison comparison = compared(before, after);
        String which = before + " and " + after;
        Set<String> names = new HashSet<>();
        for (Change each : comparison.changes()) {
          assertTrue(names.add(each.fingerprint()), which);
          assertTrue(each.before().isPresent() || each.after().isPresent(), which);
        }
        for (Meaning each : comparison.meanings()) {
          assertTrue(names.add(each.fingerprint()), which);
          for (String change : each.changes()) {
            assertTrue(names.contains(change), which);
          }
        }
        Set<String> shown = new HashSet<>();
        comparison.canvases().forEach(each -> shown.add(each.id()));
        for (Change each : comparison.changes()) {
          assertTrue(shown.contains(each.subject().canvas()), which);
        }
        Set<String> both = prints(comparison.introduced());
        Set<String> over = prints(comparison.fixed());
        assertTrue(Collections.disjoint(over, prints(comparison.gone())), which);
        over.addAll(prints(comparison.gone()));
        both.retainAll(over);
        assertEquals(Set.of(), both, which);
        assertEquals(comparison.worst().isPresent(), open(comparison) > 0, which);
        String comment = ChangeReports.markdown(comparison, ChangeOrigin.NONE);
        assertTrue(comment.length() < 60_000, which);
        for (Meaning each : comparison.meanings()) {
          if (each.level() == Level.BREAKING) {
            assertTrue(comment.contains(each.fingerprint()), which + comment);
          }
        }
      }
    }
  }

  /** What a reviewer is told of a few of them, as it was when it was last read. */
  @ParameterizedTest
  @CsvSource({"5, 9", "12, 14", "14, 16", "16, 17", "1, 20", "20, 1"})
  void theCommentIsAsItWas(int before, int after) throws Exception {
    Path golden = GOLDEN.resolve("life-" + before + "-" + after + ".md");
    ChangeOrigin origin =
        new ChangeOrigin("", "", "The bakery", "commit " + before, "commit " + after, "");
    String text = ChangeReports.markdown(compared(before, after), origin);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
      fail("written, to be read with care: " + golden);
    }
    assertEquals(Files.readString(golden), text);
  }

  private static long open(Comparison comparison) {
    long open = 0;
    for (Level level : Level.values()) {
      open += comparison.count(level);
    }
    return open;
  }

  /** How many findings are no more, fixed or gone with what they were in. */
  private static int over(Comparison comparison) {
    return prints(comparison.fixed()).size() + prints(comparison.gone()).size();
  }

  private static Set<String> prints(List<Diagnostic> diagnostics) {
    Set<String> prints = new HashSet<>();
    diagnostics.forEach(each -> prints.add(each.fingerprint()));
    return prints;
  }

  /** What a revision says is what a checkout of it says, as work tree and as folder to compare. */
  @Test
  void aRevisionIsWhatItsCheckoutIs() throws Exception {
    Path linked = folder.resolve("linked");
    life.repo().git("worktree", "add", "-q", "--detach", linked.toString(), life.commits().get(0));
    Repo checkout = Repo.in(linked);
    List<Integer> some = new ArrayList<>(List.of(1, 6, 9, 12, 15, 17, 18, 20));
    for (int each : some) {
      checkout.git("checkout", "-q", "--detach", life.commits().get(each - 1));
      Path place = linked.resolve(LifeOfAModel.CANVASES);
      assertTrue(Files.isDirectory(place));
      Tree disk = Tree.of(FolderFiles.of(place));
      assertTrue(Comparison.between(side(each), side(disk)).isEmpty(), "commit " + each);
      assertEquals(
          compared(5, each).toString(), Comparison.between(side(5), side(disk)).toString());
    }
  }

  @Test
  void aBadMergeIsNamedAndNothingElseIsSaidOfIt() throws Exception {
    Comparison merged = compared(14, 15);
    assertEquals(List.of("catering"), merged.unread());
    assertEquals(List.of(), merged.changes());
    assertEquals(
        List.of("unreadable-file"),
        merged.introduced().stream().map(each -> each.finding().rule()).toList());
  }
}
