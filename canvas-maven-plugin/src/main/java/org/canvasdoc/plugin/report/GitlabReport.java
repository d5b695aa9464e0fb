package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;

/** Findings as GitLab's Code Quality reads them. */
final class GitlabReport implements Report {
  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String file() {
    return "gl-code-quality.json";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Set<String> seen = new HashSet<>();
    try (JsonGenerator json = JsonOut.indented(out)) {
      json.writeStartArray();
      for (Diagnostic diagnostic : findings.diagnostics()) {
        if (diagnostic.counts()) {
          json.writeStartObject();
          JsonOut.exact(json, "description", Plain.sentence(diagnostic));
          JsonOut.exact(json, "check_name", diagnostic.finding().rule());
          JsonOut.exact(json, "fingerprint", fingerprint(diagnostic, findings.origin(), seen));
          json.writeStringField("severity", severity(diagnostic.severity()));
          json.writeObjectFieldStart("location");
          JsonOut.exact(json, "path", diagnostic.finding().span().file().path());
          json.writeObjectFieldStart("lines");
          json.writeNumberField("begin", diagnostic.finding().span().startLine());
          json.writeNumberField("end", diagnostic.finding().span().endLine());
          json.writeEndObject();
          json.writeEndObject();
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /** GitLab shows one of several findings with equal fingerprints, from whatever files. */
  private static String fingerprint(Diagnostic diagnostic, Origin origin, Set<String> seen) {
    String module = origin.module();
    String first = module.isEmpty() ? "" : module + ":";
    String own = first + diagnostic.fingerprint();
    String distinct = own;
    for (int i = 2; !seen.add(distinct); i++) {
      distinct = own + "-" + i;
    }
    return distinct;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
