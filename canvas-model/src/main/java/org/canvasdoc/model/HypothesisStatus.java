package org.canvasdoc.model;

/** What is known of a hypothesis. */
public enum HypothesisStatus implements Word {
  UNTESTED("untested", "Nobody has looked."),
  TESTING("testing", "A test is running."),
  SUPPORTED("supported", "Tests speak for it."),
  REFUTED("refuted", "Tests speak against it."),
  INCONCLUSIVE("inconclusive", "Tests say neither.");

  private final String key;
  private final String summary;

  HypothesisStatus(String key, String summary) {
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
