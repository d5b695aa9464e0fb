package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds relationships that end with each purchase, and are to last. */
public final class ContinuityContradiction implements Rule {
  private static final String ID = "continuity-contradiction";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship is transactional, and says something that only lasts.",
        """
        ## Why
        Transactional means that each purchase stands alone. A representative of one's own, a community or
        the purpose to keep customers all live from people who come back.
        ## Instead
        Decide which of the two is meant. If customers come back, the continuity is `recurring` or
        `long-term`; if they do not, drop the purpose `keep`, or choose another category.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (Ties.isTransactional(each)) {
        check(canvas, each, findings);
      }
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas, CustomerRelationship relationship, List<Finding> findings) {
    List<String> lasting = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    if (Kinds.is(relationship, "dedicated-personal-assistance")
        || Kinds.is(relationship, "communities")) {
      Located<Category> category = relationship.category().orElseThrow();
      lasting.add("offers `" + category.value().id() + "`");
      labels.add(new Label(category.span(), "needs people who stay"));
    }
    Optional<Located<Purpose>> keep = Said.first(relationship.purposes(), Purpose.KEEP);
    if (keep.isPresent()) {
      lasting.add("is to keep customers");
      labels.add(new Label(keep.get().span(), "wants them to stay"));
    }
    if (lasting.isEmpty()) {
      return;
    }
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.CONTINUITY.key()),
                relationship.continuity().orElseThrow().span(),
                Subjects.named(relationship)
                    + " is transactional, yet "
                    + String.join(" and ", lasting))
            .label("each purchase stands alone")
            .help("decide whether customers are to come back");
    for (Label label : labels) {
      finding = finding.related(label.span(), label.text());
    }
    findings.add(finding);
  }
}
