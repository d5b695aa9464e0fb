package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds relationships that meet a segment only where it does not like to be met. */
public final class UnwelcomeChannel implements Rule {
  private static final String ID = "unwelcome-channel";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "None of a relationship's channels is among those that its segment prefers.",
        """
        ## Why
        The segment said where it likes to be met, and the relationship waits for it elsewhere. It may work;
        it starts with a detour.
        ## Instead
        Add a channel that the segment prefers, or ask the segment again. Where it has to be this channel,
        keep it: this is a note.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (isKnown(canvas, each.values().isUnclear(Format.CHANNELS), each.channels())) {
        check(canvas, ties, each, findings);
      }
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas, Ties ties, CustomerRelationship relationship, List<Finding> findings) {
    List<CustomerSegment> elsewhere = new ArrayList<>();
    for (CustomerSegment segment : Standing.inPlay(ties.segments(relationship))) {
      if (prefersOthers(canvas, segment, relationship)) {
        elsewhere.add(segment);
      }
    }
    if (elsewhere.isEmpty()) {
      return;
    }
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.CHANNELS.key()),
                Places.of(relationship.values(), Format.CHANNELS, relationship.channels().get(0)),
                Subjects.named(relationship)
                    + " uses no channel that "
                    + Subjects.ids(elsewhere)
                    + (elsewhere.size() == 1 ? " prefers" : " prefer"))
            .label("not where they like it");
    for (CustomerSegment segment : elsewhere) {
      finding = finding.related(segment.values().keyOf(Format.PREFERRED_CHANNELS), "preferred");
    }
    findings.add(finding);
  }

  private static boolean prefersOthers(
      Canvas canvas, CustomerSegment segment, CustomerRelationship relationship) {
    List<Located<String>> preferred = segment.preferredChannels();
    return isKnown(canvas, segment.values().isUnclear(Format.PREFERRED_CHANNELS), preferred)
        && Collections.disjoint(preferred, relationship.channels());
  }

  private static boolean isKnown(Canvas canvas, boolean unclear, List<Located<String>> channels) {
    for (Located<String> id : channels) {
      if (canvas.entry(Block.CHANNELS, id.value()).isEmpty()) {
        return false;
      }
    }
    return !unclear && !channels.isEmpty();
  }
}
