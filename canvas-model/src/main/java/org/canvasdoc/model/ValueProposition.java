package org.canvasdoc.model;

import java.util.List;
import org.canvasdoc.source.Located;

/** What the company does for its customers that they would miss. */
public record ValueProposition(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.VALUE_PROPOSITIONS;
  }

  public List<Located<String>> segments() {
    return values.list(Format.SEGMENTS);
  }
}
