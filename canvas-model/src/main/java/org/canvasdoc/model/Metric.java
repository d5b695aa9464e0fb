package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** How the success of an entry is measured. */
public record Metric(Values values) implements Grouped {
  public Optional<Located<String>> name() {
    return values.get(Parts.METRIC_NAME);
  }

  public Optional<Located<Purpose>> purpose() {
    return values.get(Parts.METRIC_FOR);
  }

  public Optional<Located<String>> value() {
    return values.get(Parts.METRIC_VALUE);
  }

  public Optional<Located<String>> target() {
    return values.get(Parts.METRIC_TARGET);
  }

  public Optional<Located<PartialDate>> asOf() {
    return values.get(Parts.AS_OF);
  }
}
