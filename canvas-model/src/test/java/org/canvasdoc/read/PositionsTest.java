package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.Golden;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.source.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws what a canvas remembers under its lines. Each {@code positions/<case>.canvas.yaml} has its
 * drawing beside it; CRLF and a byte order mark change nothing in it.
 */
class PositionsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/org/canvasdoc/read/positions");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> drawings() throws IOException {
    return sources().stream()
        .map(source -> dynamicTest(source.getFileName().toString(), () -> check(source)));
  }

  @Test
  void sourcesAreThere() throws IOException {
    assertTrue(sources().size() >= 6);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void check(Path source) throws IOException {
    String text = Files.readString(source);
    String name = source.getFileName().toString();
    String drawn = draw(read(name, text));
    assertEquals(drawn, draw(read(name, text.replace("\n", "\r\n"))), "with CRLF");
    assertEquals(drawn, draw(read(name, "\uFEFF" + text)), "with a byte order mark");
    Golden.check(SOURCES.resolve(name.replace(".canvas.yaml", ".txt")), drawn);
  }

  private Canvas read(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
    ProjectReader.Result result = ProjectReader.read(temp, "", Limits.DEFAULT);
    Files.delete(temp.resolve(name));
    assertEquals(List.of(), result.findings().stream().map(each -> each.message()).toList());
    return result.canvases().get(0);
  }

  private static String draw(Canvas canvas) {
    Drawing drawing = new Drawing(canvas.file());
    for (Places.Place place : Places.of(canvas)) {
      drawing.mark(place.span(), place.what());
      assertPlain(place);
    }
    for (Reference reference : new References(canvas).all()) {
      if (reference.link() != null) {
        Located<String> text = reference.written();
        Span span = Words.in(text, reference.link().start(), reference.link().end());
        drawing.mark(span, "link " + reference.link().target());
      }
    }
    return drawing.draw();
  }

  /** What is written plainly on one line is what is read, but for tabs. */
  private static void assertPlain(Places.Place place) {
    String written = place.span().text();
    boolean plain =
        !written.isEmpty() && "\"'|>".indexOf(written.charAt(0)) < 0 && !written.contains("\n");
    if (plain && place.value() instanceof String value && !value.isEmpty()) {
      assertEquals(Texts.squeeze(value), Texts.squeeze(written), place::what);
    }
  }

  @Test
  void aDrawingCanBeRead() throws IOException {
    Canvas canvas = read("shop.canvas.yaml", "name: 早安\nchannels: {shop: \"The 🍩\"}\n");
    List<String> lines = new ArrayList<>(List.of(draw(canvas).split("\n")));
    assertEquals("1 | name: 早安", lines.get(0));
    assertTrue(lines.contains("  |       ^^^^ name"), lines::toString);
    assertTrue(lines.contains("  |                  ^^^^^^^^ channels/shop.name"), lines::toString);
  }
}
