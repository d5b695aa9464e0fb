package org.canvasdoc.model;

/** How something was learned. */
public enum EvidenceKind implements Word {
  INTERVIEW("interview", "Customers were asked, one by one."),
  SURVEY("survey", "Customers answered a questionnaire."),
  OBSERVATION("observation", "Customers were watched."),
  EXPERIMENT("experiment", "Something was changed, and the effect was measured."),
  DATA("data", "Figures of the business itself."),
  EXPERT("expert", "Somebody who knows the trade said so."),
  DESK_RESEARCH("desk-research", "It was read.");

  private final String key;
  private final String summary;

  EvidenceKind(String key, String summary) {
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
