package org.canvasdoc.rules.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.Input;
import org.canvasdoc.economics.Unit;
import org.canvasdoc.economics.UnitEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.SegmentEconomics;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rules.Places;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Findings about figures, with the sums that lead to them. */
final class Figures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int MOST = 6;
  private static final int NAMED = 3;

  private Figures() {}

  /** The segments that are neither retired nor excluded, and give figures of a customer. */
  static List<UnitEconomics> segments(Canvas canvas, Context context) {
    return segments(canvas, context.economics());
  }

  static List<UnitEconomics> segments(Canvas canvas, CanvasEconomics economics) {
    List<UnitEconomics> segments = new ArrayList<>();
    for (CustomerSegment segment : Standing.segments(canvas)) {
      if (Standing.isSurelyInPlay(segment) && segment.economics().isPresent()) {
        segments.add(economics.of(segment));
      }
    }
    return segments;
  }

  /** Whether a segment's economics have a field, even one that could not be read. */
  static boolean isGiven(UnitEconomics unit, Field<?> field) {
    Optional<SegmentEconomics> economics = unit.segment().economics();
    return economics.isPresent() && economics.get().values().given(field);
  }

  /** A finding at a figure that a segment states in its economics. */
  static Finding at(
      String rule,
      Canvas canvas,
      UnitEconomics unit,
      Field<? extends Located<?>> field,
      String message) {
    Subject subject =
        Subjects.of(canvas, unit.segment()).field(Format.ECONOMICS.key()).field(field.key());
    Values values = unit.segment().economics().orElseThrow().values();
    Span place = Places.of(values, field, values.get(field).orElseThrow());
    return Finding.of(rule, subject, place, message);
  }

  /** Shows what a figure rests on: its sum at the first input, the names of the others. */
  static Finding explain(Finding finding, Figure figure) {
    Set<Span> shown = new HashSet<>(Set.of(finding.span()));
    Finding explained = finding;
    boolean first = !figure.isStated();
    for (Input input : most(figure.inputs())) {
      if (shown.add(input.span())) {
        explained = explained.related(input.span(), first ? figure.sum() : input.name());
        first = false;
      }
    }
    return explained;
  }

  /** Leads to what a figure rests on, where its sum is said already. */
  static Finding names(Finding finding, Figure figure) {
    Finding named = finding;
    for (Input input : most(figure.inputs())) {
      named = named.related(input.span(), input.name());
    }
    return named;
  }

  /** Whether two figures are of one kind and, where they are money, of one currency. */
  static boolean isComparable(Figure one, Figure other) {
    return one.unit().kind() == other.unit().kind()
        && Objects.equals(one.unit().currency(), other.unit().currency());
  }

  /** Whether a figure is off another one by more than so many percent of that one. */
  static boolean isOff(Figure stated, Figure computed, BigDecimal percent) {
    BigDecimal off = stated.value().subtract(computed.value()).abs().multiply(HUNDRED);
    return isComparable(stated, computed) && off.compareTo(computed.value().multiply(percent)) > 0;
  }

  /**
   * What a customer of a segment is worth, as well as it is known: as computed, else as stated,
   * else what the customer brings, which is no less where the margin is not given.
   */
  static Optional<Figure> worth(UnitEconomics unit) {
    if (unit.lifetimeValue() instanceof Figure computed) {
      return Optional.of(computed);
    }
    if (unit.statedLifetimeValue() instanceof Figure stated) {
      return Optional.of(stated);
    }
    return isGiven(unit, Parts.ECONOMICS_MARGIN)
        ? Optional.empty()
        : unit.lifetimeRevenue().figure();
  }

  /** A lifetime value in a sentence, with its cap where it was cut. */
  static String said(Figure worth) {
    boolean capped = false;
    for (Figure term : worth.terms()) {
      capped |= term.formula() == Formula.CAPPED_LIFETIME;
    }
    return worth.text() + (capped ? " within " + Unit.MONTHS.show(UnitEconomics.MOST_MONTHS) : "");
  }

  /**
   * Whether what a relationship does can be seen in a segment's figures: it is active, or no more
   * of a plan than the segment itself.
   */
  static boolean isSeenIn(Entry relationship, CustomerSegment segment) {
    return Standing.isSurelyInPlay(relationship)
        && (relationship.isActive() || !segment.isActive());
  }

  /** As many as help to understand a finding. */
  static <T> List<T> most(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** Words in a sentence. */
  static String list(List<String> words) {
    List<String> most = new ArrayList<>(words.subList(0, Math.min(words.size(), NAMED)));
    if (most.size() < words.size()) {
      most.add((words.size() - most.size()) + " more");
    }
    return Subjects.list(most, " and ");
  }
}
