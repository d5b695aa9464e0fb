package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the mark of a work tree differs just where the commit does. */
class HeadMarkTest {
  @TempDir private Path tree;

  @BeforeEach
  void repository() throws Exception {
    Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call().close();
  }

  private RevCommit commit(String message) throws Exception {
    try (Git git = Git.open(tree.toFile())) {
      return git.commit()
          .setAllowEmpty(true)
          .setSign(false)
          .setAuthor("Author", "author@example.org")
          .setCommitter("Committer", "committer@example.org")
          .setMessage(message)
          .call();
    }
  }

  @Test
  void itIsTheCommitInAnyFolderOfTheTree() throws Exception {
    RevCommit first = commit("first");
    Path deep = Files.createDirectories(tree.resolve("src/canvas"));
    assertEquals(Optional.of(first.name()), HeadMark.of(deep));
    RevCommit second = commit("second");
    assertEquals(Optional.of(second.name()), HeadMark.of(deep));
  }

  @Test
  void beforeTheFirstCommitThereIsAMarkToo() throws Exception {
    Optional<String> unborn = HeadMark.of(tree);
    assertEquals(Optional.of("no commit on refs/heads/main"), unborn);
    commit("first");
    assertNotEquals(unborn, HeadMark.of(tree));
  }

  @Test
  void aDetachedHeadIsTheCommit() throws Exception {
    RevCommit first = commit("first");
    commit("second");
    try (Git git = Git.open(tree.toFile())) {
      git.checkout().setName(first.name()).call();
    }
    assertEquals(Optional.of(first.name()), HeadMark.of(tree));
  }

  @Test
  void packedReferencesAreRead() throws Exception {
    RevCommit first = commit("first");
    try (Git git = Git.open(tree.toFile())) {
      git.packRefs().setAll(true).call();
    }
    Files.deleteIfExists(tree.resolve(".git/refs/heads/main"));
    assertEquals(Optional.of(first.name()), HeadMark.of(tree));
  }

  @Test
  void aLinkedWorkTreeHasItsOwn(@TempDir Path linked) throws Exception {
    RevCommit first = commit("first");
    Path own = Files.createDirectories(tree.resolve(".git/worktrees/linked"));
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
    assertEquals(Optional.of(first.name()), HeadMark.of(linked));
    Files.writeString(own.resolve("HEAD"), "0123456789012345678901234567890123456789\n");
    assertEquals(Optional.of("0123456789012345678901234567890123456789"), HeadMark.of(linked));
  }

  @Test
  void whatIsNotPlainIsNotGuessed() throws Exception {
    Files.writeString(tree.resolve(".git/HEAD"), "ref: refs/heads/.invalid\n");
    assertEquals(Optional.empty(), HeadMark.of(tree));
    Files.delete(tree.resolve(".git/HEAD"));
    assertEquals(Optional.empty(), HeadMark.of(tree));
    Files.writeString(tree.resolve(".git/HEAD"), "ref: \0\n");
    assertEquals(Optional.empty(), HeadMark.of(tree));
  }

  @Test
  void noRepositoryIsAMarkAsWell(@TempDir Path outside) {
    assertEquals(Optional.of("no repository"), HeadMark.of(outside));
  }
}
