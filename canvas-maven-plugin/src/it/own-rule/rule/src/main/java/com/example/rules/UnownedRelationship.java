package com.example.rules;

import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;

/** Finds relationships that nobody answers for. */
public final class UnownedRelationship implements Rule {
  private static final String ID = "unowned-relationship";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Nobody answers for a relationship.",
        """
        ## Why
        What nobody answers for is kept by nobody.
        ## Instead
        Name an `owner`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    return canvas.relationships().stream()
        .filter(relationship -> relationship.owner().isEmpty())
        .map(relationship -> finding(canvas, relationship));
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship) {
    String id = relationship.id().value();
    Subject subject =
        Subject.canvas(canvas.id()).block(relationship.block().key()).entry(id);
    return Finding.of(
            ID, subject, relationship.id().span(), "nobody answers for relationship `" + id + "`")
        .label("whose is it?")
        .help("name an `owner`");
  }
}
