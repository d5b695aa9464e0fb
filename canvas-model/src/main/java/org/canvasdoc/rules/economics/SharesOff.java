package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.economics.Unit;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Rate;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds shares of revenue or of cost that are no whole together. */
public final class SharesOff implements Rule {
  private static final String ID = "shares-off";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit SHARE = new Unit(Unit.Kind.RATE, null, null);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "All shares of a block are given, and miss 100 %.",
        """
        ## Why
        Shares say what the business lives on, and what it spends most on. Where they add up to less or to
        more than the whole, one is old, one is missing, or one is counted twice. One point may be rounding.
        ## Instead
        Correct the shares, or leave one out where it is not known. Retired and excluded entries do not
        count; planned ones may.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal points = context.thresholds().sharesPoints();
    List<Finding> findings = new ArrayList<>();
    for (Block block : List.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE)) {
      List<Entry> inPlay = Standing.inPlay(canvas.entries(block));
      List<Entry> active = Standing.active(inPlay);
      List<Entry> counted = active.isEmpty() ? inPlay : active;
      if (canvas.content(block).readable() && areSure(inPlay) && isOff(counted, inPlay, points)) {
        findings.add(finding(canvas, block, counted));
      }
    }
    return findings.stream();
  }

  /**
   * What is planned may be part of the shares, or not: it can make them whole, never break them.
   */
  private static boolean isOff(List<Entry> counted, List<Entry> inPlay, BigDecimal points) {
    return isAllGiven(counted)
        && !isWhole(counted, points)
        && !(isAllGiven(inPlay) && isWhole(inPlay, points));
  }

  private static boolean areSure(List<Entry> entries) {
    for (Entry each : entries) {
      if (!Standing.isSurelyInPlay(each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllGiven(List<Entry> entries) {
    for (Entry each : entries) {
      if (share(each).isEmpty()) {
        return false;
      }
    }
    return !entries.isEmpty();
  }

  private static boolean isWhole(List<Entry> entries, BigDecimal points) {
    return total(entries).subtract(HUNDRED).abs().compareTo(points) <= 0;
  }

  private static Optional<Located<Rate>> share(Entry entry) {
    return entry.values().get(Format.SHARE);
  }

  private static BigDecimal total(List<Entry> entries) {
    BigDecimal total = BigDecimal.ZERO;
    for (Entry each : entries) {
      total = total.add(share(each).orElseThrow().value().fraction().movePointRight(2));
    }
    return total;
  }

  private static Finding finding(Canvas canvas, Block block, List<Entry> entries) {
    Entry last = entries.get(entries.size() - 1);
    String what = block == Block.REVENUE_STREAMS ? "revenue" : "cost";
    BigDecimal total = total(entries);
    BigDecimal off = HUNDRED.subtract(total).abs();
    boolean missing = total.compareTo(HUNDRED) < 0;
    return Finding.of(
            ID,
            Subjects.of(canvas, last).field(Format.SHARE.key()),
            Places.of(last.values(), Format.SHARE, share(last).orElseThrow()),
            "the shares of " + what + " add up to " + show(total) + " instead of 100 %")
        .label(show(off) + (missing ? " are missing" : " too much"))
        .help("correct the shares, or leave one out that is not known");
  }

  private static String show(BigDecimal percent) {
    return SHARE.show(percent.movePointLeft(2));
  }
}
