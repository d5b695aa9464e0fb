package org.canvasdoc.plugin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of folders, and told. */
class LooksTest {
  @TempDir private Path folder;

  private Set<Path> look() {
    return Looks.of(List.of(folder), each -> {}).keySet();
  }

  @Test
  void hiddenFilesAreNotSeenAndLinksAreNotFollowed() throws Exception {
    Serving.write(folder, "a.yaml", "a");
    Serving.write(folder, ".a.yaml.swp", "a");
    Serving.write(folder, ".git/HEAD", "a");
    Serving.write(folder, "deep/b.yaml", "b");
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertEquals(
        Set.of(folder.resolve("a.yaml"), folder.resolve("deep/b.yaml"), folder.resolve("round")),
        look());
  }

  @Test
  void aFolderThatIsNotThereIsNoMistake() {
    Path none = folder.resolve("none");
    List<Path> folders = new ArrayList<>();
    assertEquals(Set.of(none), Looks.of(List.of(none), folders::add).keySet());
    assertEquals(List.of(), folders);
  }

  /** A folder that comes with its files, a file put in the place of another, a list of folders. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyChangeIsTold(boolean withEvents) throws Exception {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    Path apart = Files.createDirectories(folder.resolve("apart"));
    Serving.write(apart, "new/deep/c.yaml", "c");
    Serving.write(apart, "a.yaml", "A");
    Serving.write(one, "a.yaml", "a");
    BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    try (Watch watch = new Watch(List.of(one, two), withEvents, told::add)) {
      watch.start();
      Files.move(apart.resolve("new"), two.resolve("new"));
      assertEquals(Set.of(two.resolve("new/deep/c.yaml")), next(told));
      Serving.write(two, "new/deep/c.yaml", "changed");
      assertEquals(Set.of(two.resolve("new/deep/c.yaml")), next(told));
      Files.move(
          apart.resolve("a.yaml"),
          one.resolve("a.yaml"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertEquals(Set.of(one.resolve("a.yaml")), next(told));
      Files.delete(one.resolve("a.yaml"));
      assertEquals(Set.of(one.resolve("a.yaml")), next(told));
    }
    assertTrue(told.isEmpty(), told::toString);
  }

  private static Set<Path> next(BlockingQueue<Set<Path>> told) throws InterruptedException {
    Set<Path> next = told.poll(20, TimeUnit.SECONDS);
    return next == null ? Set.of() : next;
  }
}
