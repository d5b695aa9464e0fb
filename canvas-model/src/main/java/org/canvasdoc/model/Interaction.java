package org.canvasdoc.model;

/** Who meets a customer in a relationship of a category. */
public enum Interaction implements Word {
  PERSONAL("personal", "A person."),
  SELF("self", "Nobody: customers help themselves."),
  AUTOMATED("automated", "A system that knows them."),
  PEER("peer", "Other customers."),
  JOINT("joint", "Customers and company work together.");

  private final String key;
  private final String summary;

  Interaction(String key, String summary) {
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
