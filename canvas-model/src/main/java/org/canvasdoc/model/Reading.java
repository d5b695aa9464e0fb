package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** Something to read elsewhere: its title and where it is. */
public record Reading(Values values) implements Grouped {
  public Optional<Located<String>> title() {
    return values.get(Parts.LINK_TITLE);
  }

  public Optional<Located<String>> url() {
    return values.get(Parts.LINK_URL);
  }
}
