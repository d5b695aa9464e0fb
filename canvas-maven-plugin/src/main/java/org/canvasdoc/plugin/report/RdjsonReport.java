package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Findings as reviewdog reads them; its columns count bytes of UTF-8. */
final class RdjsonReport implements Report {
  @Override
  public String name() {
    return "rdjson";
  }

  @Override
  public String file() {
    return "findings.rdjson";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    try (JsonGenerator json = JsonOut.indented(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "canvas");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : findings.diagnostics()) {
        if (diagnostic.counts()) {
          diagnostic(json, diagnostic, findings.origin().places());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void diagnostic(JsonGenerator json, Diagnostic diagnostic, RulePlaces places)
      throws IOException {
    Finding finding = diagnostic.finding();
    json.writeStartObject();
    JsonOut.exact(json, "message", Plain.sentence(diagnostic));
    location(json, finding.span());
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("code");
    JsonOut.exact(json, "value", finding.rule());
    String page = places.of(finding.rule());
    if (!page.isEmpty()) {
      json.writeStringField("url", page);
    }
    json.writeEndObject();
    Fix fix = finding.fix();
    if (fix != null && fix.others().isEmpty()) { // half of a fix would break what refers to it
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      range(json, fix.main().span());
      JsonOut.exact(json, "text", fix.main().text());
      json.writeEndObject();
      json.writeEndArray();
    }
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Label label : finding.related()) {
        json.writeStartObject();
        JsonOut.exact(json, "message", Plain.line(label.text()));
        location(json, label.span());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Span span) throws IOException {
    json.writeObjectFieldStart("location");
    JsonOut.exact(json, "path", span.file().path());
    range(json, span);
    json.writeEndObject();
  }

  private static void range(JsonGenerator json, Span span) throws IOException {
    json.writeObjectFieldStart("range");
    position(json, "start", span.file(), span.startLine(), span.startColumn());
    position(json, "end", span.file(), span.endLine(), span.endColumn());
    json.writeEndObject();
  }

  private static void position(
      JsonGenerator json, String name, SourceFile file, int line, int column) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", bytes(file.line(line), column));
    json.writeEndObject();
  }

  /** The column in bytes of a column in code points; beyond the end of a line both go by ones. */
  static int bytes(String line, int column) {
    int bytes = 0;
    int at = 0;
    for (int i = 1; i < column; i++) {
      if (at >= line.length()) {
        bytes++;
      } else {
        int point = line.codePointAt(at);
        at += Character.charCount(point);
        bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      }
    }
    return bytes + 1;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
