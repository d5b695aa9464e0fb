package org.canvasdoc.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole.
 *
 * @param fraction between 0 and 1
 * @param per the period that it is counted per, or null where it has none
 */
public record Rate(BigDecimal fraction, @Nullable Period per, Money.Quality quality) {}
