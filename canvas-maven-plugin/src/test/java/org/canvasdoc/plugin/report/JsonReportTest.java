package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** Holds findings.json to its schema, and to reading back as what was found. */
class JsonReportTest {
  @Test
  void carriesEveryFindingWithItsSeverity() throws IOException {
    List<?> read = (List<?>) parsed(written(Samples.ALL)).get("findings");
    List<String> found = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Object each : read) {
      Map<?, ?> finding = (Map<?, ?>) each;
      found.add(finding.get("severity") + " " + finding.get("rule") + " " + finding.get("message"));
    }
    for (Diagnostic each : Samples.ALL.diagnostics()) {
      expected.add(
          each.severity().word()
              + " "
              + each.finding().rule()
              + " "
              + readable(each.finding().message()));
    }
    assertEquals(expected, found);
  }

  @Test
  void countsWhatIsNotAllowed() throws IOException {
    Map<String, Object> read = parsed(written(Samples.ALL));
    assertEquals(1L, read.get("schema"));
    assertEquals(
        Map.of("canvases", 2L, "entries", 14L, "errors", 2L, "warnings", 2L, "notes", 2L),
        read.get("summary"));
    for (Severity severity : Severity.values()) {
      long counted =
          Samples.ALL.diagnostics().stream()
              .filter(each -> each.counts() && each.severity() == severity)
              .count();
      assertEquals(2, counted, "the samples are two of each, and allowed ones");
    }
  }

  @Test
  void nothingFoundIsAnEmptyList() throws IOException {
    assertEquals(List.of(), parsed(written(Samples.NONE)).get("findings"));
  }

  @Test
  void holdsNothingThatMovesACursorOrTurnsText() throws IOException {
    written(Samples.ALL)
        .codePoints()
        .filter(point -> point != '\n')
        .forEach(
            point ->
                assertFalse(
                    Character.getType(point) == Character.CONTROL
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                        || Character.getType(point) == Character.SURROGATE,
                    () -> Integer.toHexString(point)));
  }

  @Test
  void isValidByTheSchemaThatIsPublished() {
    Schema schema = Schemas.of("/org/canvasdoc/plugin/report/findings.schema.json");
    assertEquals(List.of(), schema.validate(written(Samples.ALL), InputFormat.JSON));
    assertEquals(List.of(), schema.validate(written(Samples.NONE), InputFormat.JSON));
    Diagnostic found = Samples.of(Severity.ERROR, "a", "b");
    Diagnostic accepted =
        new Diagnostic(found.finding(), Severity.ERROR, "f", Diagnostic.Allowed.BASELINE);
    String baseline = written(Samples.counted(List.of(accepted)));
    assertTrue(baseline.contains("\"baseline\" : true"), baseline);
    assertEquals(List.of(), schema.validate(baseline, InputFormat.JSON));
    String wrong =
        written(Samples.ALL).replace("\"severity\" : \"note\"", "\"severity\" : \"hint\"");
    assertEquals(
        Samples.ALL.diagnostics().stream().filter(each -> each.severity() == Severity.NOTE).count(),
        schema.validate(wrong, InputFormat.JSON).size());
  }

  @Test
  void goesThroughUtf8Unharmed() throws IOException {
    String json = written(Samples.ALL);
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
  }

  /** What UTF-8 cannot hold reads back as the sign for that. */
  private static String readable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
  }

  private static String written(Findings findings) {
    return Samples.written(new JsonReport(), findings);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parsed(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      Map<String, Object> read = (Map<String, Object>) value(parser);
      assertEquals(null, parser.nextToken(), "nothing follows");
      return read;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        assertEquals(null, map.put(name, value(parser)), () -> "twice: " + name);
      }
      return map;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        ? (Object) parser.getLongValue()
        : parser.getText();
  }
}
