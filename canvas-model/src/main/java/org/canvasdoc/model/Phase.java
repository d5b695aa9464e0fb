package org.canvasdoc.model;

/** What a channel does for a customer, from first hearing of it to after the purchase. */
public enum Phase implements Word {
  AWARENESS("awareness", "Customers hear of it."),
  EVALUATION("evaluation", "Customers compare."),
  PURCHASE("purchase", "Customers buy."),
  DELIVERY("delivery", "Customers receive it."),
  AFTER_SALES("after-sales", "Customers are helped afterwards.");

  private final String key;
  private final String summary;

  Phase(String key, String summary) {
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
