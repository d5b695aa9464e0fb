package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
  private final List<Computed> terms;

  private Calculation(Formula formula, List<Computed> terms) {
    this.formula = formula;
    this.terms = terms;
  }

  static Calculation of(Formula formula, Computed... terms) {
    return new Calculation(formula, List.of(terms));
  }

  static Calculation of(Formula formula, List<Computed> terms) {
    return new Calculation(formula, terms);
  }

  Computed work(Function<Terms, Computed> work) {
    Set<Gap> gaps = new LinkedHashSet<>();
    List<Figure> figures = new ArrayList<>();
    for (Computed term : terms) {
      gaps.addAll(term.gaps());
      term.figure().ifPresent(figures::add);
    }
    if (gaps.isEmpty()) {
      gaps.addAll(otherCurrencies(figures));
    }
    return gaps.isEmpty()
        ? work.apply(new Terms(formula, List.copyOf(figures)))
        : new Missing(formula.title(), formula, List.copyOf(gaps));
  }

  private static List<Gap> otherCurrencies(List<Figure> figures) {
    List<Figure> amounts =
        figures.stream().filter(figure -> figure.unit().kind() == Unit.Kind.MONEY).toList();
    return amounts.stream()
        .filter(amount -> !amount.fits(amounts.get(0)))
        .map(amount -> otherCurrency(amount, amounts.get(0)))
        .toList();
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

  /** The terms of a formula, all there and in one currency. */
  record Terms(Formula formula, List<Figure> figures) {
    BigDecimal value(int index) {
      return figures.get(index).value();
    }

    /** The currency that all amounts among the terms are in. */
    @Nullable String currency() {
      return figures.stream()
          .filter(figure -> figure.unit().kind() == Unit.Kind.MONEY)
          .findFirst()
          .map(figure -> figure.unit().currency())
          .orElse(null);
    }

    /** The result; in the pattern each {@code %s} stands for the next term. */
    Figure result(BigDecimal value, Unit unit, String pattern) {
      return Figure.computed(formula, value, unit, pattern, figures);
    }

    Missing noLimit(int index, String why) {
      Figure term = figures.get(index);
      Span span = term.inputs().get(0).span();
      Gap gap = new Gap(term.name(), Reason.NO_LIMIT, why, span);
      return new Missing(formula.title(), formula, List.of(gap));
    }
  }
}
