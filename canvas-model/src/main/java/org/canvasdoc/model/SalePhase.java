package org.canvasdoc.model;

/** When a customer relationship is lived, seen from the sale. */
public enum SalePhase implements Word {
  BEFORE_SALE("before-sale", "Before it."),
  SALE("sale", "While it happens."),
  AFTER_SALE("after-sale", "After it.");

  private final String key;
  private final String summary;

  SalePhase(String key, String summary) {
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
