package org.canvasdoc.model;

/** How much of a customer relationship systems do. */
public enum Automation implements Word {
  NONE("none", "People do all of it."),
  PARTIAL("partial", "Systems do a part, and hand over to people."),
  FULL("full", "Systems do all of it.");

  private final String key;
  private final String summary;

  Automation(String key, String summary) {
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
