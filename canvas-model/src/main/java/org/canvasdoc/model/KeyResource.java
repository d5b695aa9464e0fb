package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** What the company must have. */
public record KeyResource(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.KEY_RESOURCES;
  }

  public Optional<Located<ResourceKind>> kind() {
    return values.get(Format.RESOURCE_KIND);
  }

  public List<Located<String>> valuePropositions() {
    return values.list(Format.VALUE_PROPOSITIONS);
  }
}
