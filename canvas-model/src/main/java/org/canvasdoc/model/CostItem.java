package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** What the model costs, and what causes the cost. */
public record CostItem(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.COST_STRUCTURE;
  }

  public Optional<Located<Money>> amount() {
    return values.get(Format.AMOUNT);
  }

  public Optional<Located<Rate>> share() {
    return values.get(Format.SHARE);
  }

  public List<Located<String>> keyResources() {
    return values.list(Format.KEY_RESOURCES);
  }

  public List<Located<String>> keyActivities() {
    return values.list(Format.KEY_ACTIVITIES);
  }

  public List<Located<String>> keyPartnerships() {
    return values.list(Format.KEY_PARTNERSHIPS);
  }

  public List<Located<String>> channels() {
    return values.list(Format.CHANNELS);
  }
}
