package org.canvasdoc.economics;

import java.math.BigDecimal;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.ViralLoop;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** How many customers a relationship's viral loop brings, and what that does to their cost. */
public final class Virality {
  private static final BigDecimal ONE = BigDecimal.ONE;

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
    @Nullable Basis basis = loop.basis().map(Located::value).orElse(null);
    Computed invites =
        Stated.field(
            loop.values(),
            Parts.LOOP_INVITES,
            "invites per customer",
            number ->
                Stated.number(
                    "invites per customer", number, or(number.value().quality().basis(), basis)));
    Computed conversion =
        Stated.field(
            loop.values(),
            Parts.LOOP_CONVERSION,
            "conversion",
            rate -> Stated.rate("conversion", withoutPeriod(rate), or(basis(rate), basis)));
    return Calculation.of(Formula.VIRALITY, invites, conversion)
        .work(
            terms -> terms.result(terms.value(0).multiply(terms.value(1)), Unit.RATIO, "%s × %s"));
  }

  /** How many customers there are in the end for each one won otherwise. */
  public Computed customersBrought() {
    return Calculation.of(Formula.BROUGHT, coefficient())
        .work(
            terms ->
                terms.value(0).compareTo(ONE) >= 0
                    ? endless(terms)
                    : terms.result(
                        ONE.divide(ONE.subtract(terms.value(0)), Calculation.PRECISION),
                        Unit.RATIO,
                        "1 ÷ (1 − %s)"));
  }

  /**
   * What a customer of a segment costs on average once the loop brings some. Of 1 ÷ (1 − K)
   * customers one is paid for at the acquisition cost, and the others, a share of K, at the reward.
   */
  public Computed acquisitionCost(UnitEconomics segment) {
    Computed cost = segment.acquisitionCost();
    if (loop == null || !loop.values().given(Parts.LOOP_REWARD)) {
      return Calculation.of(Formula.ACQUISITION_WITH_LOOP, cost, coefficient())
          .work(
              terms ->
                  terms.value(1).compareTo(ONE) >= 0
                      ? endless(terms)
                      : terms.result(
                          terms.value(0).multiply(ONE.subtract(terms.value(1))),
                          Unit.money(terms.currency(), null),
                          "%s × (1 − %s)"));
    }
    return Calculation.of(
            Formula.ACQUISITION_WITH_LOOP, cost, coefficient(), reward(loop), coefficient())
        .work(
            terms ->
                terms.value(1).compareTo(ONE) >= 0
                    ? endless(terms)
                    : terms.result(
                        terms
                            .value(0)
                            .multiply(ONE.subtract(terms.value(1)))
                            .add(terms.value(2).multiply(terms.value(3))),
                        Unit.money(terms.currency(), null),
                        "%s × (1 − %s) + %s × %s"));
  }

  private Computed reward(ViralLoop given) {
    return Stated.field(
        given.values(),
        Parts.LOOP_REWARD,
        "reward",
        amount -> Stated.forCustomer(canvas, "reward", amount));
  }

  private static Missing endless(Calculation.Terms terms) {
    int k = terms.figures().size() == 1 ? 0 : 1;
    return terms.noLimit(k, "K is one or more, so there would be no end of customers");
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
