package org.canvasdoc.model;

import java.math.BigDecimal;
import java.util.List;
import org.canvasdoc.source.Located;

/** The numbers that rules measure by: each has a default, and a field in {@code rules.yaml}. */
public record Thresholds(Values values) {
  private static final List<Threshold> ALL =
      List.of(
          new Threshold("name-length", "80", "Characters of a name before it is long."),
          new Threshold("block-entries", "12", "Entries of a block before it is crowded."),
          new Threshold("lifetime-to-acquisition", "3", "The least LTV : CAC that is not thin."),
          new Threshold(
              "stated-figure-percent", "5", "How far a stated figure may be off the computed one."),
          new Threshold("shares-points", "1", "How many points all shares may be off 100 %."),
          new Threshold("monthly-churn-percent", "5", "Monthly churn that high costs contradict."),
          new Threshold("evidence-sample", "5", "The least people asked for evidence to count."),
          new Threshold("hypothesis-importance", "4", "From which importance on tests are due."),
          new Threshold("review-months", "12", "Months after which a canvas is reviewed again."));

  /** One of the numbers: its key, its default, and what it says. */
  public record Threshold(String key, String standard, String summary) {
    /** As a field of {@code rules.yaml}. */
    public Field<Located<Quantity>> field() {
      return Field.number(key, summary);
    }
  }

  public static List<Threshold> all() {
    return ALL;
  }

  public BigDecimal nameLength() {
    return get("name-length");
  }

  public BigDecimal blockEntries() {
    return get("block-entries");
  }

  public BigDecimal lifetimeToAcquisition() {
    return get("lifetime-to-acquisition");
  }

  public BigDecimal statedFigurePercent() {
    return get("stated-figure-percent");
  }

  public BigDecimal sharesPoints() {
    return get("shares-points");
  }

  public BigDecimal monthlyChurnPercent() {
    return get("monthly-churn-percent");
  }

  public BigDecimal evidenceSample() {
    return get("evidence-sample");
  }

  public BigDecimal hypothesisImportance() {
    return get("hypothesis-importance");
  }

  public BigDecimal reviewMonths() {
    return get("review-months");
  }

  private BigDecimal get(String key) {
    Threshold threshold =
        ALL.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    return values
        .get(threshold.field())
        .map(number -> number.value().value())
        .orElseGet(() -> new BigDecimal(threshold.standard()));
  }
}
