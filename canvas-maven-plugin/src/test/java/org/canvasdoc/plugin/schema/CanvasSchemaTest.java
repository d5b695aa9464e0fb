package org.canvasdoc.plugin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the schema to the reader: both refuse the same documents. */
class CanvasSchemaTest {
  private static final Path EXAMPLES = Path.of("../example-site/src/canvas");
  private static final Path FIXTURES =
      Path.of("../canvas-model/src/main/resources/org/canvasdoc/rules");
  private static final int CHANGED = 4000;

  @TempDir private Path folder;

  private static List<String> documents(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      List<Path> canvases =
          files
              .filter(file -> file.toString().matches(".*[./\\\\]canvas\\.ya?ml"))
              .sorted()
              .toList();
      List<String> texts = new ArrayList<>();
      for (Path file : canvases) {
        texts.add(Files.readString(file).replace("\r\n", "\n").replaceFirst("^\uFEFF", ""));
      }
      return texts;
    }
  }

  @Test
  void theExamplesAreAccepted() throws IOException {
    List<String> examples = documents(EXAMPLES);
    assertTrue(examples.size() >= 8);
    for (String document : examples) {
      assertEquals("[]", Verdicts.why(document));
    }
  }

  @Test
  void theFixturesAreJudgedAsByTheReader() throws IOException {
    agree(documents(FIXTURES), 5);
  }

  @Test
  void everyFieldTakesTheValuesThatTheReaderTakes() throws IOException {
    List<String> documents = FieldDocuments.all();
    agree(documents, documents.size() / 10);
  }

  @Test
  void changedDocumentsAreJudgedAsByTheReader() throws IOException {
    List<String> all = new ArrayList<>(documents(FIXTURES));
    all.addAll(documents(EXAMPLES));
    Mutations mutations = new Mutations(4, all);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < CHANGED; i++) {
      changed.add(mutations.of(all.get(i % all.size())));
    }
    agree(changed, CHANGED / 5);
  }

  @ParameterizedTest
  @FieldSource("org.canvasdoc.plugin.schema.Exceptions#ALL")
  void anExceptionIsOne(Exceptions.Known known) throws IOException {
    Map<String, List<String>> verdicts = Verdicts.ofReader(folder, List.of(known.document()));
    assertEquals(known.taken(), verdicts.get(known.document()).isEmpty(), verdicts::toString);
    assertEquals(!known.taken(), Verdicts.accepts(known.document()));
    assertTrue(known.isIn(known.document()));
  }

  /** Both verdicts have to occur so often, or nothing is proved. */
  private void agree(List<String> documents, int often) throws IOException {
    Map<String, List<String>> verdicts = Verdicts.ofReader(folder, documents);
    List<String> differences = new ArrayList<>();
    int accepted = 0;
    int excused = 0;
    for (Map.Entry<String, List<String>> each : verdicts.entrySet()) {
      String document = each.getKey();
      boolean byReader = each.getValue().isEmpty();
      accepted += byReader ? 1 : 0;
      boolean differs = byReader != Verdicts.accepts(document);
      if (differs && Exceptions.ALL.stream().anyMatch(known -> known.isIn(document))) {
        excused++;
      } else if (differs) {
        differences.add(each.getValue() + " but " + Verdicts.why(document) + " of\n" + document);
      }
    }
    assertEquals("", String.join("\n\n", differences.subList(0, Math.min(20, differences.size()))));
    assertTrue(excused <= verdicts.size() / 200, "excused: " + excused);
    assertTrue(accepted >= often, "accepted: " + accepted);
    assertTrue(verdicts.size() - accepted >= often, "refused: " + (verdicts.size() - accepted));
  }
}
