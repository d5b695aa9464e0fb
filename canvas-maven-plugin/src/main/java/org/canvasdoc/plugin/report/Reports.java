package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.plugin.files.Whole;

/** All formats of report, and the way they get to where they belong: whole. */
public final class Reports {
  /** The word for the report that is the log itself. */
  public static final String TEXT = "text";

  private static final List<String> NAMES =
      List.of(
          TEXT,
          "json",
          "sarif",
          "github",
          "summary",
          "gitlab",
          "azure",
          "junit",
          "checkstyle",
          "rdjson",
          "markdown");

  private Reports() {}

  /** A report by its name; a class that nobody asks for is never loaded. */
  public static Optional<Report> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "json" -> new JsonReport();
          case "sarif" -> new SarifReport();
          case "github" -> new GithubReport();
          case "summary" -> new SummaryReport();
          case "gitlab" -> new GitlabReport();
          case "azure" -> new AzureReport();
          case "junit" -> new JunitReport();
          case "checkstyle" -> new CheckstyleReport();
          case "rdjson" -> new RdjsonReport();
          case "markdown" -> new MarkdownReport();
          default -> null;
        });
  }

  /** The words that choose a report. */
  public static List<String> names() {
    return NAMES;
  }

  /** Writes one report to where it belongs. */
  public static void write(Report report, Findings findings, Outlets outlets) throws IOException {
    String step = outlets.step();
    switch (report.outlet()) {
      case FILE -> write(report, findings, outlets.folder());
      case LOG -> {
        StringWriter text = new StringWriter();
        report.write(findings, text);
        say(text.toString(), outlets.log());
      }
      case STEP -> {
        if (step == null || step.isEmpty()) {
          write(report, findings, outlets.folder());
        } else {
          SummaryReport.append(findings, Path.of(step));
        }
      }
    }
  }

  /** Writes one report into a folder; a reader sees the old file or the new one, never a part. */
  public static Path write(Report report, Findings findings, Path folder) throws IOException {
    return whole(folder, report.file(), out -> report.write(findings, out));
  }

  /** Writes the text of one file. */
  interface Text {
    void to(Writer out) throws IOException;
  }

  static Path whole(Path folder, String name, Text text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    Path beside = folder.resolve(name + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        text.to(out);
      }
      Whole.move(beside, file);
      return file;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Says something to the machine that reads the log. */
  static void say(String text, PrintStream log) {
    if (!text.isEmpty()) {
      // a command is one at the start of a line only, and Maven may have begun a line
      byte[] bytes = ("\n" + text).getBytes(StandardCharsets.UTF_8);
      log.write(bytes, 0, bytes.length);
      log.flush();
    }
  }
}
