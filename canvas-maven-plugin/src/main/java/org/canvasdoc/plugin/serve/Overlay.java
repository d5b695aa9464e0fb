package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.plugin.site.SitePages;
import org.jspecify.annotations.Nullable;

/** Says to the script on a page what was found, and what is wrong with the page itself. */
final class Overlay {
  private static final int MOST = 25;

  private final Json words = new Json();

  /** Reads the words of the panel; they are English, as findings are. */
  Overlay() {
    Properties read = new Properties();
    try (InputStream in = Overlay.class.getResourceAsStream("serve.properties")) {
      read.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the words of canvas:serve cannot be read", unreadable);
    }
    for (String key : new TreeSet<>(read.stringPropertyNames())) {
      words.text(key, read.getProperty(key));
    }
  }

  /** One line of JSON. */
  String of(Edition edition, Served page) {
    List<Diagnostic> all = edition.diagnostics();
    Json json = new Json().object("words", words).text("problem", page.problem());
    json.number("stale", isStale(all, page) ? 1 : 0);
    add(json, "error", counting(all, Severity.ERROR), edition);
    add(json, "warning", counting(all, Severity.WARNING), edition);
    return json.end();
  }

  /** Whether something is shown as it once was, since it cannot be read or made now. */
  private static boolean isStale(List<Diagnostic> all, Served page) {
    boolean torn = !page.problem().isEmpty();
    for (Diagnostic each : all) {
      torn |= each.finding().rule().equals("unreadable-file");
    }
    return torn;
  }

  private static void add(Json json, String name, List<Diagnostic> found, Edition edition) {
    List<Json> shown = new ArrayList<>();
    for (Diagnostic each : found.subList(0, Math.min(MOST, found.size()))) {
      shown.add(finding(each, edition.pages()));
    }
    json.number(name + "s", found.size()).list(name + "List", shown);
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

  private static Json finding(Diagnostic diagnostic, @Nullable SitePages pages) {
    Finding finding = diagnostic.finding();
    String help = finding.help();
    String rule = finding.rule();
    return new Json()
        .text("rule", rule)
        .text("message", finding.message())
        .text("place", finding.span().file().path() + ":" + finding.span().start())
        .text("excerpt", excerpt(new TextReport(false).block(diagnostic)))
        .text("help", help == null ? "" : help)
        .text("page", pages == null ? "" : pages.rule(rule).orElse(""));
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
