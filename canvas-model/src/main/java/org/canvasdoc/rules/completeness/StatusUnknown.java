package org.canvasdoc.rules.completeness;

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
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds relationships that may be there or be dreamt of: the second question. */
public final class StatusUnknown implements Rule {
  private static final String ID = "status-unknown";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship does not say whether it is established.",
        """
        ## Why
        The second question is: which relationships have we established? Half of all canvases mix what is
        there with what is meant to be, and only those who wrote them can tell the two apart.
        ## Instead
        Add `status`: `idea`, `planned`, `pilot`, `established` or `retired`. What says nothing is taken
        for established.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!each.values().given(Format.STATUS)) {
        findings.add(
            Subjects.finding(
                    ID,
                    canvas,
                    each,
                    each.id().span(),
                    Subjects.named(each) + " does not say whether it is established")
                .label("there, or planned?")
                .help("add `status:`; unsaid, it is taken for established"));
      }
    }
    return findings.stream();
  }
}
