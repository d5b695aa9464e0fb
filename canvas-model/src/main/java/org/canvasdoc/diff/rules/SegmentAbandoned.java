package org.canvasdoc.diff.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds segments that nobody has a relationship with any more, or none that they expect. */
public final class SegmentAbandoned implements ChangeRule {
  private static final Set<String> FIELDS =
      Set.of(
          Format.STATUS.key(), Format.SEGMENTS.key(), Format.CATEGORY.key(), Format.PRIORITY.key());

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "segment-abandoned",
        "A segment lost its last established relationship, or the last of a category it expects.",
        """
        ## Why
        Customers notice first when nobody answers any more. A relationship is easily struck from a canvas
        for its cost, and the segment that lived on it stands two blocks away, unchanged.
        ## Instead
        Keep the relationship until another one of its category is established, or say that the segment is
        given up: set its `status` to `retired`. Where the break is meant, accept it with its reason.
        """);
  }

  @Override
  public Level level() {
    return Level.BREAKING;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    Ties old = new Ties(revisions.before(), revisions.referencesBefore());
    Ties now = new Ties(revisions.after(), revisions.referencesAfter());
    if (!old.areReadable() || !now.areReadable()) {
      return meanings;
    }
    Map<String, List<CustomerRelationship>> before =
        established(revisions.before(), revisions.referencesBefore());
    Map<String, List<CustomerRelationship>> after = left(revisions, now);
    for (CustomerSegment segment : revisions.before().segments()) {
      List<CustomerRelationship> had = before.getOrDefault(segment.id().value(), List.of());
      if (had.isEmpty() || !segment.isActive()) {
        continue;
      }
      Optional<Entry> later = revisions.later(segment);
      if (later.isEmpty()) {
        gone(revisions, after, segment, had, meanings);
      } else if (later.get() instanceof CustomerSegment same && Standing.isSurelyInPlay(same)) {
        kept(revisions, after, segment, same, had, meanings);
      }
    }
    return meanings;
  }

  /** The established relationships that surely are with each segment, by its id. */
  private static Map<String, List<CustomerRelationship>> established(
      Canvas canvas, References references) {
    Map<String, List<CustomerRelationship>> established = new HashMap<>();
    for (CustomerRelationship each : canvas.relationships()) {
      if (Standing.isEstablished(each)) {
        for (CustomerSegment with : references.segmentsOf(each)) {
          put(established, with.id().value(), each);
        }
      }
    }
    return established;
  }

  /** The same with those that may be with a segment, under no id, or may be established. */
  private static Map<String, List<CustomerRelationship>> left(Revisions revisions, Ties now) {
    Map<String, List<CustomerRelationship>> left = new HashMap<>();
    for (CustomerRelationship each : revisions.after().relationships()) {
      if (Standing.isEstablished(each) || each.values().isUnclear(Format.STATUS)) {
        for (CustomerSegment with : now.segments(each)) {
          put(left, with.id().value(), each);
        }
        if (!now.isClear(each)) {
          put(left, "", each);
        }
      }
    }
    return left;
  }

  private static void put(
      Map<String, List<CustomerRelationship>> map, String id, CustomerRelationship relationship) {
    map.computeIfAbsent(id, key -> new ArrayList<>()).add(relationship);
  }

  private static List<CustomerRelationship> of(
      CustomerSegment segment, Map<String, List<CustomerRelationship>> left) {
    List<CustomerRelationship> all =
        new ArrayList<>(left.getOrDefault(segment.id().value(), List.of()));
    all.addAll(left.getOrDefault("", List.of()));
    return all;
  }

  private void gone(
      Revisions revisions,
      Map<String, List<CustomerRelationship>> after,
      CustomerSegment segment,
      List<CustomerRelationship> had,
      List<Meaning> meanings) {
    for (Entry heir : revisions.heirs(segment)) {
      if (heir instanceof CustomerSegment part && !of(part, after).isEmpty()) {
        return;
      }
    }
    String perhaps =
        revisions
            .perhaps(segment)
            .map(id -> "; if it is `" + id + "` now, say so there with `was`")
            .orElse("");
    String message =
        Subjects.named(segment) + " is gone, and was served by " + Subjects.ids(had) + perhaps;
    List<Entry> about = new ArrayList<>(had);
    about.add(segment);
    meanings.add(
        revisions
            .tell(this, segment)
            .gone(segment)
            .touching(about)
            .on(revisions.changesOf(about, FIELDS))
            .says(message, ""));
  }

  private void kept(
      Revisions revisions,
      Map<String, List<CustomerRelationship>> after,
      CustomerSegment old,
      CustomerSegment segment,
      List<CustomerRelationship> had,
      List<Meaning> meanings) {
    List<CustomerRelationship> left = of(segment, after);
    if (left.isEmpty()) {
      String last = had.size() == 1 ? " was the last one" : " were the last ones";
      String message =
          Subjects.named(segment)
              + " has no established relationship any more: "
              + Subjects.ids(had)
              + last;
      meanings.add(meaning(revisions, old, segment, had, message, ""));
      return;
    }
    for (Category expected : expected(segment)) {
      List<CustomerRelationship> offered = offering(had, expected);
      boolean lost = !offered.isEmpty() && offering(left, expected).isEmpty();
      if (lost && expected(old).contains(expected)) {
        String message =
            Subjects.named(segment)
                + " expects `"
                + expected.id()
                + "`, and nothing established offers it any more: "
                + Subjects.ids(offered)
                + " did";
        meanings.add(meaning(revisions, old, segment, offered, message, expected.id()));
      }
    }
  }

  private Meaning meaning(
      Revisions revisions,
      CustomerSegment old,
      CustomerSegment segment,
      List<CustomerRelationship> had,
      String message,
      String essence) {
    List<Entry> about = new ArrayList<>();
    for (CustomerRelationship each : had) {
      about.add(each);
      revisions.later(each).ifPresent(about::add);
    }
    List<Entry> touching = new ArrayList<>(had);
    touching.add(segment);
    return revisions
        .tell(this, segment)
        .before(old.id().span())
        .after(segment.id().span())
        .touching(touching)
        .on(revisions.changesOf(about, FIELDS))
        .says(message, essence);
  }

  private static List<CustomerRelationship> offering(
      List<CustomerRelationship> relationships, Category expected) {
    List<CustomerRelationship> offering = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      Optional<Located<Category>> category = each.category();
      if (each.values().isUnclear(Format.CATEGORY)
          || (category.isPresent() && Ties.satisfies(category.get().value(), expected))) {
        offering.add(each);
      }
    }
    return offering;
  }

  private static List<Category> expected(CustomerSegment segment) {
    Map<String, Category> expected = new LinkedHashMap<>();
    for (Expectation each : segment.expects()) {
      Optional<Located<Category>> category = each.category();
      if (category.isPresent()) {
        expected.putIfAbsent(category.get().value().id(), category.get().value());
      }
    }
    return List.copyOf(expected.values());
  }
}
