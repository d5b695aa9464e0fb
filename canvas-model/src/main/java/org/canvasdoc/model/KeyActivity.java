package org.canvasdoc.model;

import java.util.List;
import org.canvasdoc.source.Located;

/** What the company must do well. */
public record KeyActivity(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.KEY_ACTIVITIES;
  }

  public List<Located<String>> valuePropositions() {
    return values.list(Format.VALUE_PROPOSITIONS);
  }

  public List<Located<String>> keyResources() {
    return values.list(Format.KEY_RESOURCES);
  }
}
