package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Histories;
import org.canvasdoc.plugin.history.HistoryStore;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.history.Steps;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of canvases, as git tells it. */
class HistoriesTest {
  private static final int MOST = 1000;

  @TempDir private static Path folder;
  private static LifeOfAModel life;

  @BeforeAll
  static void repository() throws Exception {
    life = LifeOfAModel.in(folder.resolve("life"));
  }

  private static Map<String, CanvasHistory> histories(Path top, Path store) throws Exception {
    return histories(top, store, new AtomicInteger());
  }

  /**
   * By canvas.
   *
   * @param listed counts the folders that were asked for
   */
  private static Map<String, CanvasHistory> histories(Path top, Path store, AtomicInteger listed)
      throws Exception {
    Path place = top.resolve(LifeOfAModel.CANVASES);
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Steps line = counted(revisions.line(revisions.head().orElseThrow(), place, MOST), listed);
      Map<String, CanvasHistory> histories = new HashMap<>();
      for (CanvasHistory each : made(line, new HistoryStore(store))) {
        histories.put(each.canvas(), each);
      }
      return histories;
    }
  }

  private static List<CanvasHistory> made(Steps line, HistoryStore store) throws Exception {
    return new Histories(Limits.DEFAULT, Settings.of(null), "1")
        .of(line, store.read(), "a line", store);
  }

  private static Steps counted(Steps line, AtomicInteger listed) {
    List<Steps.State> states = new ArrayList<>();
    for (Steps.State each : line.states()) {
      Steps.Folder folder = each.folder();
      Steps.Source source =
          () -> {
            listed.incrementAndGet();
            return folder.tree().get();
          };
      states.add(new Steps.State(each.step(), new Steps.Folder(folder.id(), source)));
    }
    return new Steps(states, line.before());
  }

  /** Each version of a canvas is read once, however many revisions have it. */
  @Test
  void nothingIsReadTwice() throws Exception {
    Path place = life.tree().resolve(LifeOfAModel.CANVASES);
    List<String> read = new ArrayList<>();
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Steps line = revisions.line(revisions.head().orElseThrow(), place, MOST);
      List<Steps.State> states = new ArrayList<>();
      for (Steps.State each : line.states()) {
        Steps.Source source = () -> noting(each.folder().tree().get(), read);
        states.add(new Steps.State(each.step(), new Steps.Folder(each.folder().id(), source)));
      }
      made(new Steps(states, line.before()), new HistoryStore(folder.resolve("reads")));
    }
    assertEquals(new TreeSet<>(read).size(), read.size(), read::toString);
    assertTrue(read.size() > 15, read::toString);
  }

  private static Tree noting(Tree tree, List<String> read) {
    SortedMap<String, Blob> files = new TreeMap<>();
    tree.files().forEach((path, file) -> files.put(path, noted(path, file, read)));
    return Tree.of(files);
  }

  /** Of a canvas in several files that one is noted which differs in each of its versions. */
  private static Blob noted(String path, Blob file, List<String> read) {
    boolean tells = path.endsWith(".canvas.yaml") || path.endsWith("/customer-segments.yaml");
    return tells ? new Noted(path, file, read) : file;
  }

  private record Noted(String place, Blob blob, List<String> read) implements Blob {
    @Override
    public long size() throws IOException {
      return blob.size();
    }

    @Override
    public byte[] bytes() throws IOException {
      read.add(place + " " + blob.id());
      return blob.bytes();
    }

    @Override
    public String id() throws IOException {
      return blob.id();
    }

    @Override
    public @Nullable Path path() {
      return blob.path();
    }
  }

  private static List<String> subjects(List<Moment> moments) {
    return moments.stream().map(each -> each.step().subject().split(" ")[0]).toList();
  }

  private static CanvasHistory doughjoe() throws Exception {
    return histories(life.tree(), folder.resolve("store")).get("food/doughjoe");
  }

  /** The newest first, under all names; without those that changed the layout alone. */
  @Test
  void aCanvasIsFollowedFromFileToFolderAndUnderEachName() throws Exception {
    CanvasHistory history = doughjoe();
    assertEquals(
        List.of("20", "19", "17", "11", "10", "9", "6", "5", "4", "3", "2", "1"),
        subjects(history.moments()));
    assertFalse(history.isCut());
    assertEquals("food/doughjoe", history.moments().get(3).canvas());
    assertEquals("doughjoe", history.moments().get(4).canvas());
    assertEquals(List.of("v2"), history.moments().get(0).step().tags());
    assertEquals("Author", history.moments().get(0).step().author());
    assertEquals(
        life.commits().get(0), history.moments().get(history.moments().size() - 1).step().commit());
  }

  /** What a branch brought is told where it was merged; one that cannot be read is a gap. */
  @Test
  void aCanvasThatIsGoneIsToldToItsEnd() throws Exception {
    CanvasHistory catering = histories(life.tree(), folder.resolve("store")).get("catering");
    assertEquals(List.of("20", "16", "15", "14", "12"), subjects(catering.moments()));
    assertEquals(Optional.empty(), catering.moments().get(0).now());
    assertEquals(
        List.of("canvas-removed"),
        catering.moments().get(0).facts().stream().map(Fact::kind).toList());
    assertEquals(Optional.empty(), catering.moments().get(2).now());
    assertEquals(List.of(), catering.moments().get(2).facts());
    assertEquals(List.of(), catering.moments().get(1).facts());
    assertEquals("Catering", catering.moments().get(1).now().orElseThrow().name());
  }

  @Test
  void theNineBlocksAsTheyWere() throws Exception {
    List<Moment> moments = doughjoe().moments();
    Snapshot last = moments.get(0).now().orElseThrow();
    Snapshot first = moments.get(moments.size() - 1).now().orElseThrow();
    assertEquals(9, first.blocks().size());
    assertEquals(
        List.of(new Snapshot.Item("commuters", "Morning commuters", List.of(1), "")),
        first.blocks().get(0));
    assertEquals(
        List.of("students", "office-workers"),
        last.blocks().get(0).stream().map(Snapshot.Item::id).toList());
  }

  @Test
  void theTrendOfFindingsAndOfWhatACustomerIsWorth() throws Exception {
    List<String> trend = new ArrayList<>();
    for (Moment each : doughjoe().moments()) {
      Snapshot now = each.now().orElseThrow();
      trend.add(now.errors() + " " + now.warnings() + " " + now.notes() + " " + now.ratio());
      assertTrue(now.errors() + now.warnings() + now.notes() > 0);
    }
    assertTrue(trend.get(0).endsWith(" 1.27"), trend::toString);
    assertTrue(trend.get(3).endsWith(" 6.44"), trend::toString);
    assertTrue(trend.get(trend.size() - 1).endsWith(" "), trend::toString);
  }

  /** What is kept is taken; a new commit costs itself alone, and another message nothing. */
  @Test
  void whatWasWorkedOutIsNotWorkedOutAgain() throws Exception {
    Path tree = folder.resolve("cached");
    Repo.git(folder, "clone", "-q", life.tree().toString(), tree.toString());
    Repo clone = Repo.in(tree);
    Path store = tree.resolve("target/history");
    AtomicInteger listed = new AtomicInteger();
    Map<String, CanvasHistory> first = histories(tree, store, listed);
    assertTrue(listed.get() >= 19, listed::toString);
    listed.set(0);
    assertEquals(first, histories(tree, store, listed));
    assertEquals(0, listed.get());
    clone.git("commit", "-q", "--amend", "-m", "20 Another message", "--author", "B <b@b.org>");
    Moment amended = histories(tree, store, listed).get("food/doughjoe").moments().get(0);
    assertEquals("20 Another message", amended.step().subject());
    assertEquals("B", amended.step().author());
    assertEquals(0, listed.get());
    clone.write(LifeOfAModel.CANVASES + "/tea.canvas.yaml", "name: Tea\n").commit("21 Tea");
    assertEquals(List.of("21"), subjects(histories(tree, store, listed).get("tea").moments()));
    assertEquals(2, listed.get());
  }

  @Test
  void aStoreThatIsTornIsAsGoodAsNone() throws Exception {
    Path store = folder.resolve("torn");
    Map<String, CanvasHistory> whole = histories(life.tree(), store);
    byte[] bytes = Files.readAllBytes(store);
    for (int length : new int[] {0, 1, 20, bytes.length / 2, bytes.length - 1}) {
      Files.write(store, Arrays.copyOf(bytes, length));
      assertEquals(whole, histories(life.tree(), store));
    }
    Files.write(store, new byte[100]);
    assertEquals(whole, histories(life.tree(), store));
    Files.delete(store);
    Files.createDirectories(store.resolve("in the way"));
    assertEquals(whole, histories(life.tree(), store));
  }

  /** Of the oldest commit of a shallow clone it is not known what it changed. */
  @Test
  void aShallowCloneSaysThatThereWasMore() throws Exception {
    Path tree = folder.resolve("shallow");
    Repo.git(
        folder, "clone", "-q", "--depth", "3", life.tree().toUri().toString(), tree.toString());
    CanvasHistory history = histories(tree, folder.resolve("cut")).get("food/doughjoe");
    assertTrue(history.isCut());
    assertEquals(List.of("20", "19", "18"), subjects(history.moments()));
    Moment start = history.moments().get(2);
    assertEquals(List.of(), start.facts());
    assertTrue(start.now().isPresent());
  }

  @Test
  void withoutACanvasThereIsNoHistory() throws Exception {
    Repo repo = Repo.init(folder.resolve("bare"));
    repo.write("README.md", "none").commit("first");
    assertEquals(Map.of(), histories(repo.tree(), folder.resolve("none")));
  }
}
