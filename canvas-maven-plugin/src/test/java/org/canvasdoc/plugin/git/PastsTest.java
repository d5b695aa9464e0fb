package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Histories;
import org.canvasdoc.plugin.history.HistoryStore;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a folder, however it came to this machine. */
class PastsTest {
  private static final String CANVASES = "models/src/canvas";
  private static final String TEA = CANVASES + "/tea.canvas.yaml";
  private static final int MOST = 1000;

  @TempDir private Path folder;
  private final List<Exception> troubles = new ArrayList<>();
  private Repo repo;

  @BeforeEach
  void repository() throws Exception {
    repo = Repo.init(folder.resolve("tree"));
    repo.write(TEA, "name: Tea\n").commit("one");
    repo.write("README.md", "elsewhere").commit("elsewhere");
    repo.write(TEA, "name: Tea\nsummary: Hot\n").commit("two");
    repo.write(TEA, "name: Tea\nsummary: Cold\n").commit("three");
  }

  private Past past(Path tree, int most, boolean authors) {
    HistoryStore store = new HistoryStore(folder.resolve("target/history"));
    Histories histories = new Histories(Limits.DEFAULT, Settings.of(null), "1");
    return new Pasts(most, authors, troubles::add).of(tree.resolve(CANVASES), histories, store);
  }

  private Past past(Path tree) {
    return past(tree, MOST, false);
  }

  private static List<String> subjects(Past past) {
    return past.revisions().stream().map(each -> each.step().subject()).toList();
  }

  private static Step newest(Past past) {
    return past.revisions().get(0).step();
  }

  @Test
  void theRevisionsThatChangedTheFolderTheNewestFirst() {
    Past past = past(repo.tree());
    assertEquals(Past.Lack.NOTHING, past.lack());
    assertEquals(List.of("three", "two", "one"), subjects(past));
    assertEquals("", newest(past).author());
    assertEquals("Author", newest(past(repo.tree(), MOST, true)).author());
  }

  @Test
  void whereTheRepositoryIsLinkedOrStandsOnNoBranchItIsTheSame() throws Exception {
    Path linked = folder.resolve("linked");
    repo.git("worktree", "add", "-q", linked.toString(), "-b", "other");
    Path sub = folder.resolve("super/sub");
    Files.createDirectories(sub.getParent());
    Repo.git(folder, "clone", "-q", repo.tree().toString(), sub.toString());
    for (Path each : List.of(linked, sub)) {
      assertEquals(List.of("three", "two", "one"), subjects(past(each)));
    }
    repo.git("checkout", "-q", "--detach", "HEAD~1");
    assertEquals(List.of("two", "one"), subjects(past(repo.tree())));
  }

  /** The oldest that is told says what it changed, as all others do. */
  @Test
  void noMoreIsToldThanSomebodyAsksFor() {
    CanvasHistory tea = past(repo.tree(), 2, false).canvases().get(0);
    assertEquals(2, tea.moments().size());
    Fact oldest = tea.moments().get(1).facts().get(0);
    assertEquals("field-changed summary > Hot", said(oldest));
    assertFalse(tea.begins());
    assertFalse(tea.isCut(), "nothing is lacking");
    assertTrue(past(repo.tree(), 3, false).canvases().get(0).begins());
    assertEquals(Past.none(Past.Lack.LEFT_OUT), past(repo.tree(), 0, false));
  }

  private static String said(Fact fact) {
    return fact.kind() + " " + fact.field() + " " + fact.from() + "> " + fact.to();
  }

  @Test
  void aShallowCloneKnowsWhatItLacks() throws Exception {
    Path clone = folder.resolve("shallow");
    Repo.git(
        folder, "clone", "-q", "--depth", "2", repo.tree().toUri().toString(), clone.toString());
    CanvasHistory tea = past(clone).canvases().get(0);
    assertTrue(tea.isCut());
    assertEquals(2, tea.moments().size());
    assertEquals(List.of(), tea.moments().get(1).facts());
    Repo.git(clone, "fetch", "-q", "--unshallow");
    assertFalse(past(clone).canvases().get(0).isCut());
    assertEquals(List.of("three", "two", "one"), subjects(past(clone)));
  }

