package org.canvasdoc.plugin.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that files are written all, or none, and that nothing is lost. */
class PiecesTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {1, 2, 3, 4};

  @TempDir Path folder;

  private final Pieces pieces = new Pieces();

  /** All that is in the folder, below it. */
  private List<String> all() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void allIsWritten() throws IOException {
    Path pom = Files.write(folder.resolve("pom.xml"), OLD);
    pieces.change(pom, OLD, NEW);
    pieces.add(folder.resolve("a/b/one"), "1");
    pieces.add(folder.resolve("a/two"), "\u00e9");
    assertNull(pieces.inTheWay());
    pieces.write();
    assertEquals(List.of("a", "a/b", "a/b/one", "a/two", "pom.xml"), all());
    assertEquals("\u00e9", Files.readString(folder.resolve("a/two")));
    assertEquals(4, Files.size(pom));
  }

  @Test
  void whereOneCannotBeWrittenAllIsAsItWas() throws IOException {
    Path pom = Files.write(folder.resolve("pom.xml"), OLD);
    Files.createDirectories(folder.resolve("kept"));
    pieces.change(pom, OLD, NEW);
    pieces.add(folder.resolve("kept/one"), "1");
    pieces.add(folder.resolve("new/deep/two"), "2");
    pieces.add(folder.resolve("third/" + "x".repeat(300)), "3");
    assertThrows(IOException.class, pieces::write);
    assertEquals(List.of("kept", "pom.xml"), all());
    assertEquals(3, Files.size(pom));
  }

  @Test
  void whatSomebodyElseWroteInTheMeantimeStays() throws IOException {
    pieces.add(folder.resolve("a/one"), "1");
    pieces.add(folder.resolve("two"), "2");
    Files.writeString(folder.resolve("two"), "theirs");
    assertThrows(IOException.class, pieces::write);
    assertEquals(List.of("two"), all());
    assertEquals("theirs", Files.readString(folder.resolve("two")));
  }

  @Test
  void whatSomebodyElseChangedInTheMeantimeStays() throws IOException {
    Path pom = Files.write(folder.resolve("pom.xml"), NEW);
    pieces.change(pom, OLD, NEW);
    pieces.add(folder.resolve("a/one"), "1");
    assertThrows(IOException.class, pieces::write);
    assertEquals(List.of("pom.xml"), all());
  }

  @Test
  void aLinkStandsEvenWhereItLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    assertTrue(Pieces.stands(link));
    pieces.add(link, "1");
    assertThrows(IOException.class, pieces::write);
    assertEquals(List.of("link"), all());
  }

  @Test
  void throughALinkTheFileIsChanged() throws IOException {
    Path pom = Files.write(folder.resolve("real.xml"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("pom.xml"), Path.of("real.xml"));
    pieces.change(link, OLD, NEW);
    pieces.write();
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(4, Files.size(pom));
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("src"), "a file");
    pieces.add(folder.resolve("ok/one"), "1");
    pieces.add(file.resolve("canvas/two"), "2");
    assertEquals(file, pieces.inTheWay());
    assertThrows(IOException.class, pieces::write);
    assertEquals(List.of("src"), all());
  }
}
