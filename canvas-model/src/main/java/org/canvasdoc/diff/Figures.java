package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.jspecify.annotations.Nullable;

/** Works out what the economics of a canvas were and are, and which figures are others now. */
final class Figures {
  private final Revisions revisions;
  private final List<FigureChange> changes = new ArrayList<>();

  private Figures(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The figures that differ: of segments, then of relationships, in the order of the canvas. */
  static List<FigureChange> of(Revisions revisions) {
    Figures figures = new Figures(revisions);
    figures.segments();
    figures.relationships();
    return figures.changes;
  }

  private void segments() {
    Map<String, CustomerSegment> old = new TreeMap<>();
    for (Revisions.Kept<CustomerSegment> each :
        revisions.kept(Block.CUSTOMER_SEGMENTS, CustomerSegment.class)) {
      old.put(each.after().id().value(), each.before());
    }
    for (CustomerSegment each : revisions.after().segments()) {
      segment(each, old.get(each.id().value()), each);
    }
    for (CustomerSegment each : revisions.removed(Block.CUSTOMER_SEGMENTS, CustomerSegment.class)) {
      segment(each, each, null);
    }
  }

  private void segment(
      CustomerSegment shown, @Nullable CustomerSegment was, @Nullable CustomerSegment is) {
    CanvasEconomics before = revisions.economicsBefore();
    CanvasEconomics after = revisions.economicsAfter();
    UnitEconomics old = was == null ? null : before.of(was);
    UnitEconomics now = is == null ? null : after.of(is);
    put(
        shown,
        "lifetime-value",
        old == null ? null : old.lifetimeValue(),
        now == null ? null : now.lifetimeValue());
    put(
        shown,
        "ltv-cac",
        old == null ? null : old.valueToCost(),
        now == null ? null : now.valueToCost());
    put(shown, "payback", old == null ? null : old.payback(), now == null ? null : now.payback());
    put(
        shown,
        "cost-to-serve",
        was == null ? null : before.costToServe(was),
        is == null ? null : after.costToServe(is));
    put(
        shown,
        "contribution",
        was == null ? null : before.contributionAfter(was),
        is == null ? null : after.contributionAfter(is));
  }

  private void relationships() {
    Map<String, CustomerRelationship> old = new TreeMap<>();
    for (Revisions.Kept<CustomerRelationship> each :
        revisions.kept(Block.CUSTOMER_RELATIONSHIPS, CustomerRelationship.class)) {
      old.put(each.after().id().value(), each.before());
    }
    for (CustomerRelationship each : revisions.after().relationships()) {
      relationship(each, old.get(each.id().value()), each);
    }
    for (CustomerRelationship each :
        revisions.removed(Block.CUSTOMER_RELATIONSHIPS, CustomerRelationship.class)) {
      relationship(each, each, null);
    }
  }

  private void relationship(
      CustomerRelationship shown,
      @Nullable CustomerRelationship was,
      @Nullable CustomerRelationship is) {
    boolean loop =
        (was != null && was.values().given(Format.VIRAL_LOOP))
            || (is != null && is.values().given(Format.VIRAL_LOOP));
    if (loop) {
      put(
          shown,
          "viral-coefficient",
          was == null ? null : revisions.economicsBefore().virality(was).coefficient(),
          is == null ? null : revisions.economicsAfter().virality(is).coefficient());
    }
  }

  private void put(Entry entry, String key, @Nullable Computed was, @Nullable Computed is) {
    Figure old = was == null ? null : was.figure().orElse(null);
    Figure now = is == null ? null : is.figure().orElse(null);
    boolean same = old == null ? now == null : now != null && old.amount().equals(now.amount());
    Computed named = is == null ? was : is;
    if (!same && named != null) {
      changes.add(
          new FigureChange(revisions.subject(entry), entry.name(), key, named.name(), was, is));
    }
  }
}
