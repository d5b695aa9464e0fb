package org.canvasdoc.plugin.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.plugin.report.JsonOut;
import org.canvasdoc.plugin.site.SitePages;
import org.jspecify.annotations.Nullable;

/** Says to the script on a page what was found, and what is wrong with the page itself. */
final class Overlay {
  private static final int MOST = 25;

  private final Map<String, String> words = new TreeMap<>();

  /** Reads the words of the panel; they are English, as findings are. */
  Overlay() {
    Properties read = new Properties();
    try (InputStream in = Overlay.class.getResourceAsStream("serve.properties")) {
      read.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the words of canvas:serve cannot be read", unreadable);
    }
    for (String key : read.stringPropertyNames()) {
      words.put(key, read.getProperty(key));
    }
  }

  /** One line of JSON. */
  String of(Edition edition, Served page) throws IOException {
    List<Diagnostic> all = edition.diagnostics();
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonOut.line(line)) {
      json.writeStartObject();
      json.writeObjectFieldStart("words");
      for (Map.Entry<String, String> word : words.entrySet()) {
        json.writeStringField(word.getKey(), word.getValue());
      }
      json.writeEndObject();
      JsonOut.exact(json, "problem", page.problem());
      json.writeBooleanField("stale", isStale(all, page));
      write(json, "error", counting(all, Severity.ERROR), edition);
      write(json, "warning", counting(all, Severity.WARNING), edition);
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Whether something is shown as it once was, since it cannot be read or made now. */
  private static boolean isStale(List<Diagnostic> all, Served page) {
    boolean torn = !page.problem().isEmpty();
    for (Diagnostic each : all) {
      torn |= each.finding().rule().equals("unreadable-file");
    }
    return torn;
  }

  private static void write(
      JsonGenerator json, String name, List<Diagnostic> found, Edition edition) throws IOException {
    json.writeNumberField(name + "s", found.size());
    json.writeArrayFieldStart(name + "List");
    for (Diagnostic each : found.subList(0, Math.min(MOST, found.size()))) {
      write(json, each, edition.pages());
    }
    json.writeEndArray();
  }

  private static List<Diagnostic> counting(List<Diagnostic> all, Severity severity) {
    List<Diagnostic> some = new ArrayList<>();
    for (Diagnostic each : all) {
      if (each.counts() && each.severity() == severity) {
        some.add(each);
      }
    }
    return some;
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic, @Nullable SitePages pages)
      throws IOException {
    Finding finding = diagnostic.finding();
    String help = finding.help();
    String rule = finding.rule();
    json.writeStartObject();
    json.writeStringField("rule", rule);
    JsonOut.exact(json, "message", finding.message());
    JsonOut.exact(json, "place", finding.span().file().path() + ":" + finding.span().start());
    JsonOut.exact(json, "excerpt", excerpt(new TextReport(false).block(diagnostic)));
    JsonOut.exact(json, "help", help == null ? "" : help);
    json.writeStringField("page", pages == null ? "" : pages.rule(rule).orElse(""));
    json.writeEndObject();
  }

  /** The lines of source: what stands between the place and the advice of a report. */
  static String excerpt(String block) {
    StringJoiner lines = new StringJoiner("\n");
    int number = 0;
    for (String line : block.split("\n", -1)) {
      boolean advice = line.stripLeading().startsWith("= ");
      if (number++ >= 2 && !advice && !line.isBlank()) {
        lines.add(line);
      }
    }
    return lines.toString();
  }
}
