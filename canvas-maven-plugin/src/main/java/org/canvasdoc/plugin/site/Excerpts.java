package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.ExcerptView;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Cuts the lines of a source file that a finding is about, and marks the stretch itself. */
final class Excerpts {
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 160;

  private Excerpts() {}

  /** The lines of a span with so many lines around it, and a label behind its first line. */
  static ExcerptView of(SiteContext site, Span span, String label, int around) {
    SourceFile file = span.file();
    int first = span.start().line();
    int last = Math.min(span.end().line(), first + MOST_LINES - 1);
    if (last > first && span.end().column() == 1 && last == span.end().line()) {
      last--; // ends with a line break
    }
    List<ExcerptView.Line> lines = new ArrayList<>();
    for (int number = first - around; number <= last + around; number++) {
      boolean inside = number >= first && number <= last;
      if (number < 1 || number > file.lineCount()) {
        continue;
      }
      String line = file.line(number);
      if (!inside && line.isBlank()) {
        continue;
      }
      lines.add(inside ? marked(span, number, label) : beside(number, line));
    }
    return new ExcerptView(site.source(span).label(), lines);
  }

  private static ExcerptView.Line beside(int number, String line) {
    return new ExcerptView.Line(number, false, cut(line, 0, LONGEST_LINE), "", "", "");
  }

  private static ExcerptView.Line marked(Span span, int number, String label) {
    String line = span.file().line(number);
    Position start = span.start();
    Position end = span.end();
    int from = number == start.line() ? index(line, start.column()) : indent(line);
    int to = number == end.line() ? Math.max(from, index(line, end.column())) : line.length();
    int shownFrom = from > LONGEST_LINE ? safe(line, from - LONGEST_LINE / 2) : 0;
    int shownTo = safe(line, Math.min(line.length(), Math.max(to, from) + LONGEST_LINE));
    int markedTo = Math.min(to, safe(line, Math.min(line.length(), from + 2 * LONGEST_LINE)));
    String before = (shownFrom > 0 ? "…" : "") + line.substring(shownFrom, from);
    String after = markedTo < to ? "…" : line.substring(to, Math.max(to, shownTo));
    boolean first = number == start.line();
    return new ExcerptView.Line(
        number,
        false,
        before,
        line.substring(from, markedTo),
        after,
        first ? label.replace("`", "") : "");
  }

  private static int index(String line, int column) {
    int points = Math.min(column - 1, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points);
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static String cut(String line, int from, int length) {
    int to = safe(line, Math.min(line.length(), from + length));
    return line.substring(from, to) + (to < line.length() ? "…" : "");
  }

  /** The same offset, or the one before where it would cut a character in two. */
  private static int safe(String line, int offset) {
    boolean inside =
        offset > 0
            && offset < line.length()
            && Character.isLowSurrogate(line.charAt(offset))
            && Character.isHighSurrogate(line.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }
}
