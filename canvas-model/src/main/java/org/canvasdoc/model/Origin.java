package org.canvasdoc.model;

/** Why a customer relationship is kept up. */
public enum Origin implements Word {
  WANTED("wanted", "The company chose it."),
  NEEDED("needed", "The model does not work without it.");

  private final String key;
  private final String summary;

  Origin(String key, String summary) {
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
