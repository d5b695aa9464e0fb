package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
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
    return Stream.of(Block.REVENUE_STREAMS, Block.COST_STRUCTURE)
        .filter(block -> canvas.content(block).readable())
        .flatMap(block -> check(canvas, block, points).stream());
  }

  /**
   * What is planned may be part of the shares, or not: it can make them whole, never break them.
   */
  private static Optional<Finding> check(Canvas canvas, Block block, BigDecimal points) {
    List<Entry> inPlay = canvas.entries(block).stream().filter(Standing::isInPlay).toList();
    if (!inPlay.stream().allMatch(Standing::isSurelyInPlay)) {
      return Optional.empty();
    }
    List<Entry> active = inPlay.stream().filter(Entry::isActive).toList();
    List<Entry> counted = active.isEmpty() ? inPlay : active;
    boolean off = isAllGiven(counted) && !isWhole(counted, points);
    return off && !(isAllGiven(inPlay) && isWhole(inPlay, points))
        ? Optional.of(finding(canvas, block, counted))
        : Optional.empty();
  }

  private static boolean isAllGiven(List<Entry> entries) {
    return !entries.isEmpty() && entries.stream().allMatch(each -> share(each).isPresent());
  }

  private static boolean isWhole(List<Entry> entries, BigDecimal points) {
    return total(entries).subtract(HUNDRED).abs().compareTo(points) <= 0;
  }

  private static Optional<Located<Rate>> share(Entry entry) {
    return entry.values().get(Format.SHARE);
  }

  private static BigDecimal total(List<Entry> entries) {
    return entries.stream()
        .flatMap(each -> share(each).stream())
        .map(share -> share.value().fraction().movePointRight(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
