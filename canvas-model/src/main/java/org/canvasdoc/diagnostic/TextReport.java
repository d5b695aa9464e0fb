package org.canvasdoc.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Says diagnostics the way a terminal shows them: a headline, the place in its line, and help. */
public final class TextReport {
  /** How many findings of one rule are shown in full. */
  public static final int MOST_OF_A_RULE = 20;

  private static final int WIDEST = 110;
  private static final int BEFORE = 40;

  private final Style style;

  public TextReport(boolean colour) {
    this.style = new Style(colour);
  }

  /** Hands over each diagnostic as a block of lines; of a rule that repeats, the first ones. */
  public void write(List<Diagnostic> diagnostics, BiConsumer<Severity, String> out) {
    Map<String, Integer> perRule = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (!diagnostic.counts()) {
        continue;
      }
      int count = perRule.merge(diagnostic.finding().rule(), 1, Integer::sum);
      if (count <= MOST_OF_A_RULE) {
        out.accept(diagnostic.severity(), block(diagnostic));
      }
    }
    perRule.forEach(
        (rule, count) -> {
          if (count > MOST_OF_A_RULE) {
            out.accept(
                Severity.NOTE,
                style.bold("+" + (count - MOST_OF_A_RULE) + " more")
                    + " of "
                    + rule
                    + "; all are in the reports\n");
          }
        });
  }

  /** One diagnostic, ending with a line break. */
  public String block(Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    Severity severity = diagnostic.severity();
    StringBuilder out = new StringBuilder();
    out.append(style.severity(severity, severity.word() + "[" + finding.rule() + "]"))
        .append(style.bold(": " + Cells.visible(finding.message())))
        .append('\n');
    int gutter = gutter(finding);
    String pad = " ".repeat(gutter);
    out.append(pad).append(style.frame("--> ")).append(place(finding.span())).append('\n');
    if (hasLine(finding.span())) {
      out.append(pad).append(style.frame(" |")).append('\n');
      excerpt(out, finding.span(), finding.label(), '^', gutter, severity);
    } else if (!finding.label().isEmpty()) {
      note(out, pad, "note", finding.label());
    }
    SourceFile shown = finding.span().file();
    for (Label label : finding.related()) {
      SourceFile file = label.span().file();
      if (!file.path().equals(shown.path())) {
        out.append(pad).append(style.frame("::: ")).append(place(label.span())).append('\n');
        shown = file;
      }
      if (hasLine(label.span())) {
        out.append(pad).append(style.frame(" |")).append('\n');
        excerpt(out, label.span(), label.text(), '-', gutter, Severity.NOTE);
      } else {
        note(out, pad, "note", label.text());
      }
    }
    String help = finding.help();
    if (help != null) {
      note(out, pad, "help", help);
    }
    note(out, pad, "docs", "mvn canvas:explain -Dcanvas.rule=" + finding.rule());
    return out.toString();
  }

  private void note(StringBuilder out, String pad, String head, String text) {
    out.append(pad)
        .append(style.frame(" = "))
        .append(style.bold(head))
        .append(": ")
        .append(Cells.visible(text))
        .append('\n');
  }

  private static String place(Span span) {
    return Cells.visible(span.file().path()) + ":" + span.start();
  }

  private static boolean hasLine(Span span) {
    return !span.file().text().isEmpty();
  }

  private static int gutter(Finding finding) {
    int last = finding.span().start().line();
    for (Label label : finding.related()) {
      last = Math.max(last, label.span().start().line());
    }
    return String.valueOf(last).length();
  }

  private void excerpt(
      StringBuilder out, Span span, String label, char mark, int gutter, Severity severity) {
    int number = span.start().line();
    String line = span.file().line(number);
    int from = offset(line, span.start().column());
    boolean oneLine = span.end().line() == number;
    int to = oneLine ? offset(line, span.end().column()) : line.stripTrailing().length();
    Crop crop = Crop.around(line, from, to);
    String shown = style.frame(" ".repeat(gutter - String.valueOf(number).length()) + number);
    out.append(shown).append(style.frame(" | ")).append(crop.text).append('\n');
    int marks = Math.max(1, crop.width);
    String underline = String.valueOf(mark).repeat(marks);
    String words = label.isEmpty() ? "" : " " + Cells.visible(label);
    out.append(" ".repeat(gutter))
        .append(style.frame(" | "))
        .append(" ".repeat(crop.indent))
        .append(style.severity(severity, underline + words))
        .append('\n');
  }

  private static int offset(String line, int column) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(column - 1, points));
  }

  /** The part of a line that is shown; {@code indent} and {@code width} are cells. */
  private record Crop(String text, int indent, int width) {
    static Crop around(String line, int from, int to) {
      String before = Cells.visible(line.substring(0, from));
      String words = Cells.visible(line.substring(from, Math.max(from, to)));
      String after = Cells.visible(line.substring(Math.max(from, to)));
      if (Cells.width(before) + Cells.width(words) + Cells.width(after) > WIDEST) {
        if (Cells.width(before) > BEFORE) {
          before = "…" + last(before, BEFORE - 1);
        }
        int room = WIDEST - Cells.width(before);
        words = first(words, room);
        after = first(after, Math.max(0, room - Cells.width(words)));
      }
      int indent = Cells.width(before);
      return new Crop((before + words + after).stripTrailing(), indent, Cells.width(words));
    }

    private static String first(String text, int cells) {
      if (Cells.width(text) <= cells) {
        return text;
      }
      int end = 0;
      int width = 1;
      while (end < text.length()) {
        int next = text.offsetByCodePoints(end, 1);
        width += Cells.width(text.substring(end, next));
        if (width > cells) {
          break;
        }
        end = next;
      }
      return cells < 1 ? "" : text.substring(0, end) + "…";
    }

    private static String last(String text, int cells) {
      int start = text.length();
      int width = 0;
      while (start > 0) {
        int next = text.offsetByCodePoints(start, -1);
        width += Cells.width(text.substring(next, start));
        if (width > cells) {
          break;
        }
        start = next;
      }
      return text.substring(start);
    }
  }

  /** Colours, where they are wanted. */
  private record Style(boolean on) {
    String bold(String text) {
      return paint("1", text);
    }

    String frame(String text) {
      return paint("34", text);
    }

    String severity(Severity severity, String text) {
      return switch (severity) {
        case ERROR -> paint("1;31", text);
        case WARNING -> paint("1;33", text);
        case NOTE -> paint("1;36", text);
      };
    }

    private String paint(String code, String text) {
      return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
  }
}
