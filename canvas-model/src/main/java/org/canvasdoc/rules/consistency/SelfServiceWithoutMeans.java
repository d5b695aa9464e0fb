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

/** Finds self-service without anything to serve oneself with. */
public final class SelfServiceWithoutMeans implements Rule {
  private static final String ID = "self-service-without-means";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Self-service names nothing by which customers help themselves.",
        """
        ## Why
        In self-service the company is not there, so what it leaves behind has to be all that a customer
        needs. Without it, self-service means: left alone.
        ## Instead
        Name the place where customers help themselves under `channels` (a site, an app, a machine), or
        what they use there under `key-resources`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Kinds.of(canvas, "self-service")) {
      if (lacksMeans(each)) {
        findings.add(
            Kinds.finding(ID, canvas, each, "is self-service, and names no means for it")
                .label("by what means?")
                .help("name them under `channels` or `key-resources`"));
      }
    }
    return findings.stream();
  }

  static boolean lacksMeans(CustomerRelationship relationship) {
    return !Kinds.saysAny(relationship, Format.CHANNELS, Format.KEY_RESOURCES);
  }
}
