package org.canvasdoc.model;

/** What customers contribute to a co-creation. */
public enum Contribution implements Word {
  OPINION("opinion", "What they think of it."),
  REVIEW("review", "A judgement that others read."),
  DESIGN("design", "How it should be."),
  CONTENT("content", "A part of the product itself."),
  PROJECT("project", "Work done together over time.");

  private final String key;
  private final String summary;

  Contribution(String key, String summary) {
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
