package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.diff.Comparison;

/**
 * All outputs of a change but the page for people, each made from the same comparison. The names
 * are those of the reports of findings: {@code json} is {@code changes.json}, {@code markdown} is
 * {@code changes.md}, {@code sarif} is {@code changes.sarif}; {@code github} and {@code azure} are
 * commands in the log, {@code summary} is the summary of the step.
 */
public final class ChangeReports {
  private static final List<String> NAMES =
      List.of(Reports.TEXT, "json", "markdown", "sarif", "github", "azure", "summary", "html");

  private ChangeReports() {}

  /** The words that choose an output. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Writes those outputs of a change that are chosen, and passes over names that are none of ours:
   * a service asks for reports of findings too, and a change has no such.
   */
  public static void write(
      Comparison comparison, ChangeOrigin origin, List<String> chosen, Outlets outlets)
      throws IOException {
    for (String name : chosen) {
      switch (name) {
        case "json" ->
            Reports.whole(
                outlets.folder(),
                "changes.json",
                out -> new ChangeJson(comparison, origin).write(out));
        case "markdown" ->
            Reports.whole(
                outlets.folder(), "changes.md", out -> out.write(markdown(comparison, origin)));
        case "sarif" ->
            Reports.whole(
                outlets.folder(),
                "changes.sarif",
                out -> new ChangeSarif(comparison, origin).write(out));
        case "github" -> Reports.say(ChangeCommands.github(comparison), outlets.log());
        case "azure" -> Reports.say(ChangeCommands.azure(comparison), outlets.log());
        case "summary" -> summary(comparison, origin, outlets);
        default -> {}
      }
    }
  }

  /** A change as a comment under a pull request. */
  public static String markdown(Comparison comparison, ChangeOrigin origin) {
    return new ChangeMarkdown(comparison, origin).text();
  }

  private static void summary(Comparison comparison, ChangeOrigin origin, Outlets outlets)
      throws IOException {
    String step = outlets.step();
    ChangeMarkdown markdown = new ChangeMarkdown(comparison, origin);
    if (step == null || step.isEmpty()) {
      Reports.whole(
          outlets.folder(),
          "changes-summary.md",
          out -> out.write(markdown.text(SummaryReport.MOST_BYTES, SummaryReport::bytes)));
    } else {
      SummaryReport.append(
          room -> "\n" + markdown.text(room - 1, SummaryReport::bytes), Path.of(step));
    }
  }
}
