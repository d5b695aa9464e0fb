package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day canvases are checked as of. */
class TodayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, 2026-01-01",
    "2026-01-01T00:30:00+01:00, 2025-12-31",
    "1767225600, 2026-01-01",
    "10, 1970-01-01",
  })
  void aTimestampIsADay(String text, LocalDate day) {
    assertEquals(Optional.of(day), Today.timestamp(text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "x", "0", "soon", "2026-01-01", "99999999999999999999", "9223372036854775807"})
  void whatIsNoTimestampIsNoDay(String text) {
    assertEquals(Optional.empty(), Today.timestamp(text));
  }

  @Test
  void outsideOfARepositoryTheTimestampCounts(@TempDir Path folder) {
    String timestamp = "2026-01-01T00:00:00Z";
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 1)),
        Today.of(folder, folder.resolve("target"), timestamp));
    assertEquals(Optional.empty(), Today.of(folder, folder.resolve("target"), null));
  }

  @Test
  void aRepositoryWithoutACommitHasNoDay(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    assertEquals(Optional.empty(), Today.of(folder, folder.resolve("target"), null));
  }
}
