package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** What one customer of a segment brings and costs, as the team stated it. */
public record SegmentEconomics(Values values) implements Grouped {
  public Optional<Located<Money>> revenue() {
    return values.get(Parts.ECONOMICS_REVENUE);
  }

  public Optional<Located<Rate>> grossMargin() {
    return values.get(Parts.ECONOMICS_MARGIN);
  }

  public Optional<Located<Rate>> churn() {
    return values.get(Parts.ECONOMICS_CHURN);
  }

  public Optional<Located<TimeSpan>> lifetime() {
    return values.get(Parts.ECONOMICS_LIFETIME);
  }

  public Optional<Located<Money>> acquisitionCost() {
    return values.get(Parts.ECONOMICS_CAC);
  }

  public Optional<Located<Money>> lifetimeValue() {
    return values.get(Parts.ECONOMICS_LTV);
  }

  public Optional<Located<TimeSpan>> payback() {
    return values.get(Parts.ECONOMICS_PAYBACK);
  }
}
