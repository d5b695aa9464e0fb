package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** A tie that the company sets up with customer segments, to get, keep and grow them. */
public record CustomerRelationship(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.CUSTOMER_RELATIONSHIPS;
  }

  public List<Located<String>> segments() {
    return values.list(Format.SEGMENTS);
  }

  public Optional<Located<Category>> category() {
    return values.get(Format.CATEGORY);
  }

  public List<Located<Purpose>> purposes() {
    return values.list(Format.PURPOSES);
  }

  public Optional<Located<Continuity>> continuity() {
    return values.get(Format.CONTINUITY);
  }

  public Optional<Located<Automation>> automation() {
    return values.get(Format.AUTOMATION);
  }

  public Optional<Located<String>> escalatesTo() {
    return values.get(Format.ESCALATES_TO);
  }

  public Optional<Located<Origin>> origin() {
    return values.get(Format.ORIGIN);
  }

  public Optional<Located<Boolean>> preferred() {
    return values.get(Format.PREFERRED);
  }

  public List<Located<String>> channels() {
    return values.list(Format.CHANNELS);
  }

  public List<Located<String>> valuePropositions() {
    return values.list(Format.VALUE_PROPOSITIONS);
  }

  public List<Located<String>> revenueStreams() {
    return values.list(Format.REVENUE_STREAMS);
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

  public Optional<RelationshipCost> cost() {
    return values.get(Format.COST);
  }

  public List<TacticUse> tactics() {
    return values.list(Format.TACTICS);
  }

  public List<SwitchingCost> switchingCosts() {
    return values.list(Format.SWITCHING_COSTS);
  }

  public Optional<ViralLoop> viralLoop() {
    return values.get(Format.VIRAL_LOOP);
  }

  public List<Located<SalePhase>> during() {
    return values.list(Format.DURING);
  }

  public List<Located<String>> recognises() {
    return values.list(Format.RECOGNISES);
  }

  public Optional<Located<Visibility>> visibility() {
    return values.get(Format.VISIBILITY);
  }

  public Optional<Located<String>> learning() {
    return values.get(Format.LEARNING);
  }

  public List<Located<Contribution>> contribution() {
    return values.list(Format.CONTRIBUTION);
  }

  public Optional<Located<String>> experience() {
    return values.get(Format.EXPERIENCE);
  }

  public Optional<Located<String>> industryNorm() {
    return values.get(Format.INDUSTRY_NORM);
  }

  public Optional<Located<Boolean>> breaksNorm() {
    return values.get(Format.BREAKS_NORM);
  }
}
