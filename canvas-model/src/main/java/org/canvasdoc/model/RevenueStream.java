package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** What customers pay for, and how. */
public record RevenueStream(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.REVENUE_STREAMS;
  }

  public List<Located<String>> segments() {
    return values.list(Format.SEGMENTS);
  }

  public List<Located<String>> valuePropositions() {
    return values.list(Format.VALUE_PROPOSITIONS);
  }

  public Optional<Located<RevenueKind>> kind() {
    return values.get(Format.REVENUE_KIND);
  }

  public Optional<Located<Money>> amount() {
    return values.get(Format.AMOUNT);
  }

  public Optional<Located<Rate>> share() {
    return values.get(Format.SHARE);
  }
}
