package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a repository is elsewhere, as its configuration says. */
class RemotesTest {
  @TempDir Path tree;

  @Test
  void thoseOfTheRepositoryAreRead() throws Exception {
    try (Git git = Git.init().setDirectory(tree.toFile()).call()) {
      assertEquals(List.of(), Remotes.of(tree));
      URIish address = new URIish("git@github.com:bakery/shop.git");
      git.remoteAdd().setName("origin").setUri(address).call();
    }
    Path config = tree.resolve(".git/config");
    String other = "[submodule \"x\"]\n\turl = https://gitlab.com/x\n[REMOTE \"b\"]\n\tpushURL=b\n";
    Files.writeString(config, Files.readString(config) + other);
    Path deep = Files.createDirectories(tree.resolve("src/canvas"));
    assertEquals(List.of("git@github.com:bakery/shop.git", "b"), Remotes.of(deep));
  }

  @Test
  void aLinkedTreeHasThoseOfItsRepository() throws Exception {
    Path git = Files.createDirectories(tree.resolve("main/.git/worktrees/two"));
    Files.writeString(git.resolve("commondir"), "../..\n");
    Files.writeString(tree.resolve("main/.git/config"), "[remote \"origin\"]\nurl = a\n");
    Path linked = Files.createDirectories(tree.resolve("two"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + git + "\n");
    assertEquals(List.of("a"), Remotes.of(linked));
  }

  @Test
  void withoutARepositoryThereAreNone() throws Exception {
    assertEquals(List.of(), Remotes.of(tree));
    Files.write(tree.resolve(".git"), new byte[] {(byte) 0xff, 'x'});
    assertEquals(List.of(), Remotes.of(tree));
  }
}
