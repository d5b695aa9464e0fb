package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds relationships that stand beside the model: the fourth question. */
public final class NotIntegrated implements Rule {
  private static final String ID = "not-integrated";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship is tied to nothing beyond its segment.",
        """
        ## Why
        The fourth question is: how are they integrated with the rest of the model? A relationship runs
        through channels, carries value propositions, brings revenue, and needs resources and people. If it
        does none of that here, it could be taken off the canvas and nothing would be missed.
        ## Instead
        Name what it runs through, rests on and brings in: `channels`, `value-propositions`,
        `revenue-streams`, `key-resources`, `key-activities`, `key-partnerships`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!isTied(each, context.references())) {
        findings.add(
            Subjects.finding(
                    ID,
                    canvas,
                    each,
                    each.id().span(),
                    Subjects.named(each) + " is tied to nothing beyond its segment")
                .label("tied to what?")
                .help("name its `channels`, `value-propositions` or `key-resources`"));
      }
    }
    return findings.stream();
  }

  private static boolean isTied(CustomerRelationship relationship, References references) {
    for (Reference each : references.from(relationship)) {
      if (leadsOn(relationship, each)) {
        return true;
      }
    }
    for (Reference each : references.to(relationship)) {
      if (comesFromOutside(each)) {
        return true;
      }
    }
    for (Field<?> field : Format.own(Block.CUSTOMER_RELATIONSHIPS)) {
      if (mayBeTied(relationship, field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reference leads to something else than a segment; one that leads nowhere may. */
  private static boolean leadsOn(CustomerRelationship relationship, Reference reference) {
    if (reference.block() == Block.CUSTOMER_SEGMENTS || reference.isForeign()) {
      return false;
    }
    Entry to = reference.target().orElse(null);
    return to == null
        || (to.block() != Block.CUSTOMER_SEGMENTS && !to.id().equals(relationship.id()));
  }

  /** A mention in a text, a hypothesis and the funnel of the segment itself are no ties. */
  private static boolean comesFromOutside(Reference reference) {
    Entry from = reference.from();
    Entry to = reference.target().orElse(null);
    return from != null
        && reference.link() == null
        && from.block() != Block.CUSTOMER_SEGMENTS
        && (to == null || !to.id().equals(from.id()));
  }

  private static boolean mayBeTied(CustomerRelationship relationship, Field<?> field) {
    return !field.key().equals(Format.SEGMENTS.key())
        && !field.key().equals(Format.CATEGORY.key())
        && !field.key().equals(Format.PURPOSES.key())
        && relationship.values().isUnclear(field);
  }
}
