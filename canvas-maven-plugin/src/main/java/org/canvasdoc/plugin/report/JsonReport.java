package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Findings as JSON, for programs; lines and columns are 1-based code points, ends exclusive. */
public final class JsonReport implements Report {
  private static final int SCHEMA = 1;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String file() {
    return "findings.json";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    try (JsonGenerator json = JsonOut.indented(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeObjectFieldStart("summary");
      json.writeNumberField("canvases", findings.canvases());
      json.writeNumberField("entries", findings.entries());
      json.writeNumberField("errors", findings.errors());
      json.writeNumberField("warnings", findings.warnings());
      json.writeNumberField("notes", findings.notes());
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Diagnostic diagnostic : findings.diagnostics()) {
        diagnostic(json, diagnostic);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    Finding finding = diagnostic.finding();
    json.writeStartObject();
    JsonOut.exact(json, "rule", finding.rule());
    JsonOut.exact(json, "severity", diagnostic.severity().word());
    JsonOut.exact(json, "message", finding.message());
    optional(json, "help", finding.help());
    place(json, finding.span());
    optional(json, "canvas", finding.subject().canvas());
    optional(json, "block", finding.subject().block());
    optional(json, "entry", finding.subject().entry());
    optional(json, "field", finding.subject().field());
    JsonOut.exact(json, "fingerprint", diagnostic.fingerprint());
    json.writeArrayFieldStart("related");
    for (Label label : finding.related()) {
      json.writeStartObject();
      JsonOut.exact(json, "message", label.text());
      place(json, label.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    Fix fix = finding.fix();
    if (fix != null) {
      fix(json, fix);
    }
    Diagnostic.Allowed allowed = diagnostic.allowed();
    if (allowed != null) {
      json.writeObjectFieldStart("allowed");
      JsonOut.exact(json, "because", allowed.because());
      optional(json, "until", allowed.until());
      if (allowed.baseline()) {
        json.writeBooleanField("baseline", true);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The edit at the finding's place, and under {@code also} those that go along with it. */
  private static void fix(JsonGenerator json, Fix fix) throws IOException {
    json.writeObjectFieldStart("fix");
    position(json, "start", fix.main().span().start());
    position(json, "end", fix.main().span().end());
    JsonOut.exact(json, "text", fix.main().text());
    if (!fix.others().isEmpty()) {
      json.writeArrayFieldStart("also");
      for (Edit edit : fix.others()) {
        json.writeStartObject();
        place(json, edit.span());
        JsonOut.exact(json, "text", edit.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static void place(JsonGenerator json, Span span) throws IOException {
    JsonOut.exact(json, "file", span.file().path());
    position(json, "start", span.start());
    position(json, "end", span.end());
  }

  private static void position(JsonGenerator json, String name, Position position)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeEndObject();
  }

  static void optional(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      JsonOut.exact(json, name, value);
    }
  }
}
