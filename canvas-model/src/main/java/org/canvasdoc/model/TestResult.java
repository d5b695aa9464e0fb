package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** What came of a test. */
public record TestResult(Values values) implements Grouped {
  public Optional<Located<PartialDate>> date() {
    return values.get(Parts.RESULT_DATE);
  }

  public Optional<Located<String>> observed() {
    return values.get(Parts.RESULT_OBSERVED);
  }

  public Optional<Located<Quantity>> sample() {
    return values.get(Parts.RESULT_SAMPLE);
  }

  public Optional<Located<String>> insight() {
    return values.get(Parts.RESULT_INSIGHT);
  }

  public Optional<Located<TestDecision>> decision() {
    return values.get(Parts.RESULT_DECISION);
  }
}
