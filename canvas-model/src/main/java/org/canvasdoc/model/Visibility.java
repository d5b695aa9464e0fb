package org.canvasdoc.model;

/** Who can see a community. */
public enum Visibility implements Word {
  PUBLIC("public", "Everybody."),
  MEMBERS("members", "Those who joined."),
  PRIVATE("private", "Those who were invited.");

  private final String key;
  private final String summary;

  Visibility(String key, String summary) {
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
