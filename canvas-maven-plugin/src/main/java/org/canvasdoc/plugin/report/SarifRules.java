package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.rule.RuleInfo;

/** The part of SARIF that says what the tool is and what its rules are about. */
final class SarifRules {
  /** GitHub takes descriptions of so many characters. */
  private static final int LONGEST = 1000;

  private SarifRules() {}

  static void tool(JsonGenerator json, Origin origin, Collection<RuleBook.Page> rules)
      throws IOException {
    String version = origin.version();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "canvas");
    if (!version.isEmpty()) {
      json.writeStringField("semanticVersion", version);
    }
    json.writeArrayFieldStart("rules");
    for (RuleBook.Page page : rules) {
      rule(json, page, origin.places());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  static Map<String, Integer> indexes(List<String> ids) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      indexes.put(ids.get(i), i);
    }
    return indexes;
  }

  private static void rule(JsonGenerator json, RuleBook.Page page, RulePlaces places)
      throws IOException {
    RuleInfo info = page.info();
    String id = Plain.line(info.id());
    String summary = info.summary().isBlank() ? id : Plain.line(info.summary());
    String why = Plain.line(info.section("Why"));
    String instead = Plain.line(info.section("Instead"));
    String explain = "mvn canvas:explain -Dcanvas.rule=" + id;
    json.writeStartObject();
    JsonOut.exact(json, "id", info.id());
    JsonOut.text(json, "shortDescription", cropped(summary));
    JsonOut.text(json, "fullDescription", cropped(why.isBlank() ? summary : why));
    json.writeObjectFieldStart("help");
    String plain = why + (instead.isBlank() ? "" : " Instead: " + instead);
    json.writeStringField("text", (plain + " " + explain).strip());
    if (!info.text().isBlank()) {
      JsonOut.exact(json, "markdown", info.text().strip() + "\n\n`" + explain + "`");
    }
    json.writeEndObject();
    json.writeStringField("helpUri", places.uri(info.id()));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", page.level() != '-');
    json.writeStringField("level", level(page.level()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    if (!page.group().isEmpty()) {
      json.writeArrayFieldStart("tags");
      json.writeString(page.group());
      json.writeEndArray();
    }
    String level = level(page.level()); // GitHub sorts by these two
    json.writeStringField("problem.severity", level.equals("note") ? "recommendation" : level);
    json.writeStringField("precision", "very-high");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(char letter) {
    return switch (letter) {
      case 'E' -> "error";
      case 'W' -> "warning";
      default -> "note";
    };
  }

  private static String cropped(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
