package org.canvasdoc.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  public static List<CustomerRelationship> of(Canvas canvas, String category) {
    List<CustomerRelationship> all = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (is(each, category)) {
        all.add(each);
      }
    }
    return all;
  }

  /** Whether a relationship is of one of the six categories, or of one that resembles it. */
  public static boolean is(CustomerRelationship relationship, String category) {
    Optional<Located<Category>> own = relationship.category();
    return own.isPresent() && own.get().value().like().equals(category);
  }

  /** Whether a person helps in it: personal assistance, dedicated or not. */
  public static boolean isPersonal(CustomerRelationship relationship) {
    return is(relationship, "personal-assistance")
        || is(relationship, "dedicated-personal-assistance");
  }

  /** Whether at least one of these fields says something. */
  public static boolean saysAny(CustomerRelationship relationship, Field<?>... fields) {
    for (Field<?> field : fields) {
      if (relationship.values().says(field)) {
        return true;
      }
    }
    return false;
  }

  /** A finding at a relationship's category; the message goes on from its name. */
  public static Finding finding(
      String rule, Canvas canvas, CustomerRelationship relationship, String message) {
    Optional<Located<Category>> category = relationship.category();
    Span place = category.isPresent() ? category.get().span() : relationship.id().span();
    return Finding.of(
        rule,
        Subjects.of(canvas, relationship).field(Format.CATEGORY.key()),
        place,
        Subjects.named(relationship) + " " + message);
  }
}
