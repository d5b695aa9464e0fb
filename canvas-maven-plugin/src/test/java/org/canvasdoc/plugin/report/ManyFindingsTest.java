package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that twenty thousand findings are reported by each in two seconds and 256 MiB. */
class ManyFindingsTest {
  private static final long MOST_MILLIS = 2000;

  @TempDir private Path temp;

  @Test
  void areReportedInTimeAndInLittleMemory() throws Exception {
    File log = temp.resolve("log").toFile();
    Path reports = Files.createDirectory(temp.resolve("reports"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyFindings.class.getName(),
                reports.toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertTrue(run.waitFor(2, TimeUnit.MINUTES));
    List<String> lines = Files.readAllLines(log.toPath(), StandardCharsets.UTF_8);
    assertEquals(0, run.exitValue(), lines::toString);
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      names.add(words[0]);
      assertTrue(Long.parseLong(words[1]) < MOST_MILLIS, lines::toString);
    }
    assertEquals(Reports.names(), names);
    int sarif = Files.readString(reports.resolve("findings.sarif")).split("\"ruleId\"").length - 1;
    assertEquals(ManyFindings.MANY, sarif, "GitHub takes that many");
  }
}
