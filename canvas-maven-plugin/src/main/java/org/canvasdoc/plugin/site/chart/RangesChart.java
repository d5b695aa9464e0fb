package org.canvasdoc.plugin.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.chart.Drawing.Anchor;
import org.canvasdoc.plugin.site.page.ChartView;

/**
 * Places numbered marks between two ranges: columns from one end to the other, rows likewise. A
 * field grows with what stands in it, so marks never cover each other, however many there are.
 */
public final class RangesChart {
  static final int RADIUS = 11;

  private static final int WIDTH = 318;
  private static final int STEP = 2 * RADIUS + 5;
  private static final int LINE = 15;
  private static final int EDGE = 8;

  /**
   * One mark.
   *
   * @param number 0 for a mark that stands alone, and needs none
   * @param css its colour
   * @param hollow whether it was not said, but concluded
   */
  public record Mark(int number, int column, int row, String css, boolean hollow) {}

  private final List<String> columns;
  private final List<String> rows;
  private final Drawing drawing;

  /** For the names of columns and rows, in their order. */
  public RangesChart(List<String> columns, List<String> rows, boolean mirrored) {
    this.columns = columns;
    this.rows = rows;
    this.drawing = new Drawing(WIDTH, mirrored);
  }

  public ChartView draw(String id, String title, String description, List<Mark> marks) {
    int wide = WIDTH / columns.size();
    int y = heads(wide);
    for (int row = 0; row < rows.size(); row++) {
      drawing.line("r", 0, y, WIDTH, y);
      drawing.text("q", EDGE, y + LINE + 1, Anchor.START, rows.get(row));
      int high = 1;
      for (int column = 0; column < columns.size(); column++) {
        high = Math.max(high, marks(marks, column, row, wide, y + LINE + EDGE));
      }
      int top = y + LINE + EDGE;
      y = top + high * STEP + EDGE;
      for (int column = 1; column < columns.size(); column++) {
        drawing.line("r d", column * wide, top, column * wide, y);
      }
    }
    drawing.line("r", 0, y, WIDTH, y);
    return drawing.done(id, title, description, y + 1);
  }

  private int heads(int wide) {
    int high = 0;
    for (int column = 0; column < columns.size(); column++) {
      int y = 0;
      for (String line : Drawing.lines(columns.get(column), Drawing.TEXT, wide - 2 * EDGE)) {
        y += LINE;
        drawing.text("b", column * wide + wide / 2, y, Anchor.MIDDLE, line);
      }
      high = Math.max(high, y);
    }
    return high + EDGE;
  }

  /** Puts the marks of one field into lines, and says how many lines there are. */
  private int marks(List<Mark> marks, int column, int row, int wide, int top) {
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.column() == column && mark.row() == row) {
        here.add(mark);
      }
    }
    int inLine = (wide - EDGE) / STEP;
    for (int i = 0; i < here.size(); i++) {
      int line = i / inLine;
      int ofLine = Math.min(inLine, here.size() - line * inLine);
      int x = column * wide + wide / 2 + (2 * (i % inLine) - ofLine + 1) * STEP / 2;
      int y = top + line * STEP + STEP / 2;
      Mark mark = here.get(i);
      drawing.circle((mark.hollow() ? "o " : "f ") + mark.css(), x, y, RADIUS);
      if (mark.number() > 0) {
        String css = mark.hollow() ? "s b" : "s b on";
        drawing.text(css, x, y + 4, Anchor.MIDDLE, Integer.toString(mark.number()));
      }
    }
    return (here.size() + inLine - 1) / inLine;
  }
}
