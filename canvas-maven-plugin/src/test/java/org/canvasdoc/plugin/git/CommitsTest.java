package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commits changed a folder, however the repository came here. */
class CommitsTest {
  @TempDir private Path folder;
  private Path tree;
  private int hours;

  @BeforeEach
  void repository() throws Exception {
    tree = Files.createDirectories(folder.resolve("tree"));
    Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call().close();
  }

  private RevCommit commit(String message, String... files) throws Exception {
    try (Git git = Git.open(tree.toFile())) {
      for (String file : files) {
        write(file, message);
        git.add().addFilepattern(file).call();
      }
      return commit(git, message);
    }
  }

  private RevCommit commit(Git git, String message) throws Exception {
    hours++;
    PersonIdent who =
        new PersonIdent(
            "Author",
            "author@example.org",
            Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3600L * hours),
            ZoneId.of("+05:30"));
    return git.commit()
        .setAllowEmpty(true)
        .setSign(false)
        .setAuthor(who)
        .setCommitter(who)
        .setMessage(message)
        .call();
  }

  private void write(String file, String text) throws IOException {
    Path path = tree.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static List<String> subjects(Path place) {
    return Commits.newest(place, 50).stream().map(Commits.Commit::subject).toList();
  }

  @Test
  void thoseThatChangedTheFolderTheNewestFirst() throws Exception {
    commit("first\n\nwith more", "src/canvas/a.canvas.yaml");
    commit("elsewhere", "README.md");
    RevCommit last = commit("second", "src/canvas/food/b.canvas.yaml", "src/canvas/a.canvas.yaml");
    List<Commits.Commit> commits = Commits.newest(tree.resolve("src/canvas"), 50);
    assertEquals(
        new Commits.Commit(
            last.name(),
            "second",
            "Author",
            Instant.parse("2026-01-01T03:00:00Z"),
            List.of("src/canvas/a.canvas.yaml", "src/canvas/food/b.canvas.yaml")),
        commits.get(0));
    assertEquals(List.of("second", "first"), subjects(tree.resolve("src/canvas")));
    assertEquals(List.of("second", "elsewhere", "first"), subjects(tree));
    assertEquals(1, Commits.newest(tree, 1).size());
  }

  @Test
  void aFileThatGoesIsAChange() throws Exception {
    commit("first", "src/canvas/a.canvas.yaml");
    try (Git git = Git.open(tree.toFile())) {
      git.rm().addFilepattern("src/canvas/a.canvas.yaml").call();
      commit(git, "gone");
    }
    assertEquals(List.of("gone", "first"), subjects(tree.resolve("src/canvas")));
  }

  /** A merge that takes each file as one of its sides has it changed nothing by itself. */
  @Test
  void aMergeThatOnlyMergesIsNone() throws Exception {
    commit("first", "src/canvas/a.canvas.yaml");
    try (Git git = Git.open(tree.toFile())) {
      git.checkout().setCreateBranch(true).setName("side").call();
      commit("on the side", "src/canvas/b.canvas.yaml");
      git.checkout().setName("main").call();
      commit("on main", "src/canvas/c.canvas.yaml");
      git.merge()
          .include(git.getRepository().findRef("side"))
          .setFastForward(MergeCommand.FastForwardMode.NO_FF)
          .setMessage("merged")
          .call();
    }
    assertEquals(List.of("on main", "on the side", "first"), subjects(tree.resolve("src/canvas")));
  }

  /** What the oldest commit of a shallow clone changed is not known: not all that it has. */
  @Test
  void ofAShallowCloneWhatIsKnown() throws Exception {
    commit("first", "src/canvas/a.canvas.yaml");
    commit("second", "src/canvas/a.canvas.yaml");
    commit("third", "src/canvas/a.canvas.yaml");
    Path clone = folder.resolve("clone");
    git(folder, "clone", "-q", "--depth", "2", tree.toUri().toString(), clone.toString());
    assertEquals(List.of("third"), subjects(clone.resolve("src/canvas")));
    Path one = folder.resolve("one");
    git(folder, "clone", "-q", "--depth", "1", tree.toUri().toString(), one.toString());
    assertEquals(List.of(), subjects(one.resolve("src/canvas")));
  }

  @Test
  void aLinkedWorkTreeKnowsTheSame() throws Exception {
    commit("first", "src/canvas/a.canvas.yaml");
    Path linked = folder.resolve("linked");
    git(tree, "worktree", "add", "-q", linked.toString(), "-b", "other");
    assertEquals(List.of("first"), subjects(linked.resolve("src/canvas")));
  }

  @Test
  void withoutARepositoryOrACommitThereAreNone() throws Exception {
    assertEquals(List.of(), subjects(tree));
    assertEquals(List.of(), subjects(folder));
    commit("elsewhere", "README.md");
    assertEquals(List.of(), subjects(tree.resolve("src/canvas")));
    Files.writeString(tree.resolve(".git/HEAD"), "not a reference");
    assertEquals(List.of(), subjects(tree));
  }

  private static void git(Path where, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(Files.isDirectory(where));
  }
}
