package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.plugin.git.Repo;
import org.canvasdoc.plugin.git.UnknownRevision;
import org.canvasdoc.read.FolderFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared with what, by the words of the command line. */
class AgainstTest {
  private static final String CANVASES = "src/canvas";

  @TempDir private Path folder;
  private Repo repo;
  private Path here;

  @BeforeEach
  void repository() throws Exception {
    here = Files.createDirectories(folder.toRealPath().resolve("tree"));
    repo = Repo.init(here).write(CANVASES + "/a.canvas.yaml", "name: A\n");
  }

  /** {@code what the head is | what the base is}, each with the names of its files. */
  private String compared(String base, String head) throws Exception {
    try (Against against = new Against(here.resolve(CANVASES), here)) {
      Against.State after = against.head(head);
      Against.State before = against.base(base, after, Map.of());
      return shown(after) + " | " + shown(before);
    }
  }

  private static String shown(Against.State state) {
    Set<String> files = state.tree().files().keySet();
    String words = state.words().replaceAll("[0-9a-f]{10},", "commit,");
    return words + " " + String.join(" ", files).replace(".canvas.yaml", "");
  }

  private String refused(String base, String head) {
    return assertThrows(UnknownRevision.class, () -> compared(base, head)).getMessage();
  }

  @Test
  void beforeTheFirstCommitAllIsAdded() throws Exception {
    assertEquals(
        "the work tree a | nothing, since nothing was committed yet ", compared(null, null));
    assertEquals(
        "the work tree a | nothing, since nothing was committed yet ", compared("last-tag", null));
  }

  @Test
  void theWorkTreeWithItsLastCommit() throws Exception {
    repo.commit("first");
    repo.write(CANVASES + "/b.canvas.yaml", "name: B\n");
    assertEquals("the work tree a b | commit, HEAD a", compared(null, null));
    assertEquals("the work tree a b | commit, HEAD a", compared("  ", " "));
  }

  @Test
  void revisionsByTheirNames() throws Exception {
    String first = repo.commit("first");
    repo.git("tag", "v1");
    repo.git("checkout", "-q", "-b", "side");
    repo.write(CANVASES + "/b.canvas.yaml", "name: B\n").commit("second");
    repo.git("checkout", "-q", "main");
    repo.write(CANVASES + "/c.canvas.yaml", "name: C\n").commit("third");
    assertEquals("commit, side a b | commit, main a c", compared("main", "side"));
    assertEquals(
        "commit, side a b | commit, the merge-base with main a", compared("main...", "side"));
    assertEquals("commit, side a b | commit, the merge-base with HEAD a", compared(null, "side"));
    assertEquals("the work tree a c | commit, the tag v1 a", compared("last-tag", null));
    assertEquals("the work tree a c | commit, " + first + " a", compared(first, null));
  }

  /** What was looked for, and what there is that is called alike. */
  @Test
  void whatThereIsNotIsSaidWithWhatThereIs() throws Exception {
    repo.commit("first");
    repo.git("tag", "release-1");
    Files.createDirectories(here.resolve("before"));
    String neither = "there is neither a revision nor a folder `";
    String remote = "`, and no remote to fetch it from";
    assertEquals(
        neither + "none" + remote + ". There are the branch `main` and the tag `release-1`",
        refused("none", null));
    assertEquals(
        neither + "mian" + remote + ". Did you mean the branch `main`?", refused("mian", null));
    assertEquals(
        neither + "release-2" + remote + ". Did you mean the tag `release-1`?",
        refused("release-2", null));
    assertEquals(
        neither + "befor" + remote + ". Did you mean the folder `before`?", refused("befor", null));
    assertEquals(
        neither + "last-tga" + remote + ". Did you mean the word `last-tag`?",
        refused("last-tga", null));
    assertEquals(
        "there is no revision `mian"
            + "` here, and no remote to fetch it from. Did you mean the"
            + " branch `main`?",
        refused("mian...", null));
    assertEquals(
        "there is no folder `./befor`. Did you mean `./before`?", refused("./befor", null));
    assertEquals("there is no folder `./x/y/z`", refused("./x/y/z", null));
    assertEquals(
        "there is no folder `./nothing`. Beside it there are `./before`, `./src`",
        refused("./nothing/", null).replace("nothing/", "nothing"));
    Files.writeString(here.resolve("a.txt"), "text");
    assertEquals("`./a.txt` is a file. Name a folder, or a revision", refused("./a.txt", null));
  }

