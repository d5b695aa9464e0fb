package org.canvasdoc.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of customer relationships that a project knows: the six, and the team's own. */
public final class Catalogue {
  /** The six categories of the Customer Relationships block (Osterwalder and Pigneur 2010). */
  public static final List<Category> SIX =
      List.of(
          six(
              "personal-assistance",
              "Personal assistance",
              "A real person helps, during the sale or after it.",
              Interaction.PERSONAL),
          six(
              "dedicated-personal-assistance",
              "Dedicated personal assistance",
              "One representative is assigned to one customer, and stays.",
              Interaction.PERSONAL),
          six(
              "self-service",
              "Self-service",
              "The company provides all that customers need to help themselves.",
              Interaction.SELF),
          six(
              "automated-services",
              "Automated services",
              "Self-service that knows the customer and acts on it.",
              Interaction.AUTOMATED),
          six(
              "communities",
              "Communities",
              "Customers help each other, and the company learns what they expect.",
              Interaction.PEER),
          six(
              "co-creation",
              "Co-creation",
              "Customers make a part of the value themselves.",
              Interaction.JOINT));

  /** The catalogue of a project without categories of its own. */
  public static final Catalogue BUILT_IN = new Catalogue(List.of());

  private final Map<String, Category> byId = new LinkedHashMap<>();
  private final boolean complete;

  public Catalogue(List<Category> own) {
    this(own, true);
  }

  /**
   * Takes what could be read.
   *
   * @param complete whether that was all of it
   */
  public Catalogue(List<Category> own, boolean complete) {
    this.complete = complete;
    SIX.forEach(category -> byId.put(category.id(), category));
    own.forEach(category -> byId.putIfAbsent(category.id(), category));
  }

  private static Category six(String id, String name, String definition, Interaction interaction) {
    return new Category(id, name, definition, id, interaction, false);
  }

  /** Whether nothing is missing that the team may have declared. */
  public boolean isComplete() {
    return complete;
  }

  /** All categories, the six first. */
  public List<Category> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Category> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The category that another name, spelling or language means. */
  public Optional<Category> byOtherName(String name) {
    String key = OtherNames.normalise(name);
    return byId.values().stream()
        .filter(
            category ->
                OtherNames.normalise(category.id()).equals(key)
                    || OtherNames.normalise(category.name()).equals(key))
        .findFirst()
        .or(() -> OtherNames.category(key).map(byId::get));
  }
}
