package org.canvasdoc.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.source.Located;

/**
 * Who is tied to whom in one canvas, and where that cannot be known since something could not be
 * read: then nothing is concluded from what seems to be missing.
 */
public final class Ties {
  private final Canvas canvas;
  private final References references;

  public Ties(Canvas canvas, References references) {
    this.canvas = canvas;
    this.references = references;
  }

  /** Whether all relationships and segments could be read. */
  public boolean areReadable() {
    return canvas.content(Block.CUSTOMER_RELATIONSHIPS).readable()
        && canvas.content(Block.CUSTOMER_SEGMENTS).readable();
  }

  /** The segments that a relationship is surely with. */
  public List<CustomerSegment> segments(CustomerRelationship relationship) {
    return references.segmentsOf(relationship);
  }

  /** Whether it is clear whom a relationship is with. */
  public boolean isClear(CustomerRelationship relationship) {
    if (!relationship.values().says(Format.SEGMENTS)) {
      return canvas.segments().size() == 1;
    }
    for (Located<String> id : relationship.segments()) {
      if (canvas.entry(Block.CUSTOMER_SEGMENTS, id.value()).isEmpty()) {
        return false;
      }
    }
    return !relationship.values().isUnclear(Format.SEGMENTS);
  }

  /** The relationships that are surely with a segment, in the order written. */
  public List<CustomerRelationship> with(CustomerSegment segment) {
    return references.relationshipsOf(segment);
  }

  /** The same with those that may be with it, since that cannot be known. */
  public List<CustomerRelationship> perhapsWith(
      CustomerSegment segment, List<CustomerRelationship> unclear) {
    List<CustomerRelationship> surely = with(segment);
    if (unclear.isEmpty()) {
      return surely;
    }
    Set<CustomerRelationship> some = Collections.newSetFromMap(new IdentityHashMap<>());
    some.addAll(surely);
    some.addAll(unclear);
    List<CustomerRelationship> perhaps = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (some.contains(each)) {
        perhaps.add(each);
      }
    }
    return perhaps;
  }

  /** The relationships of which it is not clear whom they are with: each may be with anybody. */
  public List<CustomerRelationship> unclear() {
    List<CustomerRelationship> unclear = new ArrayList<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (!isClear(each)) {
        unclear.add(each);
      }
    }
    return unclear;
  }

  /** Whether each purchase stands alone, or what stands there could not be read. */
  public static boolean mayBeTransactional(CustomerRelationship relationship) {
    return isTransactional(relationship) || relationship.values().isUnclear(Format.CONTINUITY);
  }

  public static boolean isTransactional(CustomerRelationship relationship) {
    return Said.is(relationship.continuity(), Continuity.TRANSACTIONAL);
  }

  /** Whether an offered category is what somebody expects; one that resembles it is. */
  public static boolean satisfies(Category offered, Category expected) {
    return offered.id().equals(expected.id()) || offered.like().equals(expected.id());
  }
}
