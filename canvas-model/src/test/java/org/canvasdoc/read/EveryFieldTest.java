package org.canvasdoc.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.EveryField.Quotes;
import org.canvasdoc.read.EveryField.Written;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the format is read, with its place, in every style that YAML writes it in. */
class EveryFieldTest {
  @TempDir private Path folder;

  static Stream<Arguments> styles() {
    List<Arguments> all = new ArrayList<>();
    for (boolean flow : new boolean[] {false, true}) {
      for (Quotes quotes : Quotes.values()) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
          for (String mark : List.of("", "\uFEFF")) {
            all.add(Arguments.of(flow, quotes, lineEnd, mark));
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyFieldStandsWhereItWasWritten(boolean flow, Quotes quotes, String lineEnd, String mark)
      throws IOException {
    Written written = EveryField.write(flow, quotes);
    Canvas canvas = read(mark + written.text().replace("\n", lineEnd));
    Map<String, String> read = new LinkedHashMap<>();
    for (Places.Place place : Places.of(canvas)) {
      if (!place.what().startsWith("place of")) {
        read.put(place.what(), where(place.span()));
      }
    }
    assertEquals(lines(written.places()), lines(read));
    assertTrue(read.size() > 400, "many fields: " + read.size());
    assertEquals(read(EveryField.write(false, Quotes.NONE).text()), canvas, "every style says it");
  }

  private Canvas read(String text) throws IOException {
    Files.writeString(folder.resolve("every-field.canvas.yaml"), text);
    ProjectReader.Result result = ProjectReader.read(folder, "", Limits.DEFAULT);
    assertEquals(List.of(), result.findings().stream().map(each -> each.message()).toList());
    return result.canvases().get(0);
  }

  private static String where(Span span) {
    assertEquals(span.start().line(), span.end().line(), "on one line");
    return span.start() + "-" + span.end().column();
  }

  private static String lines(Map<String, String> places) {
    StringBuilder lines = new StringBuilder();
    places.forEach((what, where) -> lines.append(where).append(' ').append(what).append('\n'));
    return lines.toString();
  }
}
