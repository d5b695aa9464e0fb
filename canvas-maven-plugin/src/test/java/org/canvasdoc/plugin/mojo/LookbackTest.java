package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.git.Repo;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a history is looked up, and under which ids. */
class LookbackTest {
  @TempDir private Path folder;

  private Folders.Place place(String module, String home) {
    Path source = folder.resolve("tree").resolve(module).resolve(Folders.SOURCE);
    Path build = folder.resolve("tree/target");
    return new Folders.Place(source, build, module, "", module, false, home, List.of());
  }

  private static List<String> ids(Past past) {
    return past.canvases().stream().map(CanvasHistory::canvas).toList();
  }

  /** As it is with the canvases themselves. */
  @Test
  void ofTwoFoldersWithTheSameHomeOneHasANumber() throws Exception {
    Repo repo = Repo.init(folder.resolve("tree"));
    for (String module : List.of("a/x", "b/x", "x")) {
      repo.write(module + "/src/canvas/tea.canvas.yaml", "name: Tea\n");
    }
    repo.write("top/src/canvas/x/coffee.canvas.yaml", "name: Coffee\n");
    repo.write("top/src/canvas/x/tea.canvas.yaml", "name: Tea\n");
    repo.commit("all");
    Lookback lookback = new Lookback(10, false, new Said(), folder);
    for (Folders.Place each :
        List.of(place("none", "x/"), place("top", ""), place("a/x", "x/"), place("b/x", "x/"))) {
      lookback.at(each, Limits.DEFAULT, Settings.of(null));
    }
    assertEquals(List.of("x-2/tea", "x-3/tea", "x/coffee", "x/tea"), ids(lookback.get()));
    try (Stream<Path> kept = Files.list(folder.resolve("tree/target/canvas-history"))) {
      assertEquals(3, kept.count(), "of a folder that was never committed nothing is kept");
    }
  }

  @Test
  void itIsLookedUpAgainWhereTheCommitOrATagMovedAlone() throws Exception {
    Repo repo = Repo.init(folder.resolve("tree"));
    Path tea = folder.resolve("tree/src/canvas/tea.canvas.yaml");
    repo.write("src/canvas/tea.canvas.yaml", "name: Tea\n").commit("one");
    Lookback lookback =
        new Lookback(10, false, new Said(), folder)
            .at(place("", ""), Limits.DEFAULT, Settings.of(null));
    Past first = lookback.get();
    Files.writeString(tea, "name: Coffee\n");
    assertSame(first, lookback.get());
    repo.commit("two");
    assertEquals(2, lookback.get().revisions().size());
    repo.git("tag", "v1");
    assertEquals(List.of("v1"), lookback.get().revisions().get(0).step().tags());
  }
}
