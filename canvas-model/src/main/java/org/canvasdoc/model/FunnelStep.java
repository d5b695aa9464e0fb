package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** One stage of a segment's funnel, with its figures. */
public record FunnelStep(Values values) implements Grouped {
  public Optional<Located<FunnelStage>> stage() {
    return values.get(Parts.FUNNEL_STAGE);
  }

  public Optional<Located<Quantity>> entering() {
    return values.get(Parts.FUNNEL_ENTERING);
  }

  public Optional<Located<Rate>> converting() {
    return values.get(Parts.FUNNEL_CONVERTING);
  }

  public List<Located<String>> channels() {
    return values.list(Parts.FUNNEL_CHANNELS);
  }

  public List<Located<String>> customerRelationships() {
    return values.list(Parts.FUNNEL_RELATIONSHIPS);
  }
}
