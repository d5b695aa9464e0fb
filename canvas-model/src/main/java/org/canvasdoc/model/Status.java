package org.canvasdoc.model;

/** Where an entry stands between idea and past. */
public enum Status implements Word {
  IDEA("idea", "Somebody thought of it."),
  PLANNED("planned", "It is decided, and not there yet."),
  PILOT("pilot", "It is tried with a part of the customers."),
  ESTABLISHED("established", "It is there."),
  RETIRED("retired", "It was there once.");

  private final String key;
  private final String summary;

  Status(String key, String summary) {
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
