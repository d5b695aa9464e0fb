package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** The one list of findings that every report is tested with: each part, and hostile texts. */
final class Samples {
  private static final SourceFile FILE =
      new SourceFile("src/canvas/food/doughjoe.canvas.yaml", "name: x\n");
  private static final SourceFile OTHER =
      new SourceFile("src/canvas/a \"b\" <c> & 'd'\n%.canvas.yaml", "name: x\n");

  static final Findings NONE = new Findings(2, 3, 14, 0, 0, 0, List.of());

  static final Findings ALL =
      new Findings(
          2,
          3,
          14,
          2,
          2,
          2,
          List.of(
              plain(),
              full(),
              of(Severity.WARNING, "line-breaks", "one\ntwo\r\nthree\rfour\ttab"),
              of(
                  Severity.WARNING,
                  "quotes",
                  "\"double\" 'single' `tick` `<b>` \\back\\ </script> ]]> & | %0A ::error:: @name #1"
                      + " [a](1) **b** ##vso[task.complete] {0} $1 ~x~"),
              of(
                  Severity.NOTE,
                  "controls",
                  "nul \0 bell \7 escape \33[31m delete \177 next \u0085 csi \u009b31m"),
              of(
                  Severity.NOTE,
                  "directions",
                  "\u200fright\u200e \u202eturned\u202c \u2066apart\u2069 \u2028 \u2029 \ufeff"),
              allowed(
                  of(Severity.WARNING, "emoji", "🍩 👩‍🍳 日本語 العربية é"),
                  "because: \"so\"\n",
                  "2027-01"),
              allowed(
                  of(Severity.NOTE, "halves", "high \ud83c low \udf69 turned \udf69\ud83c"),
                  "for good",
                  null)),
          new Origin("1.2.3", "doughjoe-model", List.of("food/doughjoe", "tea"), List.of()));

  private Samples() {}

  /** The least that a finding can be. */
  private static Diagnostic plain() {
    Finding finding = Finding.of("unreadable-file", Subject.NONE, Span.startOf(FILE), "empty");
    return new Diagnostic(finding, Severity.ERROR, "0000000000000001", null);
  }

  /** The most that a finding can be. */
  private static Diagnostic full() {
    Subject subject =
        Subject.canvas("food/doughjoe")
            .block("customer-relationships")
            .entry("loyalty-card")
            .field("cost")
            .field("items");
    Finding finding =
        Finding.of(
                "unknown-reference", subject, span(FILE, 31, 16, 31, 23), "there is no `familys`")
            .label("not declared")
            .help("use `families`")
            .related(span(FILE, 14, 3, 14, 11), "the closest one")
            .related(span(OTHER, 2, 1, 3, 1), "another\nfile")
            .fix(
                new Fix(
                    new Edit(span(FILE, 31, 16, 31, 23), "families"),
                    List.of(new Edit(span(OTHER, 2, 1, 3, 1), "\"families\"\n"))));
    return new Diagnostic(finding, Severity.ERROR, "0000000000000002", null);
  }

  /** What a report writes. */
  static String written(Report report, Findings findings) {
    StringWriter out = new StringWriter();
    try {
      report.write(findings, out);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return out.toString();
  }

  /** What the report of a name writes. */
  static String written(String report, Findings findings) {
    return written(Reports.named(report).orElseThrow(), findings);
  }

  /** Findings, each that is not allowed counted. */
  static Findings counted(List<Diagnostic> diagnostics) {
    long[] counts = new long[Severity.values().length];
    for (Diagnostic each : diagnostics) {
      counts[each.severity().ordinal()] += each.counts() ? 1 : 0;
    }
    return new Findings(1, 1, 1, counts[0], counts[1], counts[2], diagnostics);
  }

  static Diagnostic of(Severity severity, String rule, String message) {
    Finding finding =
        Finding.of(rule, Subject.canvas(message), span(FILE, 1, 7, 1, 8), message).help(message);
    return new Diagnostic(finding, severity, rule, null);
  }

  static Diagnostic allowed(Diagnostic diagnostic, String because, @Nullable String until) {
    return new Diagnostic(
        diagnostic.finding(),
        diagnostic.severity(),
        diagnostic.fingerprint(),
        new Diagnostic.Allowed(because, until));
  }

  static Span span(SourceFile file, int line, int column, int endLine, int endColumn) {
    return new Span(file, new Position(line, column), new Position(endLine, endColumn));
  }
}
