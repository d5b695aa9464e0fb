package org.canvasdoc.model;

/** What a customer who leaves has to give up (Burnham, Frels and Mahajan 2003). */
public enum SwitchingType implements Word {
  PROCEDURAL("procedural", "Time and effort: learning, setting up, moving data."),
  FINANCIAL("financial", "Benefits and money."),
  RELATIONAL("relational", "People and identity.");

  private final String key;
  private final String summary;

  SwitchingType(String key, String summary) {
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
