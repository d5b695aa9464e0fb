package org.canvasdoc.plugin.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.plugin.history.Difference.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of several canvases, put together and kept. */
class PastTest {
  private static final Instant WHEN = Instant.parse("2026-02-11T10:00:00Z");

  @TempDir private Path folder;

  private static Step step(String commit, int minutes) {
    return new Step(commit, "subject", "", WHEN.plusSeconds(60L * minutes), List.of());
  }

  private static CanvasHistory canvas(String id, Step... steps) {
    List<Moment> moments = new ArrayList<>();
    for (Step each : steps) {
      moments.add(new Moment(each, id, List.of(), Optional.empty()));
    }
    return new CanvasHistory(id, moments, false);
  }

  private static List<String> told(Past past) {
    List<String> told = new ArrayList<>();
    for (Revised each : past.revisions()) {
      List<String> canvases = each.canvases().stream().map(Revised.Of::canvas).toList();
      told.add(each.step().commit() + " " + String.join(",", canvases));
    }
    return told;
  }

  @Test
  void aRevisionOfSeveralCanvasesIsOne() {
    Past past =
        Past.of(
            List.of(
                canvas("a", step("c3", 3), step("c1", 1)),
                canvas("b", step("c3", 3), step("c2", 2))));
    assertEquals(List.of("c3 a,b", "c2 b", "c1 a"), told(past));
  }

  /** A rebase gives many commits the same time, and a wrong clock any. */
  @Test
  void noClockTurnsTheOrderOfRevisionsRound() {
    Past past =
        Past.of(
            List.of(
                canvas("a", step("z", 5), step("m", 5), step("b", 5)),
                canvas("b", step("y", 9), step("m", 5), step("x", 7)),
                canvas("c", step("early", 1), step("late", 8))));
    assertEquals(List.of("y b", "z a", "m a,b", "x b", "b a", "early c", "late c"), told(past));
  }

  @Test
  void severalFoldersAreOnePast() {
    Step both = step("c1", 1);
    Past shop = Past.of(List.of(canvas("tea", both))).within("shop/");
    Past head = Past.of(List.of(canvas("tea", both)));
    Past all = Past.gathered(List.of(shop, head, Past.none(Past.Lack.NO_COMMIT)));
    assertEquals(List.of("c1 shop/tea,tea"), told(all));
    assertEquals("shop/tea", all.canvases().get(0).moments().get(0).canvas());
  }

  @Test
  void aPastOfNoneSaysWhatIsWorst() {
    List<Past> some = List.of(Past.none(Past.Lack.NO_REPOSITORY), Past.none(Past.Lack.UNREADABLE));
    assertEquals(Past.none(Past.Lack.UNREADABLE), Past.gathered(some));
    assertEquals(Past.none(Past.Lack.NO_COMMIT), Past.gathered(List.of()));
  }

  @Test
  void anIdThatACanvasHadIsMovedToo() {
    Fact rename = new Fact("canvas-renamed", "info", "", "", "Tea", "", "", "chai", "tea");
    Fact field = new Fact("field-changed", "info", "", "", "Tea", "currency", "", "EUR", "USD");
    Moment moment = new Moment(step("c", 1), "tea", List.of(rename, field), Optional.empty());
    Past moved = Past.of(List.of(new CanvasHistory("tea", List.of(moment), false))).within("s/");
    List<Fact> facts = moved.canvases().get(0).moments().get(0).facts();
    assertEquals("s/chai s/tea", facts.get(0).from() + " " + facts.get(0).to());
    assertEquals("EUR USD", facts.get(1).from() + " " + facts.get(1).to());
  }

  private static Part part(String canvas, String from, String... kinds) {
    List<Fact> facts = new ArrayList<>();
    for (String kind : kinds) {
      facts.add(new Fact(kind, "info", "", "", "", "", "", "", ""));
    }
    return new Part(canvas, from, facts, Optional.empty());
  }

  private static List<String> threads(List<List<Part>> differences) {
    List<Steps.State> states = new ArrayList<>();
    List<Difference> all = new ArrayList<>();
    for (List<Part> each : differences) {
      Step step = step("c" + (differences.size() - all.size()), 0);
      states.add(new Steps.State(step, Steps.Folder.NONE));
      all.add(new Difference(each));
    }
    List<String> told = new ArrayList<>();
    for (CanvasHistory each : Threads.of(new Steps(states, Steps.NONE.before()), all)) {
      List<String> commits = each.moments().stream().map(one -> one.step().commit()).toList();
      told.add(each.canvas() + " " + String.join(",", commits));
    }
    return told;
  }

  /** An id that was given up, and taken by another canvas, stands for two. */
  @Test
  void whoeverTakesAnIdHasAHistoryOfItsOwn() {
    assertEquals(
        List.of("shop c5,c4,c3", "shop c2,c1"),
        threads(
            List.of(
                List.of(part("shop", "shop", "text-changed")),
                List.of(part("shop", "market", "canvas-renamed")),
                List.of(part("market", "market", "canvas-added")),
                List.of(part("shop", "shop", "canvas-removed")),
                List.of(part("shop", "shop", "canvas-added")))));
  }

  @Test
  void idsThatGoRoundAreFollowed() {
    for (boolean first : new boolean[] {true, false}) {
      Part one = part("a", "b", "canvas-renamed");
      Part two = part("x", "a", "canvas-renamed");
      assertEquals(
          List.of("a c3,c2", "x c3,c1"),
          threads(
              List.of(
                  first ? List.of(one, two) : List.of(two, one),
                  List.of(part("b", "b", "canvas-added")),
                  List.of(part("a", "a", "canvas-added")))));
    }
  }

  /** The newest is kept, and what is kept is whole. */
  @Test
  void whatIsKeptEndsSomewhere() throws Exception {
    Map<String, Difference> differences = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      Part part = new Part("c" + i, "c" + i, List.of(), Optional.empty());
      differences.put("key " + i, new Difference(List.of(part)));
    }
    Path file = folder.resolve("store");
    HistoryStore store = new HistoryStore(file, 400);
    store.write("mark", Steps.NONE, differences);
    assertTrue(Files.size(file) < 500, () -> file.toFile().length() + " bytes");
    Kept kept = store.read();
    assertEquals("mark", kept.mark());
    assertTrue(kept.differences().size() > 5 && kept.differences().size() < 50);
    assertEquals(differences.get("key 0"), kept.differences().get("key 0"));
  }
}
