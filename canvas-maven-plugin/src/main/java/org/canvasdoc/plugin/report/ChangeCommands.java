package org.canvasdoc.plugin.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.source.Span;

/**
 * A change as commands in the log, which a service shows beside the lines that they are about: ten
 * of a kind in one step, the worst first, and how many more there are.
 */
final class ChangeCommands {
  private ChangeCommands() {}

  /** For GitHub Actions. */
  static String github(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    String more =
        write(comparison, out, List.of(Level.values()), 1, (item, place) -> github(item, place));
    return more.isEmpty()
        ? out.toString()
        : out + "::notice title=canvas::" + GithubReport.message(more) + "\n";
  }

  /** For Azure Pipelines, which knows no notices. */
  static String azure(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    List<Level> shown = List.of(Level.BREAKING, Level.ATTENTION);
    String more = write(comparison, out, shown, 0, (item, place) -> azure(item, place));
    return more.isEmpty() ? out.toString() : out + more + "\n";
  }

  private interface Command {
    String of(ChangeItem item, Span place);
  }

  /** Gives how many were left out, in words; empty where none was. */
  private static String write(
      Comparison comparison, StringBuilder out, List<Level> shown, int spare, Command command) {
    Map<Level, Integer> left = new EnumMap<>(Level.class);
    Map<Level, Integer> hidden = new EnumMap<>(Level.class);
    for (Level each : shown) {
      left.put(each, Annotations.MOST - (each == shown.get(shown.size() - 1) ? spare : 0));
    }
    for (ChangeItem each : ChangeItem.of(comparison)) {
      int room = left.getOrDefault(each.level(), 0);
      Span place = each.place();
      if (each.counts() && shown.contains(each.level())) {
        if (room > 0 && place != null) {
          left.put(each.level(), room - 1);
          out.append(command.of(each, place)).append('\n');
        } else {
          hidden.merge(each.level(), 1, Integer::sum);
        }
      }
    }
    int sum = 0;
    StringBuilder counts = new StringBuilder();
    for (Map.Entry<Level, Integer> each : hidden.entrySet()) {
      sum += each.getValue();
      counts.append(counts.length() == 0 ? "" : ", ");
      counts.append(each.getValue()).append(' ').append(each.getKey().key());
    }
    return sum == 0 ? "" : "+" + sum + " more: " + counts + "; all are in the reports";
  }

  private static String github(ChangeItem item, Span place) {
    String name =
        switch (item.level()) {
          case BREAKING -> "error";
          case ATTENTION -> "warning";
          case INFO -> "notice";
        };
    StringBuilder out = new StringBuilder("::" + name + " file=");
    out.append(GithubReport.property(place.file().path()));
    out.append(",line=").append(place.startLine()).append(",endLine=").append(place.endLine());
    if (place.startLine() == place.endLine()) {
      out.append(",col=").append(place.startColumn());
      out.append(",endColumn=").append(place.endColumn());
    }
    out.append(",title=").append(GithubReport.property(item.rule())).append("::");
    return out.append(GithubReport.message(ChangeSarif.message(item))).toString();
  }

  private static String azure(ChangeItem item, Span place) {
    String type = item.level() == Level.BREAKING ? "error" : "warning";
    return "##vso[task.logissue type="
        + type
        + ";sourcepath="
        + AzureReport.property(place.file().path())
        + ";linenumber="
        + place.startLine()
        + ";columnnumber="
        + place.startColumn()
        + ";code="
        + AzureReport.property(item.rule())
        + ";]"
        + AzureReport.message(ChangeSarif.message(item));
  }
}
