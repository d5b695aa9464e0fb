package org.canvasdoc.model;

/** How much an entry weighs among its neighbours. */
public enum Priority implements Word {
  PRIMARY("primary", "One of the few that carry the model."),
  SECONDARY("secondary", "It helps, and the model would stand without it."),
  EXCLUDED("excluded", "Deliberately not served or not done.");

  private final String key;
  private final String summary;

  Priority(String key, String summary) {
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
