package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** Why an entry is as it is. */
public record Decision(Values values) implements Grouped {
  public Optional<Located<PartialDate>> date() {
    return values.get(Parts.DECISION_DATE);
  }

  public Optional<Located<String>> by() {
    return values.get(Parts.DECISION_BY);
  }

  public Optional<Located<String>> why() {
    return values.get(Parts.DECISION_WHY);
  }

  public List<Located<String>> alternatives() {
    return values.list(Parts.DECISION_ALTERNATIVES);
  }
}
