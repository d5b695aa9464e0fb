package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.rules.BuiltInRules;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Findings as SARIF 2.1.0, with what GitHub's code scanning asks for beyond the standard. */
final class SarifReport implements Report {
  static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** GitHub refuses a file of more results. */
  static final int MOST_RESULTS = 25_000;

  /** Of so many it keeps the first by weight, so the order matters. */
  private static final int MOST_KEPT = 5_000;

  /** GitHub refuses what is over 10 MB when compressed. */
  static final long MOST_BYTES = 9_500_000;

  /** A result is a line. */
  private static final int LEVELS = 4;

  private final List<BuiltInRules.Row> builtIn;
  private final long mostBytes;

  SarifReport() {
    this(BuiltInRules.ALL, MOST_BYTES);
  }

  SarifReport(List<BuiltInRules.Row> builtIn, long mostBytes) {
    this.builtIn = builtIn;
    this.mostBytes = mostBytes;
  }

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String file() {
    return "findings.sarif";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Map<String, RuleBook.Page> rules = RuleBook.of(builtIn, findings);
    List<String> ids = new ArrayList<>(rules.keySet());
    Gauge gauge = new Gauge(out);
    try (JsonGenerator json = JsonOut.compact(gauge, LEVELS)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      SarifRules.tool(json, findings.origin(), rules.values());
      String module = findings.origin().module();
      json.writeObjectFieldStart("automationDetails");
      JsonOut.exact(json, "id", module.isEmpty() ? "canvas/" : "canvas/" + module + "/");
      json.writeEndObject();
      json.writeStringField("columnKind", "unicodeCodePoints");
      results(json, findings, ids, gauge);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void results(JsonGenerator json, Findings findings, List<String> ids, Gauge gauge)
      throws IOException {
    List<Diagnostic> all = findings.diagnostics();
    boolean suppressed = !Weight.allowed(findings).isEmpty();
    if (all.size() > MOST_KEPT) {
      all = Weight.worstFirst(findings);
    }
    Map<String, Integer> indexes = SarifRules.indexes(ids);
    json.writeArrayFieldStart("results");
    int written = 0;
    while (written < all.size() && written < MOST_RESULTS && gauge.bytes() < mostBytes) {
      Diagnostic diagnostic = all.get(written);
      int rule = indexes.getOrDefault(diagnostic.finding().rule(), -1);
      result(json, diagnostic, rule, suppressed);
      written++;
    }
    json.writeEndArray();
    if (written < all.size()) {
      more(json, all.size() - written, "findings.json");
    }
  }

  /** Says how many results there was no room for, and where all are. */
  static void more(JsonGenerator json, int count, String file) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    json.writeStartObject();
    json.writeStringField("level", "warning");
    JsonOut.text(json, "message", "+" + count + " more; all are in " + file);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(
      JsonGenerator json, Diagnostic diagnostic, int rule, boolean suppressed) throws IOException {
    Finding finding = diagnostic.finding();
    json.writeStartObject();
    JsonOut.exact(json, "ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", diagnostic.severity().word());
    JsonOut.text(json, "message", literal(Plain.sentence(diagnostic)));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place(json, finding.span());
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    JsonOut.exact(json, "primaryLocationLineHash", diagnostic.fingerprint());
    json.writeEndObject();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      int id = 1;
      for (Label label : finding.related()) {
        json.writeStartObject();
        json.writeNumberField("id", id++);
        place(json, label.span());
        JsonOut.text(json, "message", literal(Plain.line(label.text())));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    Fix fix = finding.fix();
    if (fix != null) {
      fix(json, finding, fix);
    }
    if (suppressed) {
      suppressions(json, diagnostic.allowed());
    }
    json.writeEndObject();
  }

  /** Where one result has suppressions, all have: the standard wants all or none. */
  private static void suppressions(JsonGenerator json, Diagnostic.@Nullable Allowed allowed)
      throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (allowed != null) {
      json.writeStartObject();
      json.writeStringField("kind", allowed.baseline() ? "external" : "inSource");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", Plain.reason(allowed));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fix(JsonGenerator json, Finding finding, Fix fix) throws IOException {
    List<Edit> edits = fix.edits().toList();
    List<SourceFile> files = new ArrayList<>();
    for (Edit edit : edits) {
      if (!files.contains(edit.span().file())) {
        files.add(edit.span().file());
      }
    }
    String help = finding.help();
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    String text = help == null ? "correct it" : Plain.line(help);
    JsonOut.text(json, "description", literal(text));
    json.writeArrayFieldStart("artifactChanges");
    for (SourceFile file : files) {
      json.writeStartObject();
      artifact(json, file);
      json.writeArrayFieldStart("replacements");
      for (Edit edit : edits) {
        if (edit.span().file().equals(file)) {
          json.writeStartObject();
          JsonOut.region(json, "deletedRegion", edit.span(), true);
          json.writeObjectFieldStart("insertedContent");
          JsonOut.exact(json, "text", edit.text());
          json.writeEndObject();
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  static void place(JsonGenerator json, Span span) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, span.file());
    JsonOut.region(json, "region", span, false);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, SourceFile file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Plain.uri(file.path()));
    json.writeEndObject();
  }

  /** What would read as a link in a message is escaped, as the standard has it in 3.11.6. */
  static String literal(String text) {
    return text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
  }
}
