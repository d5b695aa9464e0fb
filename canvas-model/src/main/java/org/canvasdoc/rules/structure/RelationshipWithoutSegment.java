package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds relationships that do not say whom they are with, where that is not clear by itself. */
public final class RelationshipWithoutSegment implements Rule {
  private static final int MOST = 5;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "relationship-without-segment",
        "A relationship does not say which segment it is with.",
        """
        ## Why
        A relationship is with somebody. Different segments expect different ones, and pay for them
        differently; one that is with nobody in particular can be neither expected nor paid for.
        ## Instead
        Add `segments:` with the ids of those whom it is with. In a canvas of one segment it may be
        left out: that one is meant.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    int count = canvas.content(Block.CUSTOMER_SEGMENTS).entries().size();
    if (count == 1 || !canvas.content(Block.CUSTOMER_SEGMENTS).readable()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (saysNothing(each)) {
        findings.add(
            Finding.of(
                    info().id(),
                    Subject.canvas(canvas.id()).block(each.block().key()).entry(each.id().value()),
                    each.id().span(),
                    "relationship `" + each.id().value() + "` does not say whom it is with")
                .label("names no segment")
                .help(
                    count == 0
                        ? "declare its segment under `customer-segments`, and name it here"
                        : "add `segments:` with one or more of " + some(canvas)));
      }
    }
    return findings.stream();
  }

  private static String some(Canvas canvas) {
    String ids =
        canvas.segments().stream()
            .limit(MOST)
            .map(segment -> "`" + segment.id().value() + "`")
            .collect(Collectors.joining(", "));
    return canvas.segments().size() > MOST ? ids + " …" : ids;
  }

  private static boolean saysNothing(CustomerRelationship relationship) {
    return !relationship.values().says(Format.SEGMENTS);
  }
}
