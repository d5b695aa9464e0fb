package org.canvasdoc.rules;

import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/**
 * What is asked of the relationships of one category. What holds for one of the six holds for those
 * of the team's own that resemble it.
 */
public final class Kinds {
  private Kinds() {}

  /** The relationships in play that are, or resemble, one of the six. */
  public static Stream<CustomerRelationship> of(Canvas canvas, String category) {
    return Standing.relationships(canvas).stream().filter(each -> is(each, category));
  }

  /** Whether a relationship is of one of the six categories, or of one that resembles it. */
  public static boolean is(CustomerRelationship relationship, String category) {
    return relationship
        .category()
        .map(Located::value)
        .map(Category::like)
        .filter(category::equals)
        .isPresent();
  }

  /** Whether a person helps in it: personal assistance, dedicated or not. */
  public static boolean isPersonal(CustomerRelationship relationship) {
    return is(relationship, "personal-assistance")
        || is(relationship, "dedicated-personal-assistance");
  }

  /** Whether at least one of these fields says something. */
  public static boolean saysAny(CustomerRelationship relationship, Field<?>... fields) {
    return Stream.of(fields).anyMatch(relationship.values()::says);
  }

  /** A finding at a relationship's category; the message goes on from its name. */
  public static Finding finding(
      String rule, Canvas canvas, CustomerRelationship relationship, String message) {
    Span place = relationship.category().map(Located::span).orElse(relationship.id().span());
    return Finding.of(
        rule,
        Subjects.of(canvas, relationship).field(Format.CATEGORY.key()),
        place,
        Subjects.named(relationship) + " " + message);
  }
}
