package org.canvasdoc.model;

/** What a customer relationship does about its customers. */
public enum Purpose implements Word {
  GET("get", "Wins new customers."),
  KEEP("keep", "Makes customers stay."),
  GROW("grow", "Makes customers buy more, or bring others.");

  private final String key;
  private final String summary;

  Purpose(String key, String summary) {
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
