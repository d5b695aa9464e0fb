package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Findings as tests: a suite a canvas, a case a rule. Errors fail, what is allowed is skipped, and
 * warnings and notes are what a passing test prints. A rule that was broken somewhere is a case of
 * every canvas, so that it is seen to pass again; all others are one case.
 */
final class JunitReport implements Report {
  /** The suite of what is about no canvas in particular. */
  private static final String FOLDER = "(folder)";

  private static final String OTHERS = "all other rules";

  /** Over so many cases those that pass are left out: readers hold them all in memory. */
  private static final int MOST_CASES = 50_000;

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String file() {
    return "TEST-canvas.xml";
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Set<String> rules = new TreeSet<>();
    Map<String, Map<String, List<Diagnostic>>> suites = new TreeMap<>();
    for (String canvas : findings.origin().canvases()) {
      suites.put(canvas, new TreeMap<>());
    }
    for (Diagnostic each : findings.diagnostics()) {
      String canvas = each.finding().subject().canvas();
      rules.add(each.finding().rule());
      suites
          .computeIfAbsent(canvas == null ? FOLDER : canvas, key -> new TreeMap<>())
          .computeIfAbsent(each.finding().rule(), key -> new ArrayList<>())
          .add(each);
    }
    if (suites.isEmpty()) {
      suites.put(FOLDER, new TreeMap<>());
    }
    boolean all = (long) suites.size() * rules.size() <= MOST_CASES;
    XmlOut xml = new XmlOut(out);
    xml.open("testsuites", "name", "canvas");
    for (Map.Entry<String, Map<String, List<Diagnostic>>> suite : suites.entrySet()) {
      if (all) {
        for (String rule : rules) {
          suite.getValue().putIfAbsent(rule, List.of());
        }
      }
      suite(xml, Plain.line(suite.getKey()), suite.getValue());
    }
    xml.close();
  }

  private static void suite(XmlOut xml, String name, Map<String, List<Diagnostic>> cases)
      throws IOException {
    int failures = 0;
    int skipped = 0;
    for (List<Diagnostic> found : cases.values()) {
      failures += count(found, Severity.ERROR) > 0 ? 1 : 0;
      skipped += isSkipped(found) ? 1 : 0;
    }
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        Integer.toString(cases.size() + 1),
        "failures",
        Integer.toString(failures),
        "errors",
        "0",
        "skipped",
        Integer.toString(skipped));
    for (Map.Entry<String, List<Diagnostic>> each : cases.entrySet()) {
      String[] attributes = {"name", Plain.line(each.getKey()), "classname", "canvas." + name};
      if (each.getValue().isEmpty()) {
        xml.empty("testcase", attributes);
      } else {
        xml.open("testcase", attributes);
        outcome(xml, each.getValue());
        xml.close();
      }
    }
    xml.empty("testcase", "name", OTHERS, "classname", "canvas." + name);
    xml.close();
  }

  private static void outcome(XmlOut xml, List<Diagnostic> found) throws IOException {
    int errors = count(found, Severity.ERROR);
    if (errors > 0) {
      String first = "";
      StringBuilder text = new StringBuilder("\n");
      for (Diagnostic each : found) {
        if (each.counts() && each.severity() == Severity.ERROR) {
          first = first.isEmpty() ? Plain.sentence(each) : first;
          line(text, each, null);
        }
      }
      String more = errors == 1 ? "" : " (+" + (errors - 1) + " more)";
      xml.open("failure", "type", "error", "message", first + more);
      xml.text(text.toString());
      xml.close();
    }
    Diagnostic.Allowed allowed = found.get(0).allowed();
    if (allowed != null && isSkipped(found)) {
      xml.empty("skipped", "message", "allowed: " + Plain.reason(allowed));
    }
    StringBuilder rest = new StringBuilder("\n");
    for (Diagnostic each : found) {
      if (!each.counts() || each.severity() != Severity.ERROR) {
        line(rest, each, each.allowed());
      }
    }
    if (rest.length() > 1) {
      xml.open("system-out");
      xml.text(rest.toString());
      xml.close();
    }
  }

  private static void line(
      StringBuilder text, Diagnostic diagnostic, Diagnostic.@Nullable Allowed allowed) {
    text.append(diagnostic.severity().word())
        .append(": ")
        .append(Plain.sentence(diagnostic))
        .append(" (")
        .append(Plain.place(diagnostic.finding().span()))
        .append(')');
    if (allowed != null) {
      text.append(", allowed: ").append(Plain.reason(allowed));
    }
    text.append('\n');
  }

  private static int count(List<Diagnostic> found, Severity severity) {
    int count = 0;
    for (Diagnostic each : found) {
      count += each.counts() && each.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether nothing but what is allowed was found. */
  private static boolean isSkipped(List<Diagnostic> found) {
    for (Diagnostic each : found) {
      if (each.counts()) {
        return false;
      }
    }
    return !found.isEmpty();
  }
}
