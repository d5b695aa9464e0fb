package org.canvasdoc.plugin.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.canvasdoc.plugin.site.chart.Drawing.Anchor;
import org.canvasdoc.plugin.site.page.ChartView;
import org.jspecify.annotations.Nullable;

/** Draws stages below each other, each as wide as what enters it, narrowing to what leaves it. */
public final class FunnelChart {
  static final int WIDTH = 320;

  private static final int LINE = 16;
  private static final int HIGH = 26;
  private static final int GAP = 10;

  /**
   * One stage.
   *
   * @param beside its numbers in words
   * @param entering null where it is not known
   * @param leaving null where it is not known
   * @param faint whether it is there for the others' sake
   */
  public record Stage(
      String name,
      String beside,
      @Nullable BigDecimal entering,
      @Nullable BigDecimal leaving,
      boolean faint) {}

  private final BigDecimal widest;
  private final String css;
  private final boolean mirrored;

  /** For stages of which none is wider than {@code widest}. */
  public FunnelChart(BigDecimal widest, String css, boolean mirrored) {
    this.widest = widest;
    this.css = css;
    this.mirrored = mirrored;
  }

  public ChartView draw(String id, String title, String description, List<Stage> stages) {
    Drawing drawing = new Drawing(WIDTH, mirrored);
    int y = 0;
    for (Stage stage : stages) {
      y += LINE;
      drawing.text("b", 0, y - 4, Anchor.START, stage.name());
      int both =
          Drawing.room(stage.name(), Drawing.TEXT) + Drawing.room(stage.beside(), Drawing.TEXT);
      y += both + GAP > WIDTH ? LINE : 0;
      drawing.text("q", WIDTH, y - 4, Anchor.END, stage.beside());
      y = body(drawing, stage, y) + GAP;
    }
    return drawing.done(id, title, description, Math.max(1, y - GAP + 1));
  }

  private int body(Drawing drawing, Stage stage, int y) {
    BigDecimal entering = stage.entering();
    BigDecimal leaving = stage.leaving();
    if (entering == null) {
      drawing.box("r d", 1, y, WIDTH - 2, HIGH);
    } else {
      int above = half(entering);
      int below = leaving == null ? above : half(leaving);
      int middle = WIDTH / 2;
      String all = (stage.faint() ? "o " : leaving == null ? "l " : "f ") + css;
      drawing.area(
          all,
          middle - above,
          y,
          middle + above,
          y,
          middle + below,
          y + HIGH,
          middle - below,
          y + HIGH);
    }
    return y + HIGH;
  }

  /** Half of a width; what is there is seen, however little it is. */
  private int half(BigDecimal customers) {
    if (widest.signum() == 0) {
      return 1;
    }
    BigDecimal half = customers.multiply(BigDecimal.valueOf(WIDTH / 2));
    int rounded = half.divide(widest, 0, RoundingMode.HALF_UP).intValue();
    return Math.max(1, Math.min(WIDTH / 2, rounded));
  }
}
