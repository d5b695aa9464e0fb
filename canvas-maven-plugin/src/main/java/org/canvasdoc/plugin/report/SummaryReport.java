package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Findings as Markdown, for the summary of a step; where there is no such, a file of its own. */
final class SummaryReport implements Report {
  /** GitHub refuses the whole summary of a step where it is over 1 MiB. */
  static final int MOST_BYTES = 1 << 20;

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public String file() {
    return "summary.md";
  }

  @Override
  public Outlet outlet() {
    return Outlet.STEP;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    out.write(text(findings, MOST_BYTES));
  }

  /** Makes a text that is shorter than some bytes. */
  interface Text {
    String of(int room);
  }

  /** Adds to what the step has said so far, if there is room for anything. */
  static void append(Findings findings, Path file) throws IOException {
    append(room -> text(findings, room), file);
  }

  static void append(Text made, Path file) throws IOException {
    long before = Files.exists(file) ? Files.size(file) : 0;
    String text = made.of((int) Math.max(0, MOST_BYTES - before));
    if (before + bytes(text) < MOST_BYTES) {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String text(Findings findings, int room) {
    return "\n" + MarkdownReport.text(findings, room - 1, SummaryReport::bytes);
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
