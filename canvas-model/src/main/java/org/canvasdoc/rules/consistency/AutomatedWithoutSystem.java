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

/** Finds automated services that nothing automates. */
public final class AutomatedWithoutSystem implements Rule {
  private static final String ID = "automated-without-system";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Automated services name nothing that automates them.",
        """
        ## Why
        A service that knows its customers needs something that does the knowing: a system, the data in it,
        somebody who feeds it. That has to be bought, built or borrowed, and belongs on the canvas.
        ## Instead
        Name the system under `key-resources`, the work under `key-activities`, or whoever runs it for you
        under `key-partnerships`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Kinds.of(canvas, "automated-services")) {
      if (!Kinds.saysAny(
          each, Format.KEY_RESOURCES, Format.KEY_ACTIVITIES, Format.KEY_PARTNERSHIPS)) {
        findings.add(
            Kinds.finding(ID, canvas, each, "is automated, and names nothing that automates it")
                .label("by which system?")
                .help("name it under `key-resources`, `key-activities` or `key-partnerships`"));
      }
    }
    return findings.stream();
  }
}
