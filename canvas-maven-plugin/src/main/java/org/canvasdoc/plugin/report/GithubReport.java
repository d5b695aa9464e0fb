package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.source.Span;

/** Findings as workflow commands, which GitHub shows beside the lines that they are about. */
final class GithubReport implements Report, Annotations.Commands {
  /** A notice is kept for saying how many more there are. */
  private final Annotations annotations = new Annotations(List.of(Severity.values()), 1);

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String file() {
    return "";
  }

  @Override
  public Outlet outlet() {
    return Outlet.LOG;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    annotations.write(findings, this, out);
  }

  @Override
  public void finding(Diagnostic diagnostic, Writer out) throws IOException {
    Span span = diagnostic.finding().span();
    out.write("::");
    out.write(command(diagnostic.severity()));
    out.write(" file=");
    out.write(property(span.file().path()));
    out.write(",line=" + span.startLine() + ",endLine=" + span.endLine());
    if (span.startLine() == span.endLine()) {
      out.write(",col=" + span.startColumn() + ",endColumn=" + span.endColumn());
    }
    out.write(",title=");
    out.write(property(diagnostic.finding().rule()));
    out.write("::");
    out.write(message(Plain.sentence(diagnostic)));
    out.write('\n');
  }

  @Override
  public void more(String text, Writer out) throws IOException {
    out.write("::notice title=canvas::" + message(text) + "\n");
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** The percent sign first: it begins what the others become. */
  static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What is escaped reads back as it was; other signs that control a terminal do not. */
  static String property(String text) {
    return Plain.line(message(text).replace(":", "%3A").replace(",", "%2C"));
  }
}
