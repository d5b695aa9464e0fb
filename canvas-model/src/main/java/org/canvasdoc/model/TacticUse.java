package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** A tactic as one relationship uses it: from the catalogue, in own words, or both. */
public record TacticUse(Values values) implements Grouped {
  public Optional<Located<Tactic>> tactic() {
    return values.get(Parts.TACTIC_TACTIC);
  }

  public Optional<Located<String>> name() {
    return values.get(Parts.TACTIC_NAME);
  }

  public Optional<Located<String>> description() {
    return values.get(Parts.TACTIC_DESCRIPTION);
  }

  public List<Located<String>> with() {
    return values.list(Parts.TACTIC_WITH);
  }
}
