package org.canvasdoc.model;

/** What a customer segment does in the deal. */
public enum Role implements Word {
  USER("user", "Uses the product."),
  PAYER("payer", "Pays for it."),
  DECIDER("decider", "Decides to buy it."),
  INTERNAL("internal", "Works in the company itself.");

  private final String key;
  private final String summary;

  Role(String key, String summary) {
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
