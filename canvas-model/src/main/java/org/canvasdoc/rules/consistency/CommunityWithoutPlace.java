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

/** Finds communities without a place to meet, or without anybody who looks after them. */
public final class CommunityWithoutPlace implements Rule {
  private static final String ID = "community-without-place";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A community has no place, or nobody and nothing that keeps it alive.",
        """
        ## Why
        People who are to help each other have to meet somewhere, and somebody has to put out the chairs. A
        community without a host falls silent, and a silent one says more about a company than none.
        ## Instead
        Name the place under `channels`, and who or what keeps it going: an `owner`, or entries under
        `key-resources`, `key-activities` or `key-partnerships`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Kinds.of(canvas, "communities")) {
      check(canvas, each, findings);
    }
    return findings.stream();
  }

  static boolean lacksPlace(CustomerRelationship relationship) {
    return !relationship.values().says(Format.CHANNELS);
  }

  private static void check(Canvas canvas, CustomerRelationship community, List<Finding> findings) {
    List<String> lacks = new ArrayList<>();
    List<String> help = new ArrayList<>();
    if (lacksPlace(community)) {
      lacks.add("no place to meet");
      help.add("name its place under `channels`");
    }
    boolean kept =
        Kinds.saysAny(
            community,
            Format.OWNER,
            Format.KEY_RESOURCES,
            Format.KEY_ACTIVITIES,
            Format.KEY_PARTNERSHIPS);
    if (!kept) {
      lacks.add("nobody who keeps it alive");
      help.add("say who keeps it alive: an `owner`, or a key resource, activity or partnership");
    }
    if (!lacks.isEmpty()) {
      String message = "is a community with " + String.join(" and ", lacks);
      findings.add(
          Kinds.finding(ID, canvas, community, message)
              .label(lacksPlace(community) ? "where?" : "kept alive by whom?")
              .help(String.join(", and ", help)));
    }
  }
}
