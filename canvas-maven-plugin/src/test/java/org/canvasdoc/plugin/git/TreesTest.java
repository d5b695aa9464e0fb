package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.FolderFiles;
import org.canvasdoc.read.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they were committed, held to the same folders on disk. */
class TreesTest {
  private static final String CANVASES = "module/src/canvas";

  @TempDir private Path folder;
  private Repo repo;

  @BeforeEach
  void repository() throws Exception {
    repo =
        Repo.init(folder.resolve("tree"))
            .write(CANVASES + "/a.canvas.yaml", "name: A\n")
            .write(CANVASES + "/food/b.canvas/canvas.yaml", "name: B\n")
            .write(CANVASES + "/food/b.canvas/channels/shop.md", "Die größte.\n")
            .write(CANVASES + "/food/files/photo.png", "\u0000\u0001")
            .write(CANVASES + "/.hidden.yaml", "name: hidden\n")
            .write(CANVASES + "/.hidden/c.canvas.yaml", "name: hidden\n")
            .write(CANVASES + "-more/d.canvas.yaml", "name: elsewhere\n")
            .write("module/src/canvasses", "a file\n");
    Files.createSymbolicLink(
        repo.tree().resolve(CANVASES + "/link.canvas.yaml"), Path.of("a.canvas.yaml"));
    repo.commit("first");
  }

  private Tree committed(Path place, String revision) throws Exception {
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Tree tree = revisions.tree(revisions.named(revision).orElseThrow(), place);
      for (Blob each : tree.files().values()) {
        assertEquals(each.size(), each.bytes().length);
        assertEquals(null, each.path());
      }
      return tree;
    }
  }

  private static TreeMap<String, String> ids(Tree tree) throws Exception {
    TreeMap<String, String> ids = new TreeMap<>();
    for (var each : tree.files().entrySet()) {
      ids.put(each.getKey(), each.getValue().id());
    }
    return ids;
  }

  @Test
  void whatIsCommittedIsWhatLiesOnDisk() throws Exception {
    Path place = repo.tree().resolve(CANVASES);
    Tree disk = Tree.of(FolderFiles.of(place));
    Tree tree = committed(place, "HEAD");
    assertEquals(
        Set.of(
            "a.canvas.yaml",
            "food/b.canvas/canvas.yaml",
            "food/b.canvas/channels/shop.md",
            "food/files/photo.png"),
        tree.files().keySet());
    assertEquals(ids(disk), ids(tree));
    assertEquals(Set.of("link.canvas.yaml"), tree.odd());
    assertEquals(disk.odd(), new TreeSet<>(tree.odd()));
  }

  @Test
  void bytesAreThoseThatWereCommitted() throws Exception {
    Path place = repo.tree().resolve(CANVASES);
    repo.write(CANVASES + "/a.canvas.yaml", "name: Another\n");
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Tree tree = revisions.tree(revisions.head().orElseThrow(), place);
      Blob blob = tree.files().get("a.canvas.yaml");
      assertArrayEquals("name: A\n".getBytes(StandardCharsets.UTF_8), blob.bytes());
    }
  }

  @Test
  void aFolderThatWasNotThereIsEmpty() throws Exception {
    assertEquals(Set.of(), committed(repo.tree().resolve("src/none"), "HEAD").files().keySet());
    assertEquals(
        Set.of(), committed(repo.tree().resolve("module/src/canvasses"), "HEAD").files().keySet());
  }

  @Test
  void theTopOfTheRepositoryIsAFolderToo() throws Exception {
    Tree tree = committed(repo.tree(), "HEAD");
    assertTrue(tree.files().containsKey(CANVASES + "/a.canvas.yaml"));
    assertTrue(tree.files().containsKey("module/src/canvasses"));
  }

  @Test
  void inALinkedWorkTreeAndInABareClone() throws Exception {
    Path linked = folder.resolve("linked");
    repo.git("worktree", "add", "-q", linked.toString(), "-b", "other");
    assertEquals(4, committed(linked.resolve(CANVASES), "HEAD").files().size());
    Path bare = folder.resolve("bare.git");
    Repo.git(folder, "clone", "-q", "--bare", repo.tree().toString(), bare.toString());
    assertEquals(4, committed(bare.resolve(CANVASES), "HEAD").files().size());
  }

  @Test
  void throughALinkToTheRepository() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), repo.tree());
    assertEquals(4, committed(link.resolve(CANVASES), "HEAD").files().size());
    Path inside = Files.createSymbolicLink(repo.tree().resolve("inside"), Path.of("module/src"));
    assertEquals(4, committed(inside.resolve("canvas"), "HEAD").files().size());
  }

  /** Another repository that lies in this one is a link to a commit, and no folder. */
  @Test
  void anotherRepositoryInsideIsNotGoneInto() throws Exception {
    Repo inner = Repo.init(repo.tree().resolve(CANVASES + "/inner"));
    inner.write("e.canvas.yaml", "name: E\n").commit("inner");
    repo.commit("with another inside");
    Tree tree = committed(repo.tree().resolve(CANVASES), "HEAD");
    assertEquals(4, tree.files().size());
    assertEquals(Set.of("inner", "link.canvas.yaml"), tree.odd());
  }

  /** JGit does not fetch what such a clone lacks; the command that is said does. */
  @Test
  void whatAPartialCloneLacksIsSaidWithTheCommandThatBringsIt() throws Exception {
    repo.git("config", "uploadpack.allowFilter", "true");
    repo.write(CANVASES + "/a.canvas.yaml", "name: Another\n").commit("second");
    for (String filter : new String[] {"blob:none", "tree:0"}) {
      Path clone = folder.resolve(filter.replace(':', '-'));
      String url = repo.tree().toUri().toString();
      Repo.git(folder, "clone", "-q", "--filter=" + filter, url, clone.toString());
      Path place = clone.resolve(CANVASES);
      assertEquals(4, committed(place, "HEAD").files().size());
      String said =
          assertThrows(UnknownRevision.class, () -> committed(place, "HEAD~1")).getMessage();
      assertEquals(
          "of HEAD~1 this partial clone lacks files. Fetch them: "
              + "git fetch --refetch --no-filter origin",
          said);
      Repo.git(clone, "fetch", "-q", "--refetch", "--no-filter", "origin");
      assertEquals(4, committed(place, "HEAD~1").files().size());
    }
  }
}
