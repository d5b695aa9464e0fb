package org.canvasdoc.model;

/** What a figure rests on. */
public enum Basis implements Word {
  MEASURED("measured", "It was counted."),
  MODELLED("modelled", "It was computed from what was counted."),
  TARGET("target", "It is what the team wants."),
  ASSUMED("assumed", "It is a guess.");

  private final String key;
  private final String summary;

  Basis(String key, String summary) {
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
