package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds references to customer segments that the canvas does not declare. */
public final class UnknownSegment implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "unknown-segment",
        "A customer segment is named that is not declared.",
        """
        ## Why
        A relationship is a promise to somebody. Misspell the segment, and nobody is seen to keep it.
        ## Instead
        Name an id under `customer-segments`, or declare the segment there.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    if (!canvas.content(Block.CUSTOMER_SEGMENTS).readable()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Reference each : context.references().all()) {
      if (each.block() == Block.CUSTOMER_SEGMENTS && each.matches().isEmpty()) {
        findings.add(
            Unresolved.id(
                "unknown-segment",
                canvas,
                context,
                each,
                Block.CUSTOMER_SEGMENTS,
                "no customer segment is called `" + each.written().value() + "`"));
      }
    }
    return findings.stream();
  }
}
