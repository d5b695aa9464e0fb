package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;

/**
 * Findings as Markdown, for a comment. Where all of them are too long for one, first what is
 * allowed and the notes become counts, then the warnings, then the errors, and last there are
 * counts alone.
 */
final class MarkdownReport implements Report {
  /** A comment may have 65,536; some are left for what others add. */
  private static final int LONGEST = 60_000;

  private static final int STEPS = 5;

  /** How long a text is where it goes to. */
  interface Measure {
    int of(String text);
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String file() {
    return "findings.md";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    out.write(text(findings, LONGEST, String::length));
  }

  /** As much as is shorter than a length. */
  static String text(Findings findings, int length, Measure measure) {
    String text = "";
    for (int step = 0; step < STEPS; step++) {
      text = text(findings, step, length);
      if (measure.of(text) < length) {
        return text;
      }
    }
    return text;
  }

  /** One that is longer than it may be is not written to its end. */
  private static String text(Findings findings, int step, int length) {
    StringBuilder out = new StringBuilder();
    out.append("<!-- canvas-findings").append(marker(findings.origin().module())).append(" -->\n");
    out.append("### Canvas: ").append(findings.counts()).append("\n\n");
    out.append(findings.sentence()).append(".\n");
    if (step < STEPS - 1) {
      section(out, Weight.of(findings, Severity.ERROR), "error", step >= 3, length);
      section(out, Weight.of(findings, Severity.WARNING), "warning", step >= 2, length);
      section(out, Weight.of(findings, Severity.NOTE), "note", step >= 1, length);
      section(out, Weight.allowed(findings), "allowed", step >= 1, length);
    }
    if (step > 0) {
      out.append("\nThat is not all: the reports of the build have each finding.\n");
    }
    return out.toString();
  }

  private static void section(
      StringBuilder out, List<Diagnostic> some, String word, boolean counted, int length) {
    if (some.isEmpty()) {
      return;
    }
    String plural = word.equals("allowed") ? word : word + "s";
    boolean folded = word.equals("allowed") || word.equals("note");
    String head = Findings.plural(some.size(), word, plural);
    if (folded) {
      out.append("\n<details>\n<summary>").append(head).append("</summary>\n\n");
    } else {
      out.append("\n#### ").append(head).append("\n\n");
    }
    if (counted) {
      Map<String, Integer> rules = new TreeMap<>();
      for (Diagnostic each : some) {
        rules.merge(each.finding().rule(), 1, Integer::sum);
      }
      for (Map.Entry<String, Integer> rule : rules.entrySet()) {
        out.append("- ").append(MarkdownText.code(rule.getKey()));
        out.append(": ").append(rule.getValue()).append('\n');
      }
    } else {
      for (int i = 0; i < some.size() && out.length() < length; i++) {
        line(out, some.get(i));
      }
    }
    if (folded) {
      out.append("\n</details>\n");
    }
  }

  private static void line(StringBuilder out, Diagnostic diagnostic) {
    out.append("- ").append(MarkdownText.code(Plain.place(diagnostic.finding().span())));
    out.append(" **").append(diagnostic.severity().word()).append("** ");
    out.append(MarkdownText.code(diagnostic.finding().rule())).append(": ");
    out.append(MarkdownText.of(diagnostic.finding().message()));
    String help = diagnostic.finding().help();
    if (help != null) {
      out.append("; ").append(MarkdownText.of(help));
    }
    Diagnostic.Allowed allowed = diagnostic.allowed();
    if (allowed != null) {
      out.append(" — ").append(MarkdownText.of(Plain.reason(allowed)));
    }
    out.append('\n');
  }

  /** What tells the comments of modules apart. */
  static String marker(String module) {
    StringBuilder out = new StringBuilder(module.isEmpty() ? "" : ":");
    for (int i = 0; i < module.length(); i++) {
      char unit = module.charAt(i);
      boolean word = unit < 0x80 && (Character.isLetterOrDigit(unit) || unit == '_');
      out.append(word ? unit : '-');
    }
    return out.toString();
  }
}
