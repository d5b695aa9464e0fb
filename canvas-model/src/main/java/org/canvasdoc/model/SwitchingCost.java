package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** What a customer who leaves gives up, of one type. */
public record SwitchingCost(Values values) implements Grouped {
  public Optional<Located<SwitchingType>> type() {
    return values.get(Parts.SWITCHING_TYPE);
  }

  public Optional<Located<Level>> level() {
    return values.get(Parts.SWITCHING_LEVEL);
  }

  public Optional<Located<String>> description() {
    return values.get(Parts.SWITCHING_DESCRIPTION);
  }
}
