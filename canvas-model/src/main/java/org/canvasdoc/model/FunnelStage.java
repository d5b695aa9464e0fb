package org.canvasdoc.model;

/** A stage on the way of customers, in order (Blank and Dorf 2012). */
public enum FunnelStage implements Word {
  AWARENESS("awareness", "They have heard of it."),
  INTEREST("interest", "They want to know more."),
  CONSIDERATION("consideration", "They weigh it against others."),
  PURCHASE("purchase", "They buy."),
  ACQUIRE("acquire", "They come to the site or the app."),
  ACTIVATE("activate", "They take part."),
  KEEP("keep", "They stay."),
  UNBUNDLE("unbundle", "They buy a part on its own."),
  UP_SELL("up-sell", "They buy the better one."),
  CROSS_SELL("cross-sell", "They buy what goes with it."),
  NEXT_SELL("next-sell", "They buy the next one."),
  REFER("refer", "They bring others.");

  private final String key;
  private final String summary;

  FunnelStage(String key, String summary) {
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