  @Test
  void withARemoteItIsSaidHowToFetch() throws Exception {
    repo.commit("first");
    repo.git("remote", "add", "origin", here.toString());
    assertEquals(
        "there is neither a revision nor a folder `none`. Fetch it: git fetch --tags origin",
        refused("none", null));
    assertEquals(
        "there is no revision `none` here. Fetch it: git fetch --tags origin",
        refused("none...", null));
    assertEquals(
        "there is neither a revision nor a folder `mian`. Did you mean the branch `main`? Else fetch it:"
            + " git fetch --tags origin",
        refused("mian", null));
    assertEquals(
        "there is no revision `origin/none` here. Fetch it: "
            + "git fetch origin +refs/heads/none:refs/remotes/origin/none",
        refused(null, "origin/none"));
  }

  @Test
  void withoutATagAllIsAdded() throws Exception {
    repo.commit("first");
    assertEquals(
        "the work tree a | nothing, since there is no tag before it ", compared("last-tag", null));
  }

  @Test
  void aFolderOfCanvasesOrOfTheirProject() throws Exception {
    repo.commit("first");
    Repo.init(folder.toRealPath().resolve("old")).write(CANVASES + "/o.canvas.yaml", "name: O\n");
    String words = "the work tree a | the folder ../old";
    assertEquals(words + " o", compared("../old", null));
    assertEquals(words + "/src/canvas o", compared("../old/src/canvas", null));
    assertEquals("commit, HEAD a | the folder ../old o", compared("../old", "HEAD"));
  }

  /** A name of both is the revision; with a dot in front it is the folder. */
  @Test
  void aFolderThatIsCalledLikeARevision() throws Exception {
    repo.commit("first");
    repo.write("main/o.canvas.yaml", "name: O\n").write("old/p.canvas.yaml", "name: P\n");
    assertEquals("the work tree a | commit, main a", compared("main", null));
    assertEquals("the work tree a | the folder ./main o", compared("./main", null));
    assertEquals("the work tree a | the folder old p", compared("old", null));
  }

  @Test
  void withoutARepositoryAFolderMustBeNamed() throws Exception {
    here = Files.createDirectories(folder.toRealPath().resolve("plain"));
    Repo.in(here).write(CANVASES + "/a.canvas.yaml", "name: A\n");
    assertEquals("the work tree a | the folder ../tree a", compared("../tree", null));
    assertEquals(
        CANVASES
            + " is in no git repository. Name a folder to compare with, like"
            + " -Dcanvas.base=../before/src/canvas",
        refused(null, null));
    assertEquals(
        "there is no folder `v1`, and no revision of that name since src/canvas is in no git"
            + " repository. Beside it there is `src`",
        refused("v1", null));
    assertEquals(refused(null, null), refused("../tree", "v1"));
  }

  @Test
  void aBareCloneIsComparedByItsRevisions() throws Exception {
    repo.commit("first");
    repo.git("tag", "v1");
    repo.write(CANVASES + "/b.canvas.yaml", "name: B\n").commit("second");
    Path bare = folder.toRealPath().resolve("bare.git");
    Repo.git(folder, "clone", "-q", "--bare", here.toString(), bare.toString());
    here = bare;
    assertEquals("commit, HEAD a b | commit, v1 a", compared("v1", null));
    Path empty = folder.toRealPath().resolve("empty.git");
    Repo.git(folder, "init", "-q", "--bare", empty.toString());
    here = empty;
    assertEquals("nothing  | nothing, since nothing was committed yet ", compared(null, null));
  }

  @Test
  void aFolderThatIsGoneIsEmpty() throws Exception {
    repo.commit("first");
    repo.git("rm", "-q", "-r", "src");
    assertEquals("the work tree  | commit, HEAD a", compared(null, null));
  }

  /** Neither the work tree nor the index is touched, not even its times. */
  @Test
  void nothingOfTheRepositoryChanges() throws Exception {
    repo.commit("first");
    repo.write(CANVASES + "/b.canvas.yaml", "name: B\n");
    String before = state();
    compared("HEAD", null);
    compared(null, "HEAD");
    assertEquals(before, state());
  }

  private String state() throws Exception {
    StringBuilder state = new StringBuilder();
    try (var files = Files.walk(here)) {
      for (Path each : files.sorted().toList()) {
        state.append(each).append(' ').append(Files.getLastModifiedTime(each)).append('\n');
      }
    }
    return state.toString();
  }

  /** What lies in a folder that nobody may look into is not gone. */
  @Test
  void aFolderThatCannotBeReadIsNoEmptyOne() {
    FolderFiles files = new FolderFiles(Map.of(), Set.of(), Map.of("food", "permission is denied"));
    AccessDeniedException denied =
        assertThrows(AccessDeniedException.class, () -> Against.whole(files, folder));
    assertEquals(folder.resolve("food").toString(), denied.getFile());
  }
}
