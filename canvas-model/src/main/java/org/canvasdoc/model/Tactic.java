package org.canvasdoc.model;

/** The catalogue of tactics, each with the purpose that it mostly serves. */
public enum Tactic implements Word {
  CONTENT_MARKETING(
      Purpose.GET, "Publish what customers want to know; little money, much knowledge."),
  SEO(Purpose.GET, "Be found: rank follows the quality of the content."),
  EMAIL_MARKETING(Purpose.GET, "Write to those who signed up: leads without a sales force."),
  SOCIAL_MEDIA(Purpose.GET, "Be where the public went; a place to relate, not only to be seen."),
  WORD_OF_MOUTH(Purpose.GET, "Satisfied customers tell others, on their own."),
  REFERRAL(Purpose.GET, "Satisfied customers bring others, for a reward."),
  ADVERTISING(Purpose.GET, "Buy attention."),
  FREE_TRIAL(Purpose.GET, "Let the first experience come before the price."),
  POINT_OF_VIEW(Purpose.KEEP, "Stand for an idea that customers like to imitate."),
  STATUS_IDENTITY(Purpose.KEEP, "Let customers show their good side."),
  PAIN_RELIEF(Purpose.KEEP, "Solve a pain, and they stay and tell those who share it."),
  DISCOUNT(Purpose.KEEP, "A lower price for those who come back."),
  GIFT(Purpose.KEEP, "A small thing for nothing."),
  FREE_RETURNS(Purpose.KEEP, "Take the risk out of buying."),
  LOYALTY_CARD(Purpose.KEEP, "A certain, small reward for coming back."),
  PERSONAL_TOUCH(Purpose.KEEP, "An employee's time, so that customers feel known."),
  VIP_TIER(Purpose.KEEP, "An advantage over others that people compete for."),
  QUALITY(Purpose.KEEP, "Be better, before more or faster: the surest way to keep."),
  PREFERRED_CHANNEL(Purpose.KEEP, "Meet customers where they already are."),
  CHECK_IN(Purpose.KEEP, "Ask how it goes, with a reason."),
  PRODUCT_UPDATES(Purpose.KEEP, "Tell what became better."),
  CROSS_SELL(Purpose.GROW, "Offer what goes with the purchase."),
  UP_SELL(Purpose.GROW, "Offer the better one."),
  BUNDLE(Purpose.GROW, "Offer more things at once."),
  NEXT_SELL(Purpose.GROW, "Offer the next purchase."),
  UNBUNDLE(Purpose.GROW, "Offer a part on its own."),
  ADD_ON(Purpose.GROW, "Offer an extension of what they have.");

  private final Purpose purpose;
  private final String key;
  private final String summary;

  Tactic(Purpose purpose, String summary) {
    this.purpose = purpose;
    this.key = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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

  /** The purpose that it mostly serves; it may stand under any. */
  public Purpose purpose() {
    return purpose;
  }
}
