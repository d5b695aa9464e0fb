package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.canvasdoc.model.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A figure that knows how it came about: its formula, the sum with the values filled in, the places
 * in the document that it rests on, and how certain it is.
 *
 * @param value unrounded, to 16 digits
 * @param pattern the sum with {@code %s} for each of the terms; empty for a stated figure
 * @param terms the figures that stand in the sum
 * @param inputs what the document states for it, through all steps
 * @param basis the weakest of its inputs' (assumed, target, modelled, measured); null where one of
 *     them does not say
 * @param note what has to be said beside the value, like its cap; may be empty
 */
public record Figure(
    String name,
    Formula formula,
    BigDecimal value,
    Unit unit,
    String pattern,
    List<Figure> terms,
    List<Input> inputs,
    @Nullable Basis basis,
    String note)
    implements Computed {

  static Figure stated(String name, BigDecimal value, Unit unit, Input input, String note) {
    BigDecimal rounded = value.round(MathContext.DECIMAL64);
    List<Input> inputs = List.of(input);
    return new Figure(
        name, Formula.STATED, rounded, unit, "", List.of(), inputs, input.basis(), note);
  }

  static Figure computed(
      Formula formula, BigDecimal value, Unit unit, String pattern, List<Figure> terms) {
    List<Input> inputs = inputs(terms);
    return new Figure(
        formula.title(),
        formula,
        value.round(MathContext.DECIMAL64),
        unit,
        pattern,
        terms,
        inputs,
        weakest(inputs),
        "");
  }

  private static List<Input> inputs(List<Figure> terms) {
    if (terms.size() == 1) {
      return terms.get(0).inputs;
    }
    Set<Input> inputs = new LinkedHashSet<>();
    for (Figure term : terms) {
      inputs.addAll(term.inputs);
    }
    return List.copyOf(inputs);
  }

  @Override
  public Optional<Figure> figure() {
    return Optional.of(this);
  }

  @Override
  public List<Gap> gaps() {
    return List.of();
  }

  Figure note(String text) {
    return new Figure(name, formula, value, unit, pattern, terms, inputs, basis, text);
  }

  Figure named(String other) {
    return new Figure(other, formula, value, unit, pattern, terms, inputs, basis, note);
  }

  private static @Nullable Basis weakest(List<Input> inputs) {
    Basis weakest = null;
    for (Input input : inputs) {
      Basis basis = input.basis();
      if (basis == null) {
        return null;
      }
      weakest = weakest == null || rank(basis) < rank(weakest) ? basis : weakest;
    }
    return weakest;
  }

  private static int rank(Basis basis) {
    return switch (basis) {
      case ASSUMED -> 0;
      case TARGET -> 1;
      case MODELLED -> 2;
      case MEASURED -> 3;
    };
  }

  /** The value as people read it: {@code 16.67 months}. */
  public String text() {
    String beside = note.isEmpty() ? unit.aside(value) : note;
    return unit.show(value) + (beside.isEmpty() ? "" : " (" + beside + ")");
  }

  /** The value alone, without what it is counted per and without a note. */
  public String amount() {
    return new Unit(unit.kind(), unit.currency(), null).show(value);
  }

  /** Whether the document states it, so that there is no sum. */
  public boolean isStated() {
    return pattern.isEmpty();
  }

  /** The sum without its result: {@code 38 EUR per customer-month × 62 %}; empty if stated. */
  public String expression() {
    StringBuilder expression = new StringBuilder();
    int from = 0;
    for (Figure term : terms) {
      int at = pattern.indexOf("%s", from);
      expression.append(pattern, from, at).append(term.text());
      from = at + 2;
    }
    return expression.append(pattern.substring(from)).toString();
  }

  /** The whole sum: {@code 38 EUR per customer-month × 62 % × 16.67 months = 392.67 EUR}. */
  public String sum() {
    return isStated() ? text() : expression() + " = " + text();
  }

  /** The sums that lead here, each before the one that uses it, this one last. */
  public List<Figure> steps() {
    Set<Figure> steps = new LinkedHashSet<>();
    for (Figure term : terms) {
      steps.addAll(term.steps());
    }
    if (!isStated()) {
      steps.add(this);
    }
    return new ArrayList<>(steps);
  }

  /** Whether it is less, by more than can be shown, than another of its unit. */
  public boolean isLess(Figure other) {
    return value.compareTo(other.value) < 0
        && !unit.show(value).equals(other.unit.show(other.value));
  }

  /** Whether two figures can be set against each other without a conversion. */
  boolean fits(Figure other) {
    return unit.kind() == other.unit.kind()
        && Objects.equals(unit.currency(), other.unit.currency());
  }

  @Override
  public <R> R fold(Function<Figure, R> had, Function<Missing, R> missing) {
    return had.apply(this);
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure that
        && formula == that.formula
        && name.equals(that.name)
        && value.equals(that.value)
        && unit.equals(that.unit)
        && pattern.equals(that.pattern)
        && note.equals(that.note)
        && basis == that.basis
        && terms.equals(that.terms)
        && inputs.equals(that.inputs);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value.hashCode();
  }
}
