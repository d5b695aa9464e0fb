package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/**
 * What {@code canvas:format} writes and leaves alone, and what {@code canvas:format-check} says.
 */
class FormatMojoTest extends GoalTest {
  private static final String ODD =
      """
      # The model of \u00e9t\u00e9
      name:   'The DoughJoe'   # quoted for no reason

      channels:
          web: {name: The web}
      customer-segments: {commuters: Morning commuters,   }
      currency: EUR""";

  private static final String LAID =
      """
      # The model of \u00e9t\u00e9
      name: The DoughJoe # quoted for no reason
      currency: EUR
      customer-segments: {commuters: Morning commuters}

      channels:
        web: The web
      """;

  private static final String WELL = "name: Well\n";
  private static final String TORN = "name: [";

  private Path canvas(String name) {
    return basedir.resolve("src/canvas/" + name + ".canvas.yaml");
  }

  private void format(Goals.Maker goals, Map<String, String> properties) throws Exception {
    goals.make("format", Map.of(), properties).execute();
  }

  @Test
  void theLayoutIsWrittenAndSaid(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD, "well", WELL, "torn", TORN));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(canvas("well"), old);
    format(goals, Map.of());
    assertEquals(LAID, Files.readString(canvas("doughjoe")));
    assertEquals(TORN, Files.readString(canvas("torn")));
    assertEquals(old, Files.getLastModifiedTime(canvas("well")));
    assertEquals(
        List.of(
            "INFO src/canvas/torn.canvas.yaml stays as it is: it cannot be read",
            "INFO formatted src/canvas/doughjoe.canvas.yaml",
            "INFO canvas: 1 of 4 files formatted"),
        said.lines());
    format(goals, Map.of());
    assertEquals("INFO canvas: nothing to format in 4 files", said.lines().get(4));
  }

  @Test
  void carriageReturnsAndTheMarkOfTheFileStay(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", "\uFEFF" + ODD.replace("\n", "\r\n")));
    format(goals, Map.of());
    assertArrayEquals(
        ("\uFEFF" + LAID.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(canvas("doughjoe")));
  }

  @Test
  void dryItShowsAPatchAndChangesNothing(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    format(goals, Map.of("canvas.dryRun", "true"));
    assertEquals(ODD, Files.readString(canvas("doughjoe")));
    String patch = Files.readString(basedir.resolve("target/canvas-reports/format.patch"));
    assertTrue(patch.contains("+name: The DoughJoe # quoted for no reason\n"), patch);
    List<String> lines = said.lines();
    assertTrue(lines.contains("INFO git apply target/canvas-reports/format.patch"));
    assertEquals("INFO canvas: 1 of 2 files would be formatted", lines.get(lines.size() - 1));
    sketch(Map.of("doughjoe", LAID));
    format(goals, Map.of("canvas.dryRun", "true"));
    assertFalse(Files.exists(basedir.resolve("target/canvas-reports/format.patch")));
  }

  @Test
  void theCheckNamesEachFileAndTheCommand(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD, "other", "name: A\nowners: [b]\n", "torn", TORN));
    var goal = goals.make("format-check", Map.of(), Map.of());
    var failure = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(
        "2 files are not in the canonical layout; to bring them there: mvn canvas:format",
        failure.getMessage());
    String words = ": from this line on it is not in the canonical layout";
    assertEquals(
        List.of(
            "INFO src/canvas/torn.canvas.yaml stays as it is: it cannot be read",
            "ERROR src/canvas/doughjoe.canvas.yaml:2" + words,
            "ERROR src/canvas/other.canvas.yaml:2" + words),
        said.lines());
    assertEquals(ODD, Files.readString(canvas("doughjoe")));
  }

  @Test
  void theCheckPassesWhatIsLaidOut(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", LAID, "torn", TORN));
    goals.make("format-check", Map.of(), Map.of()).execute();
    assertEquals("INFO canvas: 2 files are in the canonical layout", said.lines().get(1));
  }

  /** A short form of what is wrong would be found in another place. */
  @Test
  void whatIsWrongIsNotShortened(Goals.Maker goals) throws Exception {
    String wrong = "customer-segments: {a: {size: {value: 1e3}}}\nname: A\n";
    sketch(Map.of("doughjoe", wrong, "other", wrong.replace("1e3", "1000")));
    format(goals, Map.of());
    assertEquals(
        "name: A\ncustomer-segments: {a: {size: {value: 1e3}}}\n",
        Files.readString(canvas("doughjoe")));
    assertEquals(
        "name: A\ncustomer-segments: {a: {size: 1000}}\n", Files.readString(canvas("other")));
    goals.make("format-check", Map.of(), Map.of()).execute();
  }

  @Test
  void theFolderFormIsLaidOutToo(Goals.Maker goals) throws Exception {
    write("src/canvas/bank.canvas/canvas.yaml", "currency: CHF\nname: Bank\n");
    write("src/canvas/bank.canvas/channels.yaml", "web:\n    name: Web\n");
    write("src/canvas/bank.canvas/channels/web.md", "Its   text\n");
    write("src/canvas/notes.yaml", "a:   b\n");
    format(goals, Map.of());
    Path folder = basedir.resolve("src/canvas/bank.canvas");
    assertEquals("name: Bank\ncurrency: CHF\n", Files.readString(folder.resolve("canvas.yaml")));
    assertEquals("web: Web\n", Files.readString(folder.resolve("channels.yaml")));
    assertEquals("Its   text\n", Files.readString(folder.resolve("channels/web.md")));
    assertEquals("a:   b\n", Files.readString(basedir.resolve("src/canvas/notes.yaml")));
    assertEquals("INFO canvas: 2 of 2 files formatted", said.lines().get(2));
  }

  @Test
  void whatIsTooLargeOrNoUtf8StaysAsItIs(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD, "small", WELL));
    Files.write(canvas("latin"), "name:  \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    format(goals, Map.of("canvas.maxFileSize", "100"));
    assertEquals(
        List.of(
            "INFO src/canvas/doughjoe.canvas.yaml stays as it is: it is larger than 100 bytes",
            "INFO src/canvas/latin.canvas.yaml stays as it is: it cannot be read",
            "INFO canvas: nothing to format in 4 files"),
        said.lines());
  }

  /** Which canvas is read depends on the order of entries where there are too many. */
  @Test
  void whatIsNotReadAsAWholeStaysAsItIs(Goals.Maker goals) throws Exception {
    String many = "name: A\nchannels: {a: A, b: B}\ncustomer-segments: {c: C, d: D}\n";
    sketch(Map.of("doughjoe", many));
    format(goals, Map.of("canvas.maxEntries", "3"));
    assertEquals(many, Files.readString(canvas("doughjoe")));
    assertEquals(
        "INFO src/canvas/doughjoe.canvas.yaml stays as it is:"
            + " in another layout it would say something else",
        said.lines().get(0));
  }

  @Test
  void noNameIsACommandOfTheBuildService(Goals.Maker goals) throws Exception {
    sketch(Map.of("##[x]\u001b", TORN));
    format(goals, Map.of());
    assertTrue(
        said.lines().get(0).startsWith("INFO src/canvas/##\u27e6x]"), said.lines()::toString);
    assertFalse(said.lines().get(0).contains("\u001b"));
  }

  @Test
  void withoutACanvasItSaysHowToWriteOne(Goals.Maker goals) throws Exception {
    write("src/canvas/notes.txt", "");
    for (String name : List.of("format", "format-check")) {
      var goal = goals.make(name, Map.of(), Map.of());
      String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
      assertTrue(message.startsWith("There is no canvas in src/canvas"), message);
    }
  }
}
