package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Draws spans under the lines of a file, so that a reader can check them by eye. */
final class Drawing {
  private record Mark(Span span, String words) {}

  private final SourceFile file;
  private final List<Mark> marks = new ArrayList<>();

  Drawing(SourceFile file) {
    this.file = file;
  }

  void mark(Span span, String words) {
    if (span.file().path().equals(file.path())) {
      marks.add(new Mark(span, words));
    }
  }

  /** Each line, and below it what stands there; a span over several lines is drawn on each. */
  String draw() {
    StringBuilder out = new StringBuilder();
    int width = String.valueOf(file.lineCount()).length();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      out.append(String.format(Locale.ROOT, "%" + width + "d | %s%n", number, Cells.visible(line)));
      for (Mark mark : marks) {
        if (mark.span.start().line() <= number && number <= mark.span.end().line()) {
          String drawn = under(line, number, mark.span);
          boolean last = mark.span.end().line() == number;
          out.append(" ".repeat(width)).append(" | ").append(drawn);
          out.append(last ? " " + mark.words : "").append('\n');
        }
      }
    }
    return out.toString().replace(System.lineSeparator(), "\n").replaceAll("(?m) +$", "");
  }

  private static String under(String line, int number, Span span) {
    int points = line.codePointCount(0, line.length());
    int from = span.start().line() == number ? span.start().column() - 1 : 0;
    int to = span.end().line() == number ? span.end().column() - 1 : points;
    String outside = "outside of the line: " + span.start() + "-" + span.end();
    if (from > points || to > points || from > to) {
      return outside;
    }
    int start = line.offsetByCodePoints(0, from);
    int end = line.offsetByCodePoints(0, to);
    int indent = Cells.width(Cells.visible(line.substring(0, start)));
    int marks = Cells.width(Cells.visible(line.substring(start, end)));
    return " ".repeat(indent) + (marks == 0 ? "<" : "^".repeat(marks));
  }
}
