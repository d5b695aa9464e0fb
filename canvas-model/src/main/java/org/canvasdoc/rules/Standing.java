package org.canvasdoc.rules;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Priority;
import org.canvasdoc.model.Status;

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
    return Said.is(entry.priority(), Priority.EXCLUDED);
  }

  /** The relationships that are neither retired nor excluded. */
  public static List<CustomerRelationship> relationships(Canvas canvas) {
    return inPlay(canvas.relationships());
  }

  /** The segments that are neither retired nor excluded. */
  public static List<CustomerSegment> segments(Canvas canvas) {
    return inPlay(canvas.segments());
  }

  /** Those that are neither retired nor excluded. */
  public static <E extends Entry> List<E> inPlay(List<E> entries) {
    List<E> inPlay = new ArrayList<>();
    for (E entry : entries) {
      if (isInPlay(entry)) {
        inPlay.add(entry);
      }
    }
    return inPlay;
  }

  /** Those that are active. */
  public static <E extends Entry> List<E> active(List<E> entries) {
    List<E> active = new ArrayList<>();
    for (E entry : entries) {
      if (entry.isActive()) {
        active.add(entry);
      }
    }
    return active;
  }
}
