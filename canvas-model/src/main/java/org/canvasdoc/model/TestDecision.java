package org.canvasdoc.model;

/** What a team made of a test's result. */
public enum TestDecision implements Word {
  PERSEVERE("persevere", "Go on."),
  PIVOT("pivot", "Change direction."),
  STOP("stop", "Give it up."),
  TEST_MORE("test-more", "Look again.");

  private final String key;
  private final String summary;

  TestDecision(String key, String summary) {
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
