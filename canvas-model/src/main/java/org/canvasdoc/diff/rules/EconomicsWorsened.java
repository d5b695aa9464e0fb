package org.canvasdoc.diff.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.diff.Revisions.Kept;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds segments whose customers are no longer worth what winning them costs. */
public final class EconomicsWorsened implements ChangeRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "economics-worsened",
        "Lifetime value to acquisition cost fell below 3, or below 1.",
        """
        ## Why
        Below 1 every customer who is won loses money; below 3, a rule of thumb, there is little left for
        everything else that the business costs. A figure moves by one digit, and the model by a world.
        ## Instead
        Look at which figure moved, and whether it was measured or assumed. If it is so, say in a
        `decision` what you do about it; if the figure was wrong before, say that in the commit.
        """);
  }

  @Override
  public Level level() {
    return Level.ATTENTION;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (Kept<CustomerSegment> each :
        revisions.kept(Block.CUSTOMER_SEGMENTS, CustomerSegment.class)) {
      if (Standing.isInPlay(each.after())) {
        check(revisions, each, meanings);
      }
    }
    return meanings;
  }

  private void check(Revisions revisions, Kept<CustomerSegment> kept, List<Meaning> meanings) {
    Figure before =
        revisions.economicsBefore().of(kept.before()).valueToCost().figure().orElse(null);
    Figure after = revisions.economicsAfter().of(kept.after()).valueToCost().figure().orElse(null);
    if (before == null || after == null || !after.isLess(before)) {
      return;
    }
    BigDecimal thin = revisions.thresholds().lifetimeToAcquisition();
    BigDecimal bar = null;
    for (BigDecimal each : List.of(thin, BigDecimal.ONE)) {
      boolean crossed = before.value().compareTo(each) >= 0 && after.value().compareTo(each) < 0;
      bar = crossed ? each : bar;
    }
    if (bar == null) {
      return;
    }
    String message =
        "a customer of "
            + Subjects.named(kept.after())
            + " was worth "
            + before.amount()
            + " times what winning one costs, and is worth "
            + after.amount()
            + " times now, below "
            + bar.stripTrailingZeros().toPlainString();
    meanings.add(
        revisions
            .tell(this, kept.after())
            .before(kept.before().values().keyOf(Format.ECONOMICS))
            .after(kept.after().values().keyOf(Format.ECONOMICS))
            .on(revisions.changesOf(List.of(kept.after()), Set.of(Format.ECONOMICS.key())))
            .says(message, bar.toPlainString()));
  }
}
