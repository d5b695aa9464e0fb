package org.canvasdoc.economics;

/**
 * How a figure comes about, in words, and what to mind about it. The rows of the domain's table of
 * numbers, and the steps that lead to them.
 */
public enum Formula {
  STATED("figure", "as the team states it", "", Source.TEAM),
  IN_A_MONTH(
      "amount in a month",
      "amount × its periods in a year ÷ 12",
      "a year is 12 months, 52 weeks, 365 days; what is no time is never converted",
      Source.FORMAT),
  MONTHLY_CHURN(
      "monthly churn",
      "1 − (1 − churn of a period)^(its periods in a year ÷ 12)",
      "periods are never mixed",
      Source.DOMAIN),
  LIFETIME("lifetime", "1 ÷ monthly churn", "constant churn is an assumption", Source.DOMAIN),
  CAPPED_LIFETIME(
      "lifetime",
      "the lifetime, at most 60 months",
      "nobody knows what happens in more than five years",
      Source.DOMAIN),
  CONTRIBUTION(
      "contribution",
      "revenue × gross margin",
      "what a customer leaves in a month before any relationship is paid for",
      Source.DOMAIN),
  MAKING(
      "cost of what is sold",
      "revenue × (1 − gross margin)",
      "what the relationships cost is not in it",
      Source.DOMAIN),
  LIFETIME_VALUE(
      "lifetime value",
      "revenue × gross margin × lifetime",
      "without a margin it overstates",
      Source.DOMAIN),
  LIFETIME_REVENUE(
      "lifetime revenue",
      "revenue × lifetime",
      "an upper bound of the lifetime value, for want of a gross margin",
      Source.DOMAIN),
  IMPLIED_LIFETIME(
      "implied lifetime",
      "stated lifetime value ÷ (revenue × gross margin)",
      "how long a customer would have to stay for the stated value to be right",
      Source.DOMAIN),
  VALUE_TO_COST(
      "LTV : CAC",
      "lifetime value ÷ acquisition cost",
      "3 is a rule of thumb; below 1 every customer loses money",
      Source.DOMAIN),
  LOWEST_VALUE_TO_COST(
      "LTV : CAC of the canvas",
      "the lowest LTV : CAC of its active segments",
      "a canvas is as sound as its weakest segment",
      Source.DOMAIN),
  PAYBACK(
      "payback",
      "acquisition cost ÷ (revenue × gross margin)",
      "by margin, not by revenue",
      Source.DOMAIN),
  SERVED(
      "customers served",
      "the sizes of the segments that the relationship is with, added up",
      "active segments, where there are any",
      Source.DOMAIN),
  COST_TO_SERVE(
      "cost to serve",
      "cost ÷ customers of the segments it serves",
      "what is given per customer is taken as it is",
      Source.DOMAIN),
  SEGMENT_COST(
      "cost of serving the segment",
      "cost to serve × customers of the segment",
      "every customer served counts the same",
      Source.DOMAIN),
  ALL_COSTS_TO_SERVE(
      "cost to serve",
      "the costs to serve of all relationships that keep or grow, added up",
      "relationships that only get count as acquisition",
      Source.DOMAIN),
  CONTRIBUTION_AFTER(
      "contribution after relationship",
      "revenue × gross margin − cost to serve",
      "is it worth its cost?",
      Source.DOMAIN),
  LEAVING("customers going on", "entering × converting", "in the same period", Source.DOMAIN),
  ENTERING(
      "customers entering",
      "what the stages before it let out",
      "stages that share a place are added up",
      Source.DOMAIN),
  CONVERTING("share going on", "customers going on ÷ customers entering", "", Source.DOMAIN),
  WON(
      "customers won",
      "what leaves the last acquiring stage that names the relationship × later conversions",
      "several relationships of one stage share its customers",
      Source.DOMAIN),
  RELATIONSHIP_ACQUISITION(
      "acquisition cost of the relationship",
      "its cost in a month ÷ customers won in the funnel stages that name it",
      "the funnel's period is taken as a month",
      Source.DOMAIN),
  VIRALITY("K", "invites per customer × conversion", "over its cycle time", Source.DOMAIN),
  BROUGHT(
      "customers for each one won",
      "1 ÷ (1 − K)",
      "below 1, K does not grow by itself",
      Source.DOMAIN),
  GROWTH(
      "customers after a cycle",
      "those of the cycle before × K + 1",
      "for each customer won otherwise; 1 + K + K² and so on",
      Source.DOMAIN),
  ACQUISITION_WITH_LOOP(
      "acquisition cost with the viral loop",
      "acquisition cost × (1 − K) + reward × K",
      "of 1 ÷ (1 − K) customers one is paid for; a share of K came for the reward",
      Source.DOMAIN);

  private final String title;
  private final String words;
  private final String mind;
  private final String source;

  Formula(String title, String words, String mind, String source) {
    this.title = title;
    this.words = words;
    this.mind = mind;
    this.source = source;
  }

  /** What its result is called in a sentence. */
  public String title() {
    return title;
  }

  /** The formula in words. */
  public String words() {
    return words;
  }

  /** What to mind about it; may be empty. */
  public String mind() {
    return mind;
  }

  /** Where it is laid down. */
  public String source() {
    return source;
  }

  /** Where formulas are laid down. */
  private static final class Source {
    static final String TEAM = "the canvas";
    static final String FORMAT = "the format: conversions";
    static final String DOMAIN = "the domain: numbers";
  }
}
