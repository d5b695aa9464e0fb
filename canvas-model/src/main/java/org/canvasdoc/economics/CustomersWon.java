package org.canvasdoc.economics;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.economics.Funnel.Row;
import org.canvasdoc.economics.Funnel.Stage;
import org.canvasdoc.economics.Gap.Reason;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.FunnelStage;

/** Counts the customers whom one relationship wins, by the funnels that name it. */
final class CustomersWon {
  private CustomersWon() {}

  static Computed of(
      CanvasEconomics all, CustomerRelationship relationship, List<CustomerSegment> segments) {
    List<Computed> won = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      Funnel funnel = all.funnel(segment);
      for (List<FunnelStage> way : Funnel.WAYS_IN) {
        won.addAll(along(funnel.stages(way), relationship));
      }
    }
    return won.isEmpty()
        ? Stated.missing(
            "customers won",
            Reason.NOT_GIVEN,
            "no funnel names it in a stage that gets customers",
            relationship.id().span())
        : Funnel.added(Formula.WON, won);
  }

  /** Those who leave the last stage that names it and pass all later ones of the same way. */
  private static List<Computed> along(List<Stage> way, CustomerRelationship relationship) {
    for (int i = way.size() - 1; i >= 0; i--) {
      List<Computed> leaving = new ArrayList<>();
      for (Row row : way.get(i).rows()) {
        if (Funnel.names(row, relationship.id())) {
          leaving.add(row.leaving());
        }
      }
      if (!leaving.isEmpty()) {
        Computed won = Funnel.added(Formula.WON, leaving);
        for (Stage later : way.subList(i + 1, way.size())) {
          won = passing(won, later);
        }
        return List.of(won);
      }
    }
    return List.of();
  }

  private static Computed passing(Computed customers, Stage stage) {
    Calculation terms = Calculation.of(Formula.WON, customers, stage.converting());
    return terms.isMissing()
        ? terms.missing()
        : terms.result(terms.value(0).multiply(terms.value(1)), Unit.CUSTOMERS, "%s × %s");
  }
}
