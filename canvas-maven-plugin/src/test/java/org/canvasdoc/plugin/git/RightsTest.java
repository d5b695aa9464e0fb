package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lacks rights to a repository learns which; whoever has them learns nothing. */
class RightsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "HEAD", "config", "refs/heads", "objects", "objects/pack"})
  void whatMayNotBeReadIsNamed(String file) throws Exception {
    Path git = Repo.init(folder.resolve("tree")).tree().resolve(".git");
    Path denied = file.isEmpty() ? git : git.resolve(file);
    AccessDeniedException lacking =
        assertThrows(
            AccessDeniedException.class, () -> Rights.of(git, each -> !each.equals(denied)));
    assertEquals(denied.toString(), lacking.getFile());
  }

  @Test
  void aPackIsNamedToo() throws Exception {
    Repo repo = Repo.init(folder.resolve("tree"));
    repo.commit("one");
    repo.git("gc", "-q");
    Path git = repo.tree().resolve(".git");
    AccessDeniedException lacking =
        assertThrows(
            AccessDeniedException.class,
            () -> Rights.of(git, each -> !each.toString().endsWith(".pack")));
    assertTrue(lacking.getFile().matches(".*/pack-[0-9a-f]+\\.pack"), lacking::getFile);
  }

  /** A linked work tree has a place of its own, and shares all but what is checked out. */
  @Test
  void ofALinkedWorkTreeTheSharedFilesCount() throws Exception {
    Repo repo = Repo.init(folder.resolve("tree"));
    repo.commit("one");
    Path linked = folder.resolve("linked");
    repo.git("worktree", "add", "-q", linked.toString());
    Rights.check(linked);
    Path git = repo.tree().resolve(".git/worktrees/linked");
    AccessDeniedException lacking =
        assertThrows(
            AccessDeniedException.class, () -> Rights.of(git, each -> !each.endsWith("config")));
    assertTrue(lacking.getFile().endsWith("config"), lacking::getFile);
  }
}
