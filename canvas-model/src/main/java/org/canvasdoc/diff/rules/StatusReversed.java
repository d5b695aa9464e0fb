package org.canvasdoc.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.diff.Revisions.Kept;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Status;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds what was established, and is a plan, an idea or the past now. */
public final class StatusReversed implements ChangeRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "status-reversed",
        "What was established is planned, an idea or retired now.",
        """
        ## Why
        It was there, and is not: either something was given up, or it never was there and the canvas said
        so. Both are news to everybody who relied on it.
        ## Instead
        Give the reason in a `decision` beside the status, and look at what rests on the entry. `pilot` says
        that a part of the customers still has it.
        """);
  }

  @Override
  public Level level() {
    return Level.ATTENTION;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (Block block : Block.values()) {
      for (Kept<Entry> each : revisions.kept(block, Entry.class)) {
        Located<Status> now = each.after().status().orElse(null);
        if (now != null
            && now.value() != Status.ESTABLISHED
            && now.value() != Status.PILOT
            && Standing.isEstablished(each.before())) {
          String before =
              each.before().status().isPresent() ? "established" : "taken for established";
          String message =
              Subjects.named(each.after())
                  + " was "
                  + before
                  + ", and is "
                  + said(now.value())
                  + " now";
          meanings.add(
              revisions
                  .tell(this, each.after())
                  .before(
                      each.before().status().map(Located::span).orElse(each.before().id().span()))
                  .after(now.span())
                  .on(revisions.changesOf(List.of(each.after()), Set.of(Format.STATUS.key())))
                  .says(message, now.value().key()));
        }
      }
    }
    return meanings;
  }

  private static String said(Status status) {
    return status == Status.IDEA ? "an idea" : status.key();
  }
}
