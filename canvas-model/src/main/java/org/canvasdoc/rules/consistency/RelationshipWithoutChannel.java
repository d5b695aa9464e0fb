package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds relationships that are lived nowhere. */
public final class RelationshipWithoutChannel implements Rule {
  private static final String ID = "relationship-without-channel";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship names no channel through which it is lived.",
        """
        ## Why
        A relationship happens somewhere: at a counter, on a telephone, in an app. Without a channel nobody
        can say where a customer would notice it.
        ## Instead
        Name the `channels` through which customers meet it. If the one that it needs is missing on the
        canvas, that is the finding behind this one.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!each.values().says(Format.CHANNELS) && !isSaidAlready(each)) {
        findings.add(
            Subjects.finding(
                    ID, canvas, each, each.id().span(), Subjects.named(each) + " names no channel")
                .label("lived where?")
                .help("add `channels:` with those through which customers meet it"));
      }
    }
    return findings.stream();
  }

  /** Two rules ask for the channel of their own category, and say better what it is needed for. */
  private static boolean isSaidAlready(CustomerRelationship relationship) {
    return Kinds.is(relationship, "communities")
        || (Kinds.is(relationship, "self-service")
            && SelfServiceWithoutMeans.lacksMeans(relationship));
  }
}
