package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds automation that does not fit the relationship, or leads a customer nowhere. */
public final class AutomationContradiction implements Rule {
  private static final String ID = "automation-contradiction";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Personal assistance is fully automated, or partial automation hands over to nobody.",
        """
        ## Why
        Personal means that a person helps. If systems do all of it, customers who were promised a person
        find a machine. And where systems do a part, the other part has to be somebody's: the moment at
        which the machine gives up is the one that customers remember.
        ## Instead
        Call it what it is: `automated-services` or `self-service` where no person is met. Where a system
        only begins, name the relationship that takes over in `escalates-to`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      Optional<Located<Category>> category = each.category();
      if (Said.is(each.automation(), Automation.PARTIAL)) {
        partial(canvas, each, each.automation().orElseThrow(), findings);
      } else if (Said.is(each.automation(), Automation.FULL)
          && category.isPresent()
          && Kinds.isPersonal(each)) {
        findings.add(full(canvas, each, each.automation().orElseThrow(), category.get()));
      }
    }
    return findings.stream();
  }

  private static Finding full(
      Canvas canvas,
      CustomerRelationship relationship,
      Located<Automation> automation,
      Located<Category> category) {
    return finding(
            canvas,
            relationship,
            automation,
            "offers `" + category.value().id() + "`, yet systems do all of it")
        .label("no person is left")
        .related(category.span(), "promises a person")
        .help("say how much people do, or choose a category without them");
  }

  private static void partial(
      Canvas canvas,
      CustomerRelationship relationship,
      Located<Automation> automation,
      List<Finding> findings) {
    Optional<Located<String>> next = relationship.escalatesTo();
    boolean toItself = Said.is(next, relationship.id().value());
    if (relationship.values().given(Format.ESCALATES_TO) && !toItself) {
      return;
    }
    Finding finding =
        finding(canvas, relationship, automation, "is partly automated, and hands over to nobody")
            .label("who does the rest?")
            .help("name the relationship that takes over in `escalates-to`");
    findings.add(
        next.isPresent() ? finding.related(next.get().span(), "hands over to itself") : finding);
  }

  private static Finding finding(
      Canvas canvas,
      CustomerRelationship relationship,
      Located<Automation> automation,
      String message) {
    return Finding.of(
        ID,
        Subjects.of(canvas, relationship).field(Format.AUTOMATION.key()),
        automation.span(),
        Subjects.named(relationship) + " " + message);
  }
}
