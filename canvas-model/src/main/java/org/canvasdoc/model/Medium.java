package org.canvasdoc.model;

/** What a channel is made of. */
public enum Medium implements Word {
  PHYSICAL("physical", "A place, a counter, a parcel."),
  WEB("web", "A website."),
  MOBILE("mobile", "An app on a telephone."),
  PHONE("phone", "A call."),
  MAIL("mail", "A letter or an e-mail."),
  SOCIAL("social", "A social network."),
  WORD_OF_MOUTH("word-of-mouth", "Customers who tell others.");

  private final String key;
  private final String summary;

  Medium(String key, String summary) {
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
