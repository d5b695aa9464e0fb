package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.source.Span;

/** Errors and warnings as logging commands of Azure Pipelines, which knows no notes. */
final class AzureReport implements Report, Annotations.Commands {
  private final Annotations annotations =
      new Annotations(List.of(Severity.ERROR, Severity.WARNING), 0);

  @Override
  public String name() {
    return "azure";
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
    out.write("##vso[task.logissue type=" + diagnostic.severity().word());
    out.write(";sourcepath=" + property(span.file().path()));
    out.write(";linenumber=" + span.startLine() + ";columnnumber=" + span.startColumn());
    out.write(";code=" + property(diagnostic.finding().rule()) + ";]");
    out.write(message(Plain.sentence(diagnostic)));
    out.write('\n');
  }

  @Override
  public void more(String text, Writer out) throws IOException {
    out.write(text + "\n");
  }

  /** As the agent reads it: the percent sign has a name of its own, and comes first. */
  static String message(String text) {
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String property(String text) {
    return Plain.line(message(text).replace("]", "%5D").replace(";", "%3B"));
  }
}
