package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats of report that are files, and the way they get into their folder: whole. */
public final class Reports {
  /** The word for the report that is the log itself. */
  public static final String TEXT = "text";

  private static final List<Report> FILES = List.of(new JsonReport());

  private Reports() {}

  public static Optional<Report> named(String name) {
    return FILES.stream().filter(report -> report.name().equals(name)).findFirst();
  }

  /** The words that choose a report. */
  public static List<String> names() {
    return Stream.concat(Stream.of(TEXT), FILES.stream().map(Report::name)).toList();
  }

  /** Writes one report into a folder; a reader sees the old file or the new one, never a part. */
  public static Path write(Report report, Findings findings, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(report.file());
    Path beside = folder.resolve(report.file() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        report.write(findings, out);
      }
      return move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path move(Path from, Path to) throws IOException {
    try {
      return Files.move(
          from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException error) {
      return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
