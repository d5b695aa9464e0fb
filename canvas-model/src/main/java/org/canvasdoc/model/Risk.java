package org.canvasdoc.model;

/** What could be wrong with a model (Bland and Osterwalder 2019). */
public enum Risk implements Word {
  DESIRABILITY("desirability", "Customers may not want it."),
  FEASIBILITY("feasibility", "We may not be able to do it."),
  VIABILITY("viability", "It may not earn its cost.");

  private final String key;
  private final String summary;

  Risk(String key, String summary) {
    this.key = key;
    this.summary = summary;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String summary() {
    return summary;
  }
}
