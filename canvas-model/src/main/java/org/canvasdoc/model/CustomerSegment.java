package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** A group of customers: whom the company serves. */
public record CustomerSegment(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.CUSTOMER_SEGMENTS;
  }

  public Optional<Located<Quantity>> size() {
    return values.get(Format.SIZE);
  }

  public List<Located<Role>> roles() {
    return values.list(Format.ROLE);
  }

  public List<Located<String>> problems() {
    return values.list(Format.PROBLEMS);
  }

  public List<Located<String>> desires() {
    return values.list(Format.DESIRES);
  }

  public List<Located<String>> fears() {
    return values.list(Format.FEARS);
  }

  public List<Located<String>> alternatives() {
    return values.list(Format.ALTERNATIVES);
  }

  public List<Located<String>> preferredChannels() {
    return values.list(Format.PREFERRED_CHANNELS);
  }

  public List<Expectation> expects() {
    return values.list(Format.EXPECTS);
  }

  public Optional<SegmentEconomics> economics() {
    return values.get(Format.ECONOMICS);
  }

  public List<FunnelStep> funnel() {
    return values.list(Format.FUNNEL);
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomerSegment that
        && id.equals(that.id)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
