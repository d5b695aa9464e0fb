package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds channels of a relationship that never reach those whom it is with. */
public final class ChannelMissesSegment implements Rule {
  private static final String ID = "channel-misses-segment";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship uses a channel that serves other segments only.",
        """
        ## Why
        The relationship promises something to one segment, and the channel takes it to another. Those whom
        it was meant for never hear of it.
        ## Instead
        Use a channel that reaches the segment, or add the segment to the channel's `segments`. A channel
        without `segments` is for all of them.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      List<CustomerSegment> segments = ties.segments(each);
      if (ties.isClear(each) && !segments.isEmpty()) {
        for (Located<String> id : each.channels()) {
          Optional<Entry> channel = canvas.entry(Block.CHANNELS, id.value());
          if (channel.isPresent() && misses(channel.get(), canvas, segments)) {
            findings.add(finding(canvas, each, id, channel.get(), segments));
          }
        }
      }
    }
    return findings.stream();
  }

  /** A channel without segments serves all; one with a segment that is unknown may serve any. */
  private static boolean misses(Entry channel, Canvas canvas, List<CustomerSegment> segments) {
    List<Located<String>> served = channel.values().list(Format.SEGMENTS);
    for (Located<String> each : served) {
      Optional<Entry> segment = canvas.entry(Block.CUSTOMER_SEGMENTS, each.value());
      if (segment.isEmpty() || segments.contains(segment.get())) {
        return false;
      }
    }
    return !served.isEmpty() && !channel.values().isUnclear(Format.SEGMENTS);
  }

  private static Finding finding(
      Canvas canvas,
      CustomerRelationship relationship,
      Located<String> id,
      Entry channel,
      List<CustomerSegment> segments) {
    return Finding.of(
            ID,
            Subjects.of(canvas, relationship).field(Format.CHANNELS.key()),
            id.span(),
            Subjects.named(relationship)
                + " uses channel `"
                + id.value()
                + "`, which does not reach "
                + Subjects.ids(segments))
        .label("serves other segments only")
        .related(channel.values().keyOf(Format.SEGMENTS), "whom it serves");
  }
}
