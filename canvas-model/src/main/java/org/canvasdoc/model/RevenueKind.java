package org.canvasdoc.model;

/** How a stream of revenue comes about. */
public enum RevenueKind implements Word {
  ASSET_SALE("asset-sale", "A thing is sold for good."),
  USAGE_FEE("usage-fee", "Use is paid for, each time."),
  SUBSCRIPTION("subscription", "Access is paid for, by period."),
  LENDING("lending", "A thing is lent for a fee."),
  LICENSING("licensing", "A right to use is granted for a fee."),
  BROKERAGE("brokerage", "Two parties are brought together for a fee."),
  ADVERTISING("advertising", "Attention is sold.");

  private final String key;
  private final String summary;

  RevenueKind(String key, String summary) {
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
