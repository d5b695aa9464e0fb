package org.canvasdoc.plugin.site.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.BarView;

/** Draws amounts as bars beside their figures. */
public final class Bars {
  private static final BigDecimal ALL = BigDecimal.valueOf(1000);

  private Bars() {}

  /** One amount, against the largest of those that it stands among. */
  public static BarView of(String css, BigDecimal amount, BigDecimal largest) {
    int wide = share(amount, largest);
    return new BarView(List.of(new BarView.Piece(css, 0, wide)), -1);
  }

  /** Amounts one after the other that make up a whole; what is below zero takes no room. */
  public static BarView parts(List<String> css, List<BigDecimal> amounts, BigDecimal whole) {
    List<BarView.Piece> pieces = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < amounts.size(); i++) {
      BigDecimal next = sum.add(amounts.get(i).max(BigDecimal.ZERO));
      int from = share(sum, whole);
      int to = share(next, whole);
      if (to > from) {
        pieces.add(new BarView.Piece(css.get(i), from, to - from));
      }
      sum = next;
    }
    return new BarView(pieces, -1);
  }

  /** One amount in front of another, with a line where the first should end at most. */
  public static BarView against(
      String front, BigDecimal amount, String back, BigDecimal other, BigDecimal limit) {
    BigDecimal largest = amount.max(other);
    return new BarView(
        List.of(
            new BarView.Piece(back, 0, share(other, largest)),
            new BarView.Piece(front, 0, share(amount, largest))),
        share(limit, largest));
  }

  /** A rough measure: so many of three pieces are filled. */
  public static BarView level(int filled) {
    List<BarView.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      pieces.add(new BarView.Piece(i < filled ? "f" : "o", i * 350, 300));
    }
    return new BarView(pieces, -1);
  }

  /** In thousandths; what is there is seen, however little it is. */
  private static int share(BigDecimal amount, BigDecimal whole) {
    if (whole.signum() <= 0 || amount.signum() <= 0) {
      return 0;
    }
    int share = amount.min(whole).multiply(ALL).divide(whole, 0, RoundingMode.HALF_UP).intValue();
    return Math.max(4, share);
  }
}
