package org.canvasdoc.plugin.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.canvasdoc.plugin.site.chart.Drawing.Anchor;
import org.canvasdoc.plugin.site.page.ChartView;
import org.jspecify.annotations.Nullable;

/** Draws what held from one change to the next, each as wide as every other. */
public final class TrendChart {
  private static final int WIDTH = 400;
  private static final int TOP = 18;
  private static final int HIGH = 84;
  private static final int LINE = 16;

  /**
   * One of several amounts that stand on each other.
   *
   * @param css its colour
   * @param values of each change, the first one first; null where it is not known
   */
  public record Layer(String css, List<@Nullable BigDecimal> values) {}

  /**
   * What stands at the edges.
   *
   * @param first when the first change was, in words
   * @param last when the last was
   * @param greatest the greatest amount in words
   * @param latest the last amount in words
   */
  public record Edges(String first, String last, String greatest, String latest) {}

  private final Drawing drawing;
  private final BigDecimal greatest;
  private final int count;

  /** For so many changes, none of whose amounts is greater than {@code greatest}. */
  public TrendChart(int count, BigDecimal greatest, boolean mirrored) {
    this.drawing = new Drawing(WIDTH, mirrored);
    this.greatest = greatest;
    this.count = count;
  }

  /** Amounts on each other, the first at the bottom. */
  public ChartView layers(
      String id, String title, String description, Edges edges, List<Layer> layers) {
    begin(edges);
    for (int i = 0; i < count; i++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Layer layer : layers) {
        BigDecimal value = layer.values().get(i);
        if (value != null && value.signum() > 0) {
          BigDecimal next = sum.add(value);
          int high = y(sum) - y(next);
          drawing.box("t " + layer.css(), x(i), y(next), x(i + 1) - x(i), high);
          sum = next;
        }
      }
    }
    return drawing.done(id, title, description, TOP + HIGH + LINE + 4);
  }

  /** One amount as a line of steps; what is not known is a gap. */
  public ChartView line(
      String id, String title, String description, Edges edges, List<@Nullable BigDecimal> values) {
    begin(edges);
    BigDecimal before = null;
    for (int i = 0; i < count; i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        if (before != null) {
          drawing.line("a", x(i), y(before), x(i), y(value), x(i + 1), y(value));
        } else {
          drawing.line("a", x(i), y(value), x(i + 1), y(value));
        }
      }
      before = value;
    }
    if (before != null && before.compareTo(greatest) < 0) {
      drawing.text("b", WIDTH, y(before) - 5, Anchor.END, edges.latest());
    }
    return drawing.done(id, title, description, TOP + HIGH + LINE + 4);
  }

  private void begin(Edges edges) {
    drawing.line("r d", 0, TOP, WIDTH, TOP);
    drawing.line("r", 0, TOP + HIGH, WIDTH, TOP + HIGH);
    drawing.text("b", 0, TOP - 5, Anchor.START, edges.greatest());
    drawing.text("q", 0, TOP + HIGH + LINE, Anchor.START, edges.first());
    drawing.text("q", WIDTH, TOP + HIGH + LINE, Anchor.END, edges.last());
  }

  private int x(int at) {
    return (int) ((long) WIDTH * at / count);
  }

  /** What is there is seen, however little it is. */
  private int y(BigDecimal amount) {
    if (greatest.signum() <= 0 || amount.signum() <= 0) {
      return TOP + HIGH;
    }
    BigDecimal high = amount.multiply(BigDecimal.valueOf(HIGH));
    return TOP + HIGH - Math.max(2, high.divide(greatest, 0, RoundingMode.HALF_UP).intValue());
  }
}
