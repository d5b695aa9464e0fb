package org.canvasdoc.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param amount in units of the currency, never negative
 * @param currency ISO 4217, or null where the canvas's own is meant
 * @param per what it is counted per, or null where that was not said
 * @param quality what it rests on, and when
 */
public record Money(
    BigDecimal amount, @Nullable String currency, @Nullable Period per, Quality quality) {

  /**
   * What a figure rests on, and of when it is.
   *
   * @param basis null where it was not said
   * @param asOf null where it was not said
   */
  public record Quality(@Nullable Basis basis, @Nullable PartialDate asOf) {
    public static final Quality UNSAID = new Quality(null, null);
  }

  /** The currency, or the one of the canvas; empty where neither is known. */
  public Optional<String> currencyIn(Canvas canvas) {
    return currency != null
        ? Optional.of(currency)
        : canvas.head().get(Format.CURRENCY).map(Located::value);
  }
}
