package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.FigureChange;

/** What stands folded beside changes in Markdown: findings and figures. */
final class ChangeAsides {
  private ChangeAsides() {}

  static void findings(
      StringBuilder out, List<Diagnostic> some, ChangeWords words, boolean counted) {
    if (some.isEmpty()) {
      return;
    }
    out.append("\n<details>\n<summary>");
    out.append(words.count(some.size())).append("</summary>\n\n");
    if (!counted) {
      for (Diagnostic each : some) {
        out.append("- **").append(each.severity().word()).append("** ");
        out.append(MarkdownText.code(each.finding().rule())).append(": ");
        out.append(MarkdownText.of(ChangeMarkdown.cut(each.finding().message()))).append(" — ");
        out.append(MarkdownText.code(Plain.place(each.finding().span()))).append('\n');
      }
    }
    out.append("\n</details>\n");
  }

  static void figures(Comparison comparison, StringBuilder out, boolean counted) {
    List<String> rows = new ArrayList<>();
    for (CanvasPair pair : comparison.canvases()) {
      for (FigureChange each : pair.figures()) {
        rows.add(
            "- "
                + MarkdownText.of(ChangeMarkdown.cut(pair.name()))
                + ", "
                + MarkdownText.of(ChangeMarkdown.cut(each.name()))
                + ": "
                + MarkdownText.of(each.title())
                + " "
                + MarkdownText.of(ChangeText.figure(each.from()))
                + " → **"
                + MarkdownText.of(ChangeText.figure(each.to()))
                + "**\n");
      }
    }
    if (!rows.isEmpty()) {
      out.append("\n<details>\n<summary>");
      out.append(Findings.plural(rows.size(), "figure", "figures")).append(" differ</summary>\n\n");
      out.append(counted ? "" : String.join("", rows));
      out.append("\n</details>\n");
    }
  }
}
