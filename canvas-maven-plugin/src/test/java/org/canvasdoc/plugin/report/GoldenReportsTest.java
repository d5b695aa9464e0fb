package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.canvasdoc.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every report of the one list of findings to the file that it was when it was last read. */
class GoldenReportsTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/canvasdoc/plugin/report/golden");

  /** Those that go to the log, by what tools that check them call such a file. */
  private static final Map<String, String> LOGS =
      Map.of("github", "github.commands.txt", "azure", "azure.txt");

  static Stream<String> names() {
    return Reports.names().stream().filter(name -> !name.equals(Reports.TEXT));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAsItWas(String name) throws IOException {
    Path golden = FOLDER.resolve(file(name));
    String text = Samples.written(report(name), Samples.ALL);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text);
      fail("written, to be read with care: " + golden);
    }
    assertEquals(Files.readString(golden), text);
    assertTrue(text.endsWith("\n"));
  }

  @Test
  void thereIsNoStrayFile() throws IOException {
    Set<String> expected = new TreeSet<>(names().map(GoldenReportsTest::file).toList());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected, new TreeSet<>(files.map(each -> each.getFileName().toString()).toList()));
    }
  }

  /** The first rule of the tool stands for all, whose words change more often than the format. */
  private static Report report(String name) {
    return name.equals("sarif")
        ? new SarifReport(BuiltInRules.ALL.subList(0, 1), SarifReport.MOST_BYTES)
        : Reports.named(name).orElseThrow();
  }

  private static String file(String name) {
    return LOGS.getOrDefault(name, Reports.named(name).orElseThrow().file());
  }
}
