package org.canvasdoc.rules;

import java.util.List;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Priority;
import org.canvasdoc.model.Status;
import org.canvasdoc.source.Located;

/**
 * Which entries a rule asks something of. What is retired or excluded is told for the record; ideas
 * and plans are asked like everything else, since that is when an answer costs least.
 */
public final class Standing {
  private Standing() {}

  /** Whether it is neither retired nor excluded. */
  public static boolean isInPlay(Entry entry) {
    return !entry.is(Status.RETIRED) && !isExcluded(entry);
  }

  /** The same, where neither its status nor its priority is something that could not be read. */
  public static boolean isSurelyInPlay(Entry entry) {
    return isInPlay(entry)
        && !entry.values().isUnclear(Format.STATUS)
        && !entry.values().isUnclear(Format.PRIORITY);
  }

  /** Whether it is surely established, and not excluded. */
  public static boolean isEstablished(Entry entry) {
    return entry.isEstablished() && !entry.values().isUnclear(Format.STATUS) && !isExcluded(entry);
  }

  private static boolean isExcluded(Entry entry) {
    return entry.priority().map(Located::value).filter(Priority.EXCLUDED::equals).isPresent();
  }

  /** The relationships that are neither retired nor excluded. */
  public static List<CustomerRelationship> relationships(Canvas canvas) {
    return canvas.relationships().stream().filter(Standing::isInPlay).toList();
  }

  /** The segments that are neither retired nor excluded. */
  public static List<CustomerSegment> segments(Canvas canvas) {
    return canvas.segments().stream().filter(Standing::isInPlay).toList();
  }
}
