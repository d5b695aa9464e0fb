package org.canvasdoc.model;

import java.math.BigDecimal;

/** A plain number, never negative. */
public record Quantity(BigDecimal value, Money.Quality quality) {}
