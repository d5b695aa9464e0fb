package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.FolderFiles;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many canvases only those are read that differ, and what they ask about. */
class ManyRevisionsTest {
  private static final int CANVASES = 300;

  @TempDir private Path folder;

  /** A file that notes that it was read. */
  private record Noted(String name, Blob blob, Set<String> read) implements Blob {
    @Override
    public long size() throws IOException {
      return blob.size();
    }

    @Override
    public byte[] bytes() throws IOException {
      read.add(name);
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

  private static Tree noted(Tree tree, Set<String> read) {
    TreeMap<String, Blob> files = new TreeMap<>();
    tree.files().forEach((path, blob) -> files.put(path, new Noted(path, blob, read)));
    return new Tree(files, tree.odd(), tree.unreadable());
  }

  private static Side side(Tree tree) {
    return new Side(ProjectReader.open(tree, "", Limits.DEFAULT), Settings.of(null));
  }

  @Test
  void onlyWhatDiffersIsReadOfTwoRevisions() throws Exception {
    ManyRevisions.make(folder, CANVASES, 2, 10);
    Path place = folder.resolve(ManyRevisions.CANVASES);
    // the first commit changes the canvases from 7 on; 11 and its like ask about 0
    Set<String> expected = new TreeSet<>(Set.of("c0.canvas.yaml"));
    for (int i = 7; i < 17; i++) {
      expected.add("c" + i + ".canvas.yaml");
    }
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Set<String> read = new ConcurrentSkipListSet<>();
      Tree old = revisions.tree(revisions.named("HEAD~1").orElseThrow(), place);
      Tree now = revisions.tree(revisions.named("HEAD").orElseThrow(), place);
      Side before = side(noted(old, read));
      Side after = side(noted(now, read));
      Comparison comparison = Comparison.between(before, after);
      assertEquals(10, comparison.canvases().size());
      assertEquals(CANVASES, comparison.compared());
      assertEquals(expected, read);
      assertEquals(11, before.readSoFar());
      assertEquals(11, after.readSoFar());
    }
  }

  /** The work tree is read to be told from what was committed; but no more is understood of it. */
  @Test
  void ofTheWorkTreeNoMoreIsUnderstood() throws Exception {
    ManyRevisions.make(folder, CANVASES, 2, 10);
    Path place = folder.resolve(ManyRevisions.CANVASES);
    try (Revisions revisions = Revisions.around(place).orElseThrow()) {
      Side before = side(revisions.tree(revisions.named("HEAD~1").orElseThrow(), place));
      Side after = side(Tree.of(FolderFiles.of(place)));
      assertEquals(10, Comparison.between(before, after).canvases().size());
      assertEquals(11, before.readSoFar());
      assertEquals(11, after.readSoFar());
    }
  }
}
