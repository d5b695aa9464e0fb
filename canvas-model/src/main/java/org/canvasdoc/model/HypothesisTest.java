package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** A test of a hypothesis. */
public record HypothesisTest(Values values) implements Grouped {
  public Optional<Located<String>> method() {
    return values.get(Parts.TEST_METHOD);
  }

  public Optional<Located<String>> metric() {
    return values.get(Parts.TEST_METRIC);
  }

  public Optional<Located<String>> criterion() {
    return values.get(Parts.TEST_CRITERION);
  }

  public Optional<Located<PartialDate>> deadline() {
    return values.get(Parts.TEST_DEADLINE);
  }

  public Optional<TestResult> result() {
    return values.get(Parts.TEST_RESULT);
  }
}
