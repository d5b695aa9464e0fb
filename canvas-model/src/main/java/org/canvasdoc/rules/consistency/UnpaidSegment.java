package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Role;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds segments that pay, or may, and that no money comes from. */
public final class UnpaidSegment implements Rule {
  private static final String ID = "unpaid-segment";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "No revenue stream is from a segment that pays.",
        """
        ## Why
        Somebody has to pay for what the segment gets. If it is the segment itself, the money should be
        visible; if it is somebody else, that is the most important thing to know about the model.
        ## Instead
        Add the segment to the `segments` of a revenue stream. If others pay for it, say what it is:
        `role: user`, `decider` or `internal`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Entry> all = canvas.entries(Block.REVENUE_STREAMS);
    if (all.isEmpty() || !canvas.content(Block.REVENUE_STREAMS).readable()) {
      return Stream.empty(); // that nobody pays at all is said once, of the block
    }
    List<Entry> streams = Standing.inPlay(all);
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment segment : Standing.segments(canvas)) {
      if (mayPay(segment) && !isPaying(segment, streams, canvas)) {
        findings.add(finding(canvas, segment));
      }
    }
    return findings.stream();
  }

  private static boolean mayPay(CustomerSegment segment) {
    return payer(segment).isPresent() || !segment.values().says(Format.ROLE);
  }

  private static Optional<Located<Role>> payer(CustomerSegment segment) {
    return Said.first(segment.roles(), Role.PAYER);
  }

  /** Whether a revenue stream may be from a segment. */
  private static boolean isPaying(CustomerSegment segment, List<Entry> streams, Canvas canvas) {
    for (Entry each : streams) {
      if (mayBeFrom(each, segment, canvas)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeFrom(Entry stream, CustomerSegment segment, Canvas canvas) {
    for (Located<String> id : stream.values().list(Format.SEGMENTS)) {
      if (id.equals(segment.id()) || canvas.entry(Block.CUSTOMER_SEGMENTS, id.value()).isEmpty()) {
        return true;
      }
    }
    return !stream.values().says(Format.SEGMENTS) || stream.values().isUnclear(Format.SEGMENTS);
  }

  private static Finding finding(Canvas canvas, CustomerSegment segment) {
    Finding finding =
        Subjects.finding(
            ID,
            canvas,
            segment,
            segment.id().span(),
            "no revenue stream is from " + Subjects.named(segment));
    Optional<Located<Role>> payer = payer(segment);
    return payer.isPresent()
        ? finding
            .label("pays for what?")
            .related(payer.get().span(), "is to pay")
            .help("add it to the `segments` of what it pays for")
        : finding
            .label("who pays for them?")
            .help("add it to the `segments` of a revenue stream, or say its `role`");
  }
}
