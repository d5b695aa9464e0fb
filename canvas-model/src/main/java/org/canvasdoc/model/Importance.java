package org.canvasdoc.model;

/** How much depends on a hypothesis, from 1 to 5. */
public enum Importance implements Word {
  ONE("1", "Hardly anything."),
  TWO("2", "Little."),
  THREE("3", "Something."),
  FOUR("4", "Much."),
  FIVE("5", "The whole model.");

  private final String key;
  private final String summary;

  Importance(String key, String summary) {
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
