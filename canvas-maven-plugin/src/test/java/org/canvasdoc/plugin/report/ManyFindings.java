package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.rules.BuiltInRules;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/**
 * Reports twenty thousand findings once in each format, and prints how long that took: the time of
 * the thread, since what else the machine does is not the reports' doing.
 */
final class ManyFindings {
  static final int MANY = 20_000;

  private static final int CANVASES = 500;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ManyFindings() {}

  public static void main(String[] arguments) throws IOException {
    Findings findings = findings();
    Path folder = Path.of(arguments[0]);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String step = folder.resolve("step.md").toString();
    for (String name : Reports.names()) {
      long start = CLOCK.getCurrentThreadCpuTime();
      if (name.equals(Reports.TEXT)) {
        new TextReport(false)
            .write(findings.diagnostics(), (severity, block) -> nowhere.println(block));
      } else {
        Report report = Reports.named(name).orElseThrow();
        Reports.write(report, findings, new Outlets(folder, nowhere, step));
      }
      long millis = (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000;
      Path file = Reports.named(name).map(report -> folder.resolve(report.file())).orElse(folder);
      long size = Files.isRegularFile(file) ? Files.size(file) : 0;
      System.out.println(String.format(Locale.ROOT, "%s %d %d", name, millis, size));
    }
  }

  private static Findings findings() {
    Severity[] severities = Severity.values();
    List<Diagnostic> all = new ArrayList<>();
    List<String> canvases = new ArrayList<>();
    String line = "    segments: [comuters, families, tourists, offices] # and a word in Ölçü\n";
    for (int c = 0; c < CANVASES; c++) {
      String canvas = "region-" + c % 20 + "/shop-" + c;
      canvases.add(canvas);
      SourceFile file =
          new SourceFile("models/src/canvas/" + canvas + ".canvas.yaml", line.repeat(200));
      for (int i = 0; i < MANY / CANVASES; i++) {
        int row = i * 4 + 3;
        Span span = Samples.span(file, row, 16, row, 24);
        String rule =
            BuiltInRules.ALL.get((i * 7 + c) % BuiltInRules.ALL.size()).rule().info().id();
        Finding finding =
            Finding.of(
                    rule,
                    Subject.canvas(canvas)
                        .block("customer-relationships")
                        .entry("relationship-" + i)
                        .field("segments"),
                    span,
                    "no customer segment of shop " + c + " is called `comuters" + i + "`")
                .label("not declared under `customer-segments`")
                .help("use `commuters`")
                .related(Samples.span(file, 1, 3, 1, 12), "the closest one");
        Diagnostic diagnostic =
            new Diagnostic(
                i % 3 == 0 ? finding.fix(new Fix(new Edit(span, "commuters"), List.of())) : finding,
                severities[i % severities.length],
                String.format(Locale.ROOT, "%032x", (c * 1000L + i) * 0x9E3779B97F4A7C15L),
                null);
        all.add(i % 50 == 7 ? Samples.allowed(diagnostic, "so it is", "2027") : diagnostic);
      }
    }
    Findings counted = Samples.counted(all);
    Origin origin = new Origin("1.2.3", "shops", canvases, List.of());
    return new Findings(
        CANVASES, 1, 1, counted.errors(), counted.warnings(), counted.notes(), all, origin);
  }
}
