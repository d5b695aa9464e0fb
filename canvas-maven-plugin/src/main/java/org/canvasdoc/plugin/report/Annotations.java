package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;

/**
 * Chooses the findings that a service shows beside the code: it shows ten of a kind in one step, so
 * the first ten of each severity are written, and of the rest how many there are. One that has
 * written for one folder has less left for the next.
 */
final class Annotations {
  /** How many of a kind are shown: the runner of GitHub and the agent of Azure drop the others. */
  static final int MOST = 10;

  /** How one service says something. */
  interface Commands {
    void finding(Diagnostic diagnostic, Writer out) throws IOException;

    void more(String text, Writer out) throws IOException;
  }

  private final List<Severity> shown;
  private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

  /**
   * What is shown of the severities that a service knows.
   *
   * @param spare how many of the last one are kept for saying how many more there are
   */
  Annotations(List<Severity> shown, int spare) {
    this.shown = shown;
    for (Severity severity : shown) {
      left.put(severity, MOST);
    }
    left.merge(shown.get(shown.size() - 1), -spare, Integer::sum);
  }

  void write(Findings findings, Commands commands, Writer out) throws IOException {
    int hidden = 0;
    StringBuilder counts = new StringBuilder();
    for (Severity severity : shown) {
      List<Diagnostic> all = Weight.of(findings, severity);
      int room = Math.min(all.size(), left.getOrDefault(severity, 0));
      for (Diagnostic each : all.subList(0, room)) {
        commands.finding(each, out);
      }
      left.put(severity, left.getOrDefault(severity, 0) - room);
      int rest = all.size() - room;
      if (rest > 0) {
        hidden += rest;
        counts
            .append(counts.length() == 0 ? "" : ", ")
            .append(Findings.plural(rest, severity.word(), severity.word() + "s"));
      }
    }
    if (hidden > 0) {
      commands.more("+" + hidden + " more: " + counts + "; all are in the reports", out);
    }
  }
}
