package org.canvasdoc.plugin.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.RelationshipEconomics;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.plugin.site.chart.Bars;
import org.canvasdoc.plugin.site.page.BarView;
import org.jspecify.annotations.Nullable;

/**
 * What relationships cost for each customer, and the largest of it, so that bars can be drawn side
 * by side. Only what is in the currency of the largest is drawn: currencies are never converted.
 */
final class CostBars {
  private final Map<CustomerRelationship, Computed> serving = new IdentityHashMap<>();
  private final Map<CustomerRelationship, Computed> winning = new IdentityHashMap<>();
  private @Nullable Figure mostServing;
  private @Nullable Figure mostWinning;

  CostBars(CanvasEconomics economics, List<CustomerRelationship> relationships) {
    for (CustomerRelationship each : relationships) {
      RelationshipEconomics costs = economics.of(each);
      boolean known = costs.cost() instanceof Figure;
      if (known && costs.serves()) {
        Computed cost = costs.costToServe();
        serving.put(each, cost);
        mostServing = larger(mostServing, cost);
      }
      if (known && costs.has(Purpose.GET)) {
        Computed cost = costs.acquisitionCost();
        winning.put(each, cost);
        mostWinning = larger(mostWinning, cost);
      }
    }
  }

  private static @Nullable Figure larger(@Nullable Figure most, Computed cost) {
    if (!(cost instanceof Figure figure)) {
      return most;
    }
    boolean larger =
        most == null || isOne(figure, most) && figure.value().compareTo(most.value()) > 0;
    return larger ? figure : most;
  }

  private static boolean isOne(Figure one, Figure other) {
    return Objects.equals(one.unit().currency(), other.unit().currency());
  }

  /** To serve one customer for a month; null where that is not what it costs. */
  @Nullable Computed serving(CustomerRelationship relationship) {
    return serving.get(relationship);
  }

  /** To win one customer; null where it wins none. */
  @Nullable Computed winning(CustomerRelationship relationship) {
    return winning.get(relationship);
  }

  @Nullable Figure mostServing() {
    return mostServing;
  }

  @Nullable Figure mostWinning() {
    return mostWinning;
  }

  /** The bar of a figure beside the largest; null where the two cannot be compared. */
  static @Nullable BarView bar(Figure figure, @Nullable Figure most) {
    return most == null || most.value().signum() == 0 || !isOne(figure, most)
        ? null
        : Bars.of("f", figure.value(), most.value());
  }
}
