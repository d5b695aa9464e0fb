package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** A relationship that a segment expects, as a category, in words, or both. */
public record Expectation(Values values) implements Grouped {
  public Optional<Located<Category>> category() {
    return values.get(Parts.EXPECTS_CATEGORY);
  }

  public Optional<Located<String>> because() {
    return values.get(Parts.EXPECTS_BECAUSE);
  }

  public Optional<Located<String>> atmosphere() {
    return values.get(Parts.EXPECTS_ATMOSPHERE);
  }

  public Optional<Located<String>> service() {
    return values.get(Parts.EXPECTS_SERVICE);
  }

  public Optional<Located<String>> interactions() {
    return values.get(Parts.EXPECTS_INTERACTIONS);
  }

  public List<Evidence> evidence() {
    return values.list(Parts.EXPECTS_EVIDENCE);
  }
}
