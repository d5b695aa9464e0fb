package org.canvasdoc.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.ViralLoop;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** How many customers a relationship's viral loop brings, and what that does to their cost. */
public final class Virality {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal COUNTLESS = BigDecimal.TEN.pow(9);
  private static final String ENDLESS = "K is one or more, so there would be no end of customers";

  private final Canvas canvas;
  private final Values values;
  private final @Nullable ViralLoop loop;

  public Virality(Canvas canvas, CustomerRelationship relationship) {
    this.canvas = canvas;
    this.values = relationship.values();
    this.loop = relationship.viralLoop().orElse(null);
  }

  /** The viral coefficient K: how many customers one customer brings, within one cycle. */
  public Computed coefficient() {
    if (loop == null) {
      return Stated.absent(values, Format.VIRAL_LOOP, "viral loop");
    }
    Basis basis = loop.basis().isPresent() ? loop.basis().get().value() : null;
    Calculation terms =
        Calculation.of(Formula.VIRALITY, invites(loop, basis), conversion(loop, basis));
    return terms.isMissing()
        ? terms.missing()
        : terms.result(terms.value(0).multiply(terms.value(1)), Unit.RATIO, "%s × %s");
  }

  private static Computed invites(ViralLoop loop, @Nullable Basis basis) {
    String name = "invites per customer";
    Optional<Located<Quantity>> number = loop.values().get(Parts.LOOP_INVITES);
    return number.isPresent()
        ? Stated.number(name, number.get(), or(number.get().value().quality().basis(), basis))
        : Stated.absent(loop.values(), Parts.LOOP_INVITES, name);
  }

  private static Computed conversion(ViralLoop loop, @Nullable Basis basis) {
    Optional<Located<Rate>> rate = loop.values().get(Parts.LOOP_CONVERSION);
    return rate.isPresent()
        ? Stated.rate("conversion", withoutPeriod(rate.get()), or(basis(rate.get()), basis))
        : Stated.absent(loop.values(), Parts.LOOP_CONVERSION, "conversion");
  }

  /** How many customers there are in the end for each one won otherwise. */
  public Computed customersBrought() {
    Calculation terms = Calculation.of(Formula.BROUGHT, coefficient());
    if (terms.isMissing()) {
      return terms.missing();
    }
    return terms.value(0).compareTo(ONE) >= 0
        ? terms.noLimit(0, ENDLESS)
        : terms.result(
            ONE.divide(ONE.subtract(terms.value(0)), Calculation.PRECISION),
            Unit.RATIO,
            "1 ÷ (1 − %s)");
  }

  /**
   * How many customers there are for each one won otherwise, before the first cycle and after each
   * of some; fewer where they would be more than anybody counts. Empty where K is not known.
   */
  public List<Figure> growth(int cycles) {
    List<Figure> growth = new ArrayList<>();
    if (coefficient() instanceof Figure k) {
      Figure now = Figure.computed(Formula.GROWTH, ONE, Unit.RATIO, "1, before %s", List.of(k));
      growth.add(now);
      for (int i = 0; i < cycles && now.value().compareTo(COUNTLESS) < 0; i++) {
        BigDecimal next = now.value().multiply(k.value()).add(ONE);
        now = Figure.computed(Formula.GROWTH, next, Unit.RATIO, "%s × %s + 1", List.of(now, k));
        growth.add(now);
      }
    }
    return growth;
  }

  /**
   * What a customer of a segment costs on average once the loop brings some. Of 1 ÷ (1 − K)
   * customers one is paid for at the acquisition cost, and the others, a share of K, at the reward.
   */
  public Computed acquisitionCost(UnitEconomics segment) {
    Computed cost = segment.acquisitionCost();
    ViralLoop paying = loop != null && loop.values().given(Parts.LOOP_REWARD) ? loop : null;
    Calculation terms =
        paying == null
            ? Calculation.of(Formula.ACQUISITION_WITH_LOOP, cost, coefficient())
            : Calculation.of(
                Formula.ACQUISITION_WITH_LOOP, cost, coefficient(), reward(paying), coefficient());
    if (terms.isMissing()) {
      return terms.missing();
    }
    if (terms.value(1).compareTo(ONE) >= 0) {
      return terms.noLimit(1, ENDLESS);
    }
    BigDecimal paid = terms.value(0).multiply(ONE.subtract(terms.value(1)));
    Unit unit = Unit.money(terms.currency(), null);
    return paying == null
        ? terms.result(paid, unit, "%s × (1 − %s)")
        : terms.result(
            paid.add(terms.value(2).multiply(terms.value(3))), unit, "%s × (1 − %s) + %s × %s");
  }

  private Computed reward(ViralLoop paying) {
    return paying.reward().isPresent()
        ? Stated.forCustomer(canvas, "reward", paying.reward().get())
        : Stated.absent(paying.values(), Parts.LOOP_REWARD, "reward");
  }

  private static @Nullable Basis basis(Located<Rate> rate) {
    return rate.value().quality().basis();
  }

  private static @Nullable Basis or(@Nullable Basis own, @Nullable Basis otherwise) {
    return own == null ? otherwise : own;
  }

  private static Located<Rate> withoutPeriod(Located<Rate> rate) {
    Rate value = rate.value();
    return new Located<>(new Rate(value.fraction(), null, value.quality()), rate.span());
  }
}
