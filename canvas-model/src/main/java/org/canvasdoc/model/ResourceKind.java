package org.canvasdoc.model;

/** What a key resource is. */
public enum ResourceKind implements Word {
  PHYSICAL("physical", "Buildings, machines, vehicles, shops."),
  INTELLECTUAL("intellectual", "Brands, knowledge, patents, software, data."),
  HUMAN("human", "People."),
  FINANCIAL("financial", "Money, credit, guarantees.");

  private final String key;
  private final String summary;

  ResourceKind(String key, String summary) {
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
