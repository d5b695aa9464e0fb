package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a folder, whether it has a few folders or many, for all processors. */
class FolderFilesTest {
  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200})
  void filesAreFoundAtAnyDepthInTheOrderOfTheirPaths(int folders) throws IOException {
    Set<String> expected = new TreeSet<>();
    Set<String> links = new TreeSet<>();
    write(expected, "b.canvas.yaml");
    write(expected, "a.canvas.yaml");
    write(new TreeSet<>(), ".hidden.yaml");
    write(new TreeSet<>(), ".git/config");
    link(links, "link.yaml");
    for (int i = 0; i < folders; i++) {
      write(expected, "f" + i + "/shop.canvas.yaml");
      write(expected, "f" + i + "/deep/er/files/note.md");
      write(new TreeSet<>(), "f" + i + "/deep/.cache/x.yaml");
      link(links, "f" + i + "/deep/link.yaml");
      link(links, "f" + i + "/folder");
    }
    FolderFiles files = FolderFiles.of(root);
    assertEquals(List.copyOf(expected), List.copyOf(files.plain().keySet()));
    assertEquals(links, files.odd());
    assertEquals(Set.of(), files.unreadable().keySet());
    for (String each : expected) {
      assertEquals(root.resolve(each), files.plain().get(each));
    }
  }

  private void write(Set<String> named, String path) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), "name: A\n");
    named.add(path);
  }

  /** Neither a link to a file nor one to a folder is followed. */
  private void link(Set<String> named, String path) throws IOException {
    Path target = path.endsWith("folder") ? root : root.resolve("a.canvas.yaml");
    Files.createSymbolicLink(root.resolve(path), target);
    named.add(path);
  }
}
