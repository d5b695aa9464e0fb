package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Applies a formula to its terms: where one is missing, or is in another currency than the others,
 * the outcome says so, and nothing is worked out.
 */
final class Calculation {
  static final MathContext PRECISION = MathContext.DECIMAL64;

  private final Formula formula;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();

  private Calculation(Formula formula, List<Computed> terms) {
    this.formula = formula;
    for (Computed term : terms) {
      gaps.addAll(term.gaps());
      if (term instanceof Figure figure) {
        figures.add(figure);
      }
    }
    if (gaps.isEmpty()) {
      addOtherCurrencies();
    }
  }

  static Calculation of(Formula formula, Computed... terms) {
    return new Calculation(formula, List.of(terms));
  }

  static Calculation of(Formula formula, List<Computed> terms) {
    return new Calculation(formula, terms);
  }

  /** Whether something is missing, so that the terms have no values to work with. */
  boolean isMissing() {
    return !gaps.isEmpty();
  }

  Missing missing() {
    return new Missing(formula.title(), formula, List.copyOf(gaps));
  }

  BigDecimal value(int index) {
    return figures.get(index).value();
  }

  /** The currency that all amounts among the terms are in. */
  @Nullable String currency() {
    Figure first = firstAmount();
    return first == null ? null : first.unit().currency();
  }

  /** The result; in the pattern each {@code %s} stands for the next term. */
  Figure result(BigDecimal value, Unit unit, String pattern) {
    return Figure.computed(formula, value, unit, pattern, List.copyOf(figures));
  }

  /** All terms added up, or what is missing for it. */
  Computed sum(Unit unit) {
    if (isMissing()) {
      return missing();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure figure : figures) {
      sum = sum.add(figure.value());
    }
    return result(sum, unit, String.join(" + ", Collections.nCopies(figures.size(), "%s")));
  }

  Missing noLimit(int index, String why) {
    Figure term = figures.get(index);
    Span span = term.inputs().get(0).span();
    Gap gap = new Gap(term.name(), Reason.NO_LIMIT, why, span);
    return new Missing(formula.title(), formula, List.of(gap));
  }

  private @Nullable Figure firstAmount() {
    for (Figure figure : figures) {
      if (figure.unit().kind() == Unit.Kind.MONEY) {
        return figure;
      }
    }
    return null;
  }

  private void addOtherCurrencies() {
    Figure first = firstAmount();
    for (Figure figure : figures) {
      if (first != null && figure.unit().kind() == Unit.Kind.MONEY && !figure.fits(first)) {
        gaps.add(otherCurrency(figure, first));
      }
    }
  }

  private static Gap otherCurrency(Figure odd, Figure first) {
    String why =
        "the "
            + odd.name()
            + " is in "
            + currency(odd)
            + ", the "
            + first.name()
            + " in "
            + currency(first);
    return new Gap(odd.name(), Reason.OTHER_CURRENCY, why, odd.inputs().get(0).span());
  }

  private static String currency(Figure figure) {
    String currency = figure.unit().currency();
    return currency == null ? "no named currency" : currency;
  }
}
