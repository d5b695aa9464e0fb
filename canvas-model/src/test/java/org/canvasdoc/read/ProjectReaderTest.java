package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Interaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a folder is read, in which order, and what is said of the rest. */
class ProjectReaderTest {
  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private ProjectReader.Result read(Limits limits) throws IOException {
    return ProjectReader.read(folder, "src/canvas/", limits);
  }

  private ProjectReader.Result read() throws IOException {
    return read(Limits.DEFAULT);
  }

  private static List<String> ids(ProjectReader.Result result) {
    return result.canvases().stream().map(Canvas::id).toList();
  }

  private static List<String> said(ProjectReader.Result result) {
    return result.findings().stream().map(ProjectReaderTest::said).toList();
  }

  private static String said(Finding finding) {
    return finding.rule() + " " + finding.span() + " " + finding.message();
  }

  @Test
  void canvasesAreReadInTheOrderOfTheirPaths() throws IOException {
    for (String path :
        List.of("b.canvas.yml", "food/a.canvas.yaml", "a.canvas.yaml", "z/z/z.canvas.yaml")) {
      write(path, "name: A");
    }
    write("c.canvas/canvas.yaml", "name: C");
    assertEquals(List.of("a", "b", "c", "food/a", "z/z/z"), ids(read()));
    assertEquals("src/canvas/food/a.canvas.yaml", read().canvases().get(3).file().path());
  }

  @Test
  void whichThreadIsFirstDoesNotMatter() throws IOException {
    for (int i = 0; i < 200; i++) {
      write(
          String.format(Locale.ROOT, "c%03d.canvas.yaml", i),
          "nam: " + i + "\nodd: " + "x".repeat(i * 50));
    }
    ProjectReader.Result first = read();
    assertEquals(
        IntStream.range(0, 200).mapToObj(i -> String.format(Locale.ROOT, "c%03d", i)).toList(),
        ids(first));
    assertEquals(said(first), said(read()));
    assertEquals(400, first.findings().size());
  }

  @Test
  void hiddenFilesAndOtherNamesArePassedOver() throws IOException {
    write("a.canvas.yaml", "name: A");
    write(".hidden.canvas.yaml", "nam: A");
    write(".git/b.canvas.yaml", "nam: A");
    write("notes.txt", "nam: A");
    write("a.canvas.json", "{}");
    write("deep/.x/c.canvas.yaml", "nam: A");
    ProjectReader.Result result = read();
    assertEquals(List.of("a"), ids(result));
    assertEquals(List.of(), said(result));
    assertEquals(List.of(), result.misnamed());
  }

  @Test
  void yamlByAnotherNameIsRemembered() throws IOException {
    write("doughjoe.yaml", "name: A");
    write("food/canvas.yml", "name: A");
    ProjectReader.Result result = read();
    assertEquals(List.of("doughjoe.yaml", "food/canvas.yml"), result.misnamed());
    assertEquals(List.of(), ids(result));
  }

  @Test
  void filesThatTextsMayNameAreNotCanvases() throws IOException {
    write("files/a.canvas.yaml", "nam: A");
    write("food/files/deep/menu.pdf", "%PDF");
    write("a.canvas/files/plan.svg", "<svg/>");
    write("a.canvas/canvas.yaml", "name: A");
    ProjectReader.Result result = read();
    assertEquals(
        Set.of("files/a.canvas.yaml", "food/files/deep/menu.pdf", "a.canvas/files/plan.svg"),
        result.documents().keySet());
    assertEquals(List.of("a"), ids(result));
    assertEquals(List.of(), said(result));
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    write("outside/a.canvas.yaml", "name: A");
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Files.createSymbolicLink(
        inside.resolve("a.canvas.yaml"), folder.resolve("outside/a.canvas.yaml"));
    Files.createSymbolicLink(inside.resolve("b.canvas"), folder.resolve("outside"));
    Files.createSymbolicLink(inside.resolve("rules.yaml"), folder.resolve("outside/a.canvas.yaml"));
    Files.createSymbolicLink(inside.resolve("others"), folder.resolve("outside"));
    Files.createDirectories(inside.resolve("files"));
    Files.createSymbolicLink(inside.resolve("files/x.md"), folder.resolve("outside/a.canvas.yaml"));
    ProjectReader.Result result = ProjectReader.read(inside, "", Limits.DEFAULT);
    assertEquals(List.of(), ids(result));
    assertEquals(Set.of(), result.documents().keySet());
    String why = " the file cannot be read: it is a link, not a plain file";
    assertEquals(
        List.of(
            "unreadable-file a.canvas.yaml:1:1" + why,
            "unreadable-file b.canvas:1:1" + why,
            "unreadable-file rules.yaml:1:1" + why),
        said(result));
  }

