package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** How customers bring others; the viral coefficient is computed from it, never written. */
public record ViralLoop(Values values) implements Grouped {
  public Optional<Located<String>> trigger() {
    return values.get(Parts.LOOP_TRIGGER);
  }

  public Optional<Located<String>> incentive() {
    return values.get(Parts.LOOP_INCENTIVE);
  }

  public Optional<Located<Money>> reward() {
    return values.get(Parts.LOOP_REWARD);
  }

  public Optional<Located<String>> channel() {
    return values.get(Parts.LOOP_CHANNEL);
  }

  public Optional<Located<Quantity>> invitesPerCustomer() {
    return values.get(Parts.LOOP_INVITES);
  }

  public Optional<Located<Rate>> conversion() {
    return values.get(Parts.LOOP_CONVERSION);
  }

  public Optional<Located<TimeSpan>> cycle() {
    return values.get(Parts.LOOP_CYCLE);
  }

  public Optional<Located<Basis>> basis() {
    return values.get(Parts.BASIS);
  }
}
