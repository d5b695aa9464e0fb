package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;

/** Finds co-creation that does not say what customers create, or what for. */
public final class CoCreationWithoutContribution implements Rule {
  private static final String ID = "co-creation-without-contribution";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Co-creation names no contribution, or feeds no value proposition.",
        """
        ## Why
        In co-creation customers make a part of what others come for. If nobody can say what they make and
        where it goes, they are asked for their time and see nothing come of it.
        ## Instead
        Say what they give with `contribution` (`opinion`, `review`, `design`, `content` or `project`), and
        which of the `value-propositions` it becomes a part of.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Kinds.of(canvas, "co-creation")) {
      check(canvas, context.references(), each, findings);
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas,
      References references,
      CustomerRelationship relationship,
      List<Finding> findings) {
    List<String> lacks = new ArrayList<>();
    List<String> help = new ArrayList<>();
    boolean contributes = relationship.values().says(Format.CONTRIBUTION);
    if (!contributes) {
      lacks.add("does not say what customers contribute");
      help.add("say what they give with `contribution`");
    }
    if (!feeds(relationship, references)) {
      lacks.add("feeds no value proposition");
      help.add("name what it feeds under `value-propositions`");
    }
    if (!lacks.isEmpty()) {
      findings.add(
          Kinds.finding(ID, canvas, relationship, String.join(" and ", lacks))
              .label(contributes ? "feeds what?" : "customers create what?")
              .help(String.join(", and ", help)));
    }
  }

  private static boolean feeds(CustomerRelationship relationship, References references) {
    for (Reference reference : references.from(relationship)) {
      Optional<Entry> target = reference.target();
      if (target.isPresent() && target.get().block() == Block.VALUE_PROPOSITIONS) {
        return true;
      }
    }
    return relationship.values().says(Format.VALUE_PROPOSITIONS);
  }
}