  @Test
  void bothFormsSayTheSame() throws IOException {
    write(
        "one.canvas.yaml",
        "name: A\n"
            + "channels:\n"
            + "  shop: {name: The shop, description: \"Open.\\n"
            + "\"}\n"
            + "  web: The web shop\n");
    Canvas file = read().canvases().get(0);
    Files.delete(folder.resolve("one.canvas.yaml"));
    write("one.canvas/canvas.yaml", "name: A");
    write("one.canvas/channels.yml", "shop: {name: The shop}\nweb: The web shop\n");
    write("one.canvas/channels/shop.md", "Open.\r\n");
    assertEquals(List.of(), said(read()));
    assertEquals(file, read().canvases().get(0));
  }

  @Test
  void aFolderWithoutAHeadIsReadAllTheSame() throws IOException {
    write("one.canvas/channels.yaml", "shop: The shop");
    ProjectReader.Result result = read();
    assertEquals(1, result.canvases().get(0).entries(Block.CHANNELS).size());
    assertEquals(
        List.of(
            "missing-field src/canvas/one.canvas/channels.yaml:1:1"
                + " the folder has no `canvas.yaml`, which gives the canvas its name"),
        said(result));
  }

  @Test
  void oneBadFileDoesNotHideTheOthers() throws IOException {
    write("a.canvas.yaml", "name: [");
    write("b.canvas.yaml", "name: B\nodd: 1\n");
    write("c.canvas.yaml", new byte[] {'n', ':', ' ', (byte) 0xE4, '\n'});
    write("d.canvas.yaml", "name: D");
    ProjectReader.Result result = read();
    assertEquals(List.of("b", "d"), ids(result));
    assertEquals(Set.of("a", "c"), result.unreadable());
    assertEquals(
        List.of(
            "unreadable-file src/canvas/a.canvas.yaml:1:7 this is not YAML: a value is missing",
            "unknown-key src/canvas/b.canvas.yaml:2:1 `odd` is not a key of a canvas",
            "unreadable-file src/canvas/c.canvas.yaml:1:4 the file is not UTF-8"),
        said(result));
  }

  @Test
  void whatIsNotUtf8IsPointedAt() throws IOException {
    write("a.canvas.yaml", "\uFEFFname: 🍩\nsummary: caf\u00e9\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("a"), ids(read()));
    write("a.canvas.yaml", "name: \uFFFD replaced".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), said(read()), "the sign itself may stand in a file");
    write("a.canvas.yaml", join("\uFEFFname: 🍩\nsummary: caf", new byte[] {(byte) 0xE9, '\n'}));
    assertTrue(said(read()).get(0).contains("a.canvas.yaml:2:13"), said(read())::toString);
    write("a.canvas.yaml", join("name: caf", new byte[] {(byte) 0xC3}));
    assertTrue(said(read()).get(0).contains("a.canvas.yaml:1:10"), said(read())::toString);
  }

  private static byte[] join(String text, byte[] rest) {
    byte[] start = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  @Test
  void aFolderThatIsNotThereIsTheCallersMistake() throws IOException {
    Path none = folder.resolve("none");
    ProjectReader.Result result = ProjectReader.read(none, "src/canvas/", Limits.DEFAULT);
    assertEquals(List.of(), ids(result));
    assertEquals(
        List.of("unreadable-file src/canvas/:1:1 the file cannot be read: NoSuchFile"),
        said(result));
  }

  @Test
  void categoriesOfTheTeamsOwn() throws IOException {
    write(
        "categories.yaml",
        "concierge: {name: Concierge, definition: Arranges., like: self-service, interaction:"
            + " joint}\n"
            + "porter: {like: communities}\n"
            + "x-team: service\n");
    write(
        "a.canvas.yaml",
        "name: A\ncustomer-segments: {b: {name: B, expects: [concierge, porter]}}");
    ProjectReader.Result result = read();
    assertEquals(List.of(), said(result));
    Category concierge = result.catalogue().byId("concierge").orElseThrow();
    assertEquals("Concierge", concierge.name());
    assertEquals("Arranges.", concierge.definition());
    assertEquals("self-service", concierge.like());
    assertEquals(Interaction.JOINT, concierge.interaction());
    Category porter = result.catalogue().byId("porter").orElseThrow();
    assertEquals("porter", porter.name());
    assertEquals(Interaction.PEER, porter.interaction());
    assertEquals(8, result.catalogue().all().size());
  }
}