  @Test
  void whereNothingIsKnownItSaysWhy() throws Exception {
    assertEquals(Past.none(Past.Lack.NO_REPOSITORY), past(folder));
    Path fresh = Repo.init(folder.resolve("fresh")).tree();
    assertEquals(Past.none(Past.Lack.NO_COMMIT), past(fresh));
    Repo other = Repo.init(folder.resolve("other"));
    other.write("README.md", "none").commit("first");
    other.write(TEA, "name: Tea\n");
    assertEquals(Past.none(Past.Lack.NO_COMMIT), past(other.tree()));
  }

  @Test
  void aRepositoryThatIsDamagedIsSaidToBe() throws Exception {
    Path head = repo.tree().resolve(".git/HEAD");
    Files.writeString(head, "not a reference");
    assertEquals(Past.Lack.UNREADABLE, past(repo.tree()).lack());
    Files.writeString(head, "ref: refs/heads/main\n");
    unpacked(repo.tree(), repo.git("rev-parse", "HEAD~1^{tree}"));
    assertEquals(Past.Lack.UNREADABLE, past(repo.tree()).lack());
    assertEquals(1, troubles.size());
  }

  /** Takes an object away. */
  private static void unpacked(Path tree, String object) throws IOException {
    Files.delete(
        tree.resolve(".git/objects/" + object.substring(0, 2) + "/" + object.substring(2)));
  }

  /** With all objects gone, nobody could look again. */
  @Test
  void whereNothingIsNewTheRepositoryIsNotOpened() throws Exception {
    Past first = past(repo.tree());
    Whole.delete(repo.tree().resolve(".git/objects"));
    assertEquals(first, past(repo.tree()));
    assertEquals(Past.Lack.UNREADABLE, past(repo.tree(), MOST, true).lack(), "asked for more");
  }

  @Test
  void aTagIsNewsWhereverItIsKept() throws Exception {
    assertEquals(List.of(), newest(past(repo.tree())).tags());
    repo.git("tag", "v9");
    assertEquals(List.of("v9"), newest(past(repo.tree())).tags());
    repo.git("tag", "-m", "with a message", "v10");
    assertEquals(List.of("v9", "v10"), newest(past(repo.tree())).tags());
    repo.git("pack-refs", "--all");
    repo.git("tag", "-d", "v9");
    assertEquals(List.of("v10"), newest(past(repo.tree())).tags());
  }

  /** Nothing that people wrote stops it; what shows it makes it harmless. */
  @Test
  void whateverPeopleWroteIsTold() throws Exception {
    String message = "]]></script>\u0001\u202E%0A::error::" + "x".repeat(20_000);
    Path text = folder.resolve("message");
    Files.writeString(text, message);
    repo.write(TEA, "name: Tea\nsummary: Warm\n");
    repo.git("commit", "-q", "-a", "-F", text.toString(), "--author", "E\u0007\"&E <a@b.org>");
    repo.git("tag", "\"'<i>&");
    Step step = newest(past(repo.tree(), MOST, true));
    assertEquals(message, step.subject());
    assertEquals("E\u0007\"&E", step.author());
    assertEquals(List.of("\"'<i>&"), step.tags());
    repo.write(TEA, "name: Tea\nsummary: Lukewarm\n");
    Files.write(text, new byte[] {'a', (byte) 0xFF, (byte) 0xC3, '\n'});
    repo.git("commit", "-q", "-a", "-F", text.toString());
    assertTrue(newest(past(repo.tree())).subject().startsWith("a"));
  }

  /** What a canvas was is what its files were: it is not asked of the work tree. */
  @Test
  void whatIsNotCommittedIsNotTold() throws Exception {
    repo.write(TEA, "name: Coffee\n");
    Moment newest = past(repo.tree()).canvases().get(0).moments().get(0);
    assertEquals("Tea", newest.now().orElseThrow().name());
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      assertEquals(1, files.count());
    }
  }
}
