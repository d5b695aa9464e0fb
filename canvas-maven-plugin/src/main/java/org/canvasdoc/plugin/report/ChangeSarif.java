package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Span;

/** A change as SARIF 2.1.0: a result a meaning, with the facts that it rests on, or a fact. */
final class ChangeSarif {
  private static final int LEVELS = 4;

  private final Comparison comparison;
  private final ChangeOrigin origin;

  ChangeSarif(Comparison comparison, ChangeOrigin origin) {
    this.comparison = comparison;
    this.origin = origin;
  }

  void write(Writer out) throws IOException {
    List<ChangeItem> items = ChangeItem.of(comparison);
    Map<String, Level> rules = new LinkedHashMap<>();
    for (ChangeItem each : items) {
      rules.merge(each.rule(), each.level(), Level::or);
    }
    Gauge gauge = new Gauge(out);
    try (JsonGenerator json = JsonOut.compact(gauge, LEVELS)) {
      json.writeStartObject();
      json.writeStringField("$schema", SarifReport.SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, rules);
      String module = origin.module();
      json.writeObjectFieldStart("automationDetails");
      JsonOut.exact(
          json, "id", module.isEmpty() ? "canvas-changes/" : "canvas-changes/" + module + "/");
      json.writeEndObject();
      json.writeStringField("columnKind", "unicodeCodePoints");
      int written = results(json, items, new ArrayList<>(rules.keySet()), gauge);
      if (written < items.size()) {
        SarifReport.more(json, items.size() - written, "changes.json");
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void tool(JsonGenerator json, Map<String, Level> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "canvas");
    if (!origin.version().isEmpty()) {
      JsonOut.exact(json, "semanticVersion", origin.version());
    }
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Level> rule : rules.entrySet()) {
      String id = rule.getKey();
      RuleInfo info = ChangeKinds.info(id);
      String about = Plain.line(info.summary());
      String why = Plain.line((info.section("Why") + " " + info.section("Instead")).strip());
      String level = rule.getValue().summary();
      json.writeStartObject();
      JsonOut.exact(json, "id", id);
      JsonOut.text(json, "shortDescription", about);
      JsonOut.text(json, "fullDescription", about + " " + level);
      JsonOut.text(json, "help", why.isEmpty() ? about + " " + level : why);
      json.writeStringField("helpUri", origin.places().uri(id));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.getValue()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static int results(
      JsonGenerator json, List<ChangeItem> items, List<String> rules, Gauge gauge)
      throws IOException {
    Map<String, Integer> indexes = SarifRules.indexes(rules);
    boolean suppressed = false;
    for (ChangeItem each : items) {
      suppressed |= !each.counts();
    }
    int written = 0;
    json.writeArrayFieldStart("results");
    while (written < items.size()
        && written < SarifReport.MOST_RESULTS
        && gauge.bytes() < SarifReport.MOST_BYTES) {
      ChangeItem item = items.get(written);
      result(json, item, indexes.getOrDefault(item.rule(), -1), suppressed);
      written++;
    }
    json.writeEndArray();
    return written;
  }

  private static void result(JsonGenerator json, ChangeItem item, int rule, boolean suppressed)
      throws IOException {
    json.writeStartObject();
    JsonOut.exact(json, "ruleId", item.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(item.level()));
    JsonOut.text(json, "message", SarifReport.literal(message(item)));
    Span place = item.place();
    json.writeArrayFieldStart("locations");
    if (place != null) {
      json.writeStartObject();
      SarifReport.place(json, place);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    JsonOut.exact(json, "primaryLocationLineHash", item.fingerprint());
    json.writeEndObject();
    if (item.meant()) {
      related(json, item);
    }
    if (suppressed) {
      json.writeArrayFieldStart("suppressions");
      if (item.accepted() != null) {
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        JsonOut.exact(json, "justification", ChangeItem.reason(item.accepted()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** The facts that a meaning rests on, each at its place. */
  private static void related(JsonGenerator json, ChangeItem item) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (ChangeFact each : item.facts()) {
      Span span = each.change().after().or(each.change()::before).orElse(item.place());
      json.writeStartObject();
      json.writeNumberField("id", id++);
      if (span != null) {
        SarifReport.place(json, span);
      }
      JsonOut.text(json, "message", SarifReport.literal(Plain.line(each.sentence())));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What happened, and whom it touches. */
  static String message(ChangeItem item) {
    String touches = ChangeItem.touches(item.touched());
    String message = Plain.line(item.message());
    return touches.isEmpty() ? message : message + "; touches " + Plain.line(touches);
  }

  private static String level(Level level) {
    return switch (level) {
      case BREAKING -> "error";
      case ATTENTION -> "warning";
      case INFO -> "note";
    };
  }
}
