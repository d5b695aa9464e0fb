package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** A belief on which the model rests, and how it is tested. */
public record Hypothesis(Located<String> id, Values values) {
  public Optional<Located<String>> claim() {
    return values.get(Format.CLAIM);
  }

  public List<Located<String>> about() {
    return values.list(Format.ABOUT);
  }

  public Optional<Located<Risk>> risk() {
    return values.get(Format.RISK);
  }

  public Optional<Located<Importance>> importance() {
    return values.get(Format.IMPORTANCE);
  }

  public Optional<Located<HypothesisStatus>> status() {
    return values.get(Format.HYPOTHESIS_STATUS);
  }

  public List<HypothesisTest> tests() {
    return values.list(Format.TESTS);
  }
}
