package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds people's time that costs next to nothing. */
public final class SuspiciouslyCheap implements Rule {
  private static final String ID = "suspiciously-cheap";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Personal assistance is said to cost little or nothing.",
        """
        ## Why
        A person who helps is paid for the time, also where it goes unnoticed: founders who answer the
        telephone themselves count it last.
        ## Instead
        Count the hours, at what they would cost if somebody were hired for them. If it really is little,
        an `amount` shows it better than a word.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (Kinds.isPersonal(each) && each.cost().isPresent()) {
        Optional<Located<Level>> level = each.cost().get().level();
        if (Said.is(level, Level.NONE) || Said.is(level, Level.LOW)) {
          findings.add(finding(canvas, each, level.orElseThrow()));
        }
      }
    }
    return findings.stream();
  }

  private static Finding finding(
      Canvas canvas, CustomerRelationship relationship, Located<Level> level) {
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.COST.key()).field("level"),
                level.span(),
                Subjects.named(relationship)
                    + " is personal, and costs "
                    + (level.value() == Level.NONE ? "nothing" : "little"))
            .label("whose time is it?")
            .help("count the hours of those who help");
    return relationship
        .category()
        .map(category -> finding.related(category.span(), "a person's time"))
        .orElse(finding);
  }
}
