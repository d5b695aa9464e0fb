package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.Status;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds what is said to stand, and rests on what is not there yet or no longer. */
public final class DependsOnInactive implements Rule {
  private static final String ID = "depends-on-inactive";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Something established rests on something that is an idea, planned or retired.",
        """
        ## Why
        What is there cannot rest on what is not. Either it is not quite there itself, or the other thing is
        further than its status says, or it quietly lost what it stood on.
        ## Instead
        Correct whichever status is wrong, or take the reference out until the other thing is there. An
        entry without a status counts as established.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : canvas.allEntries()) {
      if (Standing.isEstablished(entry)) {
        check(canvas, entry, context.references().from(entry), findings);
      }
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas, Entry entry, List<Reference> references, List<Finding> findings) {
    List<Reference> segments = new ArrayList<>();
    List<Reference> rests = new ArrayList<>();
    boolean nobodyThere = !entry.values().isUnclear(Format.SEGMENTS);
    for (Reference each : references) {
      if (isSegment(each)) {
        segments.add(each);
        nobodyThere &= inactive(each).isPresent();
      } else if (restsOn(entry, each)) {
        rests.add(each);
      }
    }
    if (nobodyThere && !segments.isEmpty()) {
      rests.add(0, segments.get(0));
    }
    if (rests.isEmpty()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Reference each : rests) {
      Entry target = inactive(each).orElse(null);
      if (target != null && seen.add(target.block().key() + "/" + target.id().value())) {
        findings.add(finding(canvas, entry, each, target));
      }
    }
  }

  /** What is for several segments does not rest on each of them, only on one being there. */
  private static boolean isSegment(Reference reference) {
    Entry from = reference.from();
    return reference.field().equals(Format.SEGMENTS.key()) && from != null;
  }

  /**
   * A resource is there before the proposition that it is for, and a partner before what he
   * provides; a link in a text tells of something, and needs nothing of it.
   */
  private static boolean restsOn(Entry entry, Reference reference) {
    if (reference.link() != null) {
      return false;
    }
    return switch (entry.block()) {
      case CUSTOMER_RELATIONSHIPS, REVENUE_STREAMS, COST_STRUCTURE -> true;
      case KEY_ACTIVITIES -> reference.field().equals(Format.KEY_RESOURCES.key());
      case CUSTOMER_SEGMENTS, VALUE_PROPOSITIONS, CHANNELS, KEY_RESOURCES, KEY_PARTNERSHIPS ->
          false;
    };
  }

  private static Optional<Entry> inactive(Reference reference) {
    Optional<Entry> target = reference.target();
    return target.isPresent() && isInactive(target.get()) ? target : Optional.empty();
  }

  private static boolean isInactive(Entry entry) {
    return entry.is(Status.IDEA) || entry.is(Status.PLANNED) || entry.is(Status.RETIRED);
  }

  private static Finding finding(Canvas canvas, Entry entry, Reference reference, Entry target) {
    Status status = target.status().orElseThrow().value();
    String state =
        switch (status) {
          case IDEA -> "only an idea";
          case PLANNED -> "only planned";
          default -> status.key();
        };
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, entry).field(reference.field()),
                reference.written().span(),
                Subjects.named(entry)
                    + " is established, and "
                    + (isSegment(reference) ? "is for " : "rests on ")
                    + Subjects.named(target)
                    + ", which is "
                    + state)
            .label(state);
    finding = finding.related(target.status().orElseThrow().span(), "says so");
    return entry.status().isPresent()
        ? finding.related(entry.status().get().span(), "stands already")
        : finding.help("say the status of `" + entry.id().value() + "`: unsaid is established");
  }
}
