package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** A finding that the team accepts, and why. */
public record Allowance(Values values) implements Grouped {
  public Optional<Located<String>> rule() {
    return values.get(Parts.ALLOW_RULE);
  }

  public Optional<Located<String>> because() {
    return values.get(Parts.ALLOW_BECAUSE);
  }

  public Optional<Located<PartialDate>> until() {
    return values.get(Parts.ALLOW_UNTIL);
  }
}
