package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.rules.BuiltInRules;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Holds that every report carries every finding with its severity, whatever its texts hold. */
class HostileReportsTest {
  private static final Schema SARIF = Schemas.of("/schema/sarif-schema-2.1.0.json");
  private static final Schema JSON =
      Schemas.of("/org/canvasdoc/plugin/report/findings.schema.json");

  /** What the services have no word for. */
  private static final Set<String> WITHOUT_NOTES = Set.of("azure");

  private static final Set<String> WITH_ALLOWED =
      Set.of("json", "sarif", "junit", "markdown", "summary");

  private static final String[] SIGNS = {
    "::",
    "::error::",
    "##vso[task.complete]",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "|",
    "@name",
    "#1",
    "`",
    "``",
    "\\`",
    "```",
    "~~~",
    "%",
    "%0A",
    "%25",
    "%AZP25",
    ";",
    "]",
    "[",
    ",",
    ":",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\0",
    "\7",
    "\33[31m",
    "\177",
    "\u0085",
    "\u009b",
    "\u200b",
    "\u200d",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\ufffd",
    "\ufffe",
    "\uffff",
    "\ud83c",
    "\udf69",
    "\ud83c\udf69",
    "&",
    "&amp;",
    "<",
    ">",
    "<script>",
    "</code>",
    "</details>",
    "\"",
    "'",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "$",
    "{0}",
    "](1)",
    "[a](b)",
    "![",
    "# ",
    "- ",
    "1. ",
    "    ",
    "word",
    "Wort",
    "語",
    "ع",
    "\\",
    "/",
    " ",
  };

  @Provide
  Arbitrary<List<Diagnostic>> findings() {
    Arbitrary<String> text =
        Arbitraries.oneOf(Arbitraries.of(SIGNS), Arbitraries.strings().all().ofMaxLength(4))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(parts -> String.join("", parts))
            .map(each -> "x" + each + "x");
    Arbitrary<Severity> severity = Arbitraries.of(Severity.class);
    Arbitrary<Boolean> allowed = Arbitraries.of(true, false, false, false);
    Arbitrary<Diagnostic> diagnostic =
        Combinators.combine(text, text, text, text, severity, allowed)
            .as(HostileReportsTest::diagnostic);
    return diagnostic.list().ofMaxSize(9).map(HostileReportsTest::distinct);
  }

  private static Diagnostic diagnostic(
      String message, String help, String name, String because, Severity weight, boolean allowed) {
    SourceFile file = new SourceFile("src/" + name, "name: x\n");
    Span span = Samples.span(file, 1, 7, 1, 8);
    Finding finding =
        Finding.of("rule", Subject.canvas(name).entry(name), span, message)
            .help(help)
            .related(span, message)
            .fix(new Fix(new Edit(span, message), List.of(new Edit(span, name))));
    Diagnostic plain = new Diagnostic(finding, weight, "", null);
    return allowed ? Samples.allowed(plain, because, null) : plain;
  }

  private static List<Diagnostic> distinct(List<Diagnostic> some) {
    List<Diagnostic> distinct = new ArrayList<>();
    for (Diagnostic each : some) {
      String print = "f" + distinct.size();
      distinct.add(new Diagnostic(each.finding(), each.severity(), print, each.allowed()));
    }
    return distinct;
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyReportCarriesEveryFinding(@ForAll("findings") List<Diagnostic> some) throws Exception {
    Findings findings = Samples.counted(some);
    for (String name : Reports.names()) {
      if (!name.equals(Reports.TEXT)) {
        String report = Samples.written(report(name), findings);
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(report), name);
        report.codePoints().forEach(point -> assertHarmless(name, point));
        List<String> expected = new ArrayList<>();
        for (Diagnostic each : some) {
          if (carries(name, each)) {
            expected.add(line(name, each));
          }
        }
        List<String> found = new ArrayList<>();
        for (String each : Readers.read(name, report)) {
          found.add(stripped(name, each));
        }
        if (!name.equals("json")) { // services sort as they like; what counts is that all are there
          expected.sort(null);
          found.sort(null);
        }
        assertEquals(expected, found, name);
      }
    }
    assertEquals(
        List.of(), SARIF.validate(Samples.written(report("sarif"), findings), InputFormat.JSON));
    assertEquals(List.of(), JSON.validate(Samples.written("json", findings), InputFormat.JSON));
  }

  /** With one rule of the tool: all of them would take most of the time. */
  private static Report report(String name) {
    return name.equals("sarif")
        ? new SarifReport(BuiltInRules.ALL.subList(0, 1), SarifReport.MOST_BYTES)
        : Reports.named(name).orElseThrow();
  }

  private static boolean carries(String name, Diagnostic diagnostic) {
    boolean note = diagnostic.severity() == Severity.NOTE;
    return (diagnostic.counts() || WITH_ALLOWED.contains(name))
        && !(note && WITHOUT_NOTES.contains(name));
  }

  private static String line(String name, Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    String text = finding.message() + "; " + finding.help();
    if (name.equals("markdown") || name.equals("summary")) {
      text += diagnostic.allowed() == null ? "" : " — " + diagnostic.allowed().because();
    }
    String shown = name.equals("json") ? whole(text) : visible(text);
    return stripped(name, diagnostic.severity().word() + " rule: " + shown);
  }

  /** In Markdown what stands in back-ticks is code, and white space collapses. */
  private static String stripped(String name, String line) {
    return name.equals("markdown") || name.equals("summary")
        ? line.replace("`", "").replaceAll(" +", " ").strip()
        : line;
  }

  /** What UTF-8 cannot hold reads back as the sign for that. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
  }

  /** What people see: a sign for each character that would not be seen, or do more than be seen. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n' || point == '\r') {
                out.append(' ');
              } else if (point == '\t') {
                out.append("    ");
              } else if (point < ' ') {
                out.appendCodePoint(0x2400 + point);
              } else if (isHarmless(point)) {
                out.appendCodePoint(point);
              } else {
                out.append(String.format(Locale.ROOT, "<U+%04X>", point));
              }
            });
    return out.toString();
  }

  private static boolean isHarmless(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && (type != Character.FORMAT || point == 0x200C || point == 0x200D || point >= 0xE0000)
        && (point < 0xFFFD || point > 0xFFFF);
  }

  private static void assertHarmless(String name, int point) {
    assertFalse(
        point != '\n' && !isHarmless(point), () -> name + " holds U+" + Integer.toHexString(point));
  }
}
