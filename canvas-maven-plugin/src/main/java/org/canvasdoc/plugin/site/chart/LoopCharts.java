package org.canvasdoc.plugin.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.canvasdoc.plugin.site.chart.Drawing.Anchor;
import org.canvasdoc.plugin.site.page.ChartView;
import org.jspecify.annotations.Nullable;

/** Draws a viral loop: one round of it, and how customers grow from round to round. */
public final class LoopCharts {
  private static final int WIDTH = 320;
  private static final int BOX = 84;
  private static final int HIGH = 56;
  private static final int GAP = (WIDTH - 3 * BOX) / 2;
  private static final int LARGE = 18;
  private static final int ROUND_HEIGHT = 128;
  private static final int FLOOR = 128;
  private static final int MOST = 96;

  private final String id;
  private final boolean mirrored;

  public LoopCharts(String id, boolean mirrored) {
    this.id = id;
    this.mirrored = mirrored;
  }

  /** A figure over the word for it. */
  public record Step(String figure, String word) {}

  /**
   * One round: from one customer through those who are told to those who come, and on.
   *
   * @param steps three of them
   * @param share of those told who come
   * @param again how long a round takes
   */
  public ChartView round(
      String title, String description, List<Step> steps, String share, String again) {
    Drawing drawing = new Drawing(WIDTH, mirrored);
    int top = 14;
    int middle = top + HIGH / 2;
    for (int i = 0; i < steps.size(); i++) {
      int x = i * (BOX + GAP);
      String css = i == steps.size() - 1 ? "l" : "o";
      drawing.box(css, x + 1, top, BOX - 2, HIGH);
      Step step = steps.get(i);
      boolean large = Drawing.room(step.figure(), LARGE) <= BOX - 8;
      int at = x + BOX / 2;
      drawing.text(large ? "b x" : "b", at, top + 26, Anchor.MIDDLE, step.figure());
      drawing.text("s q", at, top + 44, Anchor.MIDDLE, step.word());
      if (i > 0) {
        arrow(drawing, x - GAP + 3, x - 4, middle);
      }
    }
    int between = 2 * BOX + GAP + GAP / 2;
    drawing.text("s b", between, middle - 7, Anchor.MIDDLE, share);
    int from = WIDTH - BOX / 2;
    int to = BOX / 2;
    int low = top + HIGH;
    drawing.bow("a", from, low + 3, from, low + 44, to, low + 44, to, low + 10);
    drawing.area("i", to, low + 3, to - 5, low + 12, to + 5, low + 12);
    drawing.text("q", WIDTH / 2, low + 52, Anchor.MIDDLE, again);
    return drawing.done(id + "-round", title, description, ROUND_HEIGHT);
  }

  private static void arrow(Drawing drawing, int from, int to, int y) {
    drawing.line("a", from, y, to - 6, y);
    drawing.area("i", to, y, to - 9, y - 5, to - 9, y + 5);
  }

  /** The customers there are at the end of a cycle, and how that is said. */
  public record Count(BigDecimal customers, String text) {}

  /**
   * From cycle to cycle: those who were there, and above them those who came with it.
   *
   * @param end what it comes near to and never reaches; null where it has no end
   */
  public ChartView growth(
      String title, String description, List<Count> counts, @Nullable Count end, String axis) {
    Drawing drawing = new Drawing(WIDTH, mirrored);
    BigDecimal most = counts.get(counts.size() - 1).customers();
    most = end == null ? most : most.max(end.customers());
    int step = WIDTH / counts.size();
    int wide = step * 2 / 3;
    int before = 0;
    for (int i = 0; i < counts.size(); i++) {
      int x = i * step + (step - wide) / 2;
      int high = high(counts.get(i).customers(), most);
      if (before > 0) {
        drawing.box("l", x, FLOOR - before, wide, before);
      }
      if (high > before) {
        drawing.box("f", x, FLOOR - high, wide, high - before);
      }
      drawing.text("s q", x + wide / 2, FLOOR + 14, Anchor.MIDDLE, Integer.toString(i));
      before = high;
    }
    drawing.line("r", 0, FLOOR, WIDTH, FLOOR);
    if (end != null) {
      int y = FLOOR - high(end.customers(), most);
      drawing.line("a d", 0, y, WIDTH, y);
      drawing.text("b", 0, y - 6, Anchor.START, end.text());
    } else {
      int y = FLOOR - high(most, most);
      drawing.text("b", WIDTH, y - 6, Anchor.END, counts.get(counts.size() - 1).text());
    }
    drawing.text("s q", WIDTH / 2, FLOOR + 32, Anchor.MIDDLE, axis);
    return drawing.done(id + "-growth", title, description, FLOOR + 38);
  }

  private static int high(BigDecimal value, BigDecimal most) {
    BigDecimal high = value.multiply(BigDecimal.valueOf(MOST));
    return most.signum() == 0 ? 0 : high.divide(most, 0, RoundingMode.HALF_UP).intValue();
  }
}
