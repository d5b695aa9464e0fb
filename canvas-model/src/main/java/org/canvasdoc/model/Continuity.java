package org.canvasdoc.model;

/** How long a customer relationship lasts. */
public enum Continuity implements Word {
  TRANSACTIONAL("transactional", "Each purchase stands alone."),
  RECURRING("recurring", "Customers come back, each time anew."),
  LONG_TERM("long-term", "Customer and company are tied to each other.");

  private final String key;
  private final String summary;

  Continuity(String key, String summary) {
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
