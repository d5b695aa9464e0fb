package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.source.Span;

/** Findings in the format of Checkstyle, which many tools read. */
final class CheckstyleReport implements Report {
  /** Of the format; readers want one. */
  private static final String VERSION = "10.0";

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String file() {
    return "checkstyle-result.xml";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    XmlOut xml = new XmlOut(out);
    xml.open("checkstyle", "version", VERSION);
    String file = null;
    for (Diagnostic diagnostic : findings.diagnostics()) {
      if (!diagnostic.counts()) {
        continue;
      }
      Span span = diagnostic.finding().span();
      String path = Plain.line(span.file().path());
      if (!path.equals(file)) {
        if (file != null) {
          xml.close();
        }
        xml.open("file", "name", path);
        file = path;
      }
      xml.empty(
          "error",
          "line",
          Integer.toString(span.startLine()),
          "column",
          Integer.toString(span.startColumn()),
          "severity",
          severity(diagnostic.severity()),
          "message",
          Plain.sentence(diagnostic),
          "source",
          "canvas." + Plain.line(diagnostic.finding().rule()));
    }
    if (file != null) {
      xml.close();
    }
    xml.close();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "info" : severity.word();
  }
}
