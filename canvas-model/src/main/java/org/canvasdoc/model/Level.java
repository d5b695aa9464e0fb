package org.canvasdoc.model;

/** A rough measure, where there is no figure. */
public enum Level implements Word {
  NONE("none", "Nothing."),
  LOW("low", "Little."),
  MEDIUM("medium", "Noticeable."),
  HIGH("high", "Much.");

  private final String key;
  private final String summary;

  Level(String key, String summary) {
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
