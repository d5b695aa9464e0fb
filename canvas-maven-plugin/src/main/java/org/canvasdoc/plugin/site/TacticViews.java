package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.TacticsView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the tactics of all relationships by what they are for. A tactic of the catalogue stands
 * under the purpose that it mostly serves, where its relationship has that one too; else, and if it
 * is the team's own, under those of its relationship.
 */
final class TacticViews {
  private final CanvasContext context;
  private final String page;
  private final Words words;

  TacticViews(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
  }

  /** One list a purpose, and one for what says none; empty where there is no tactic. */
  List<TacticsView> views(List<CustomerRelationship> relationships) {
    List<TacticsView> views = new ArrayList<>();
    boolean any = false;
    for (Purpose purpose : Purpose.values()) {
      List<TacticsView.Use> uses = uses(relationships, purpose);
      any |= !uses.isEmpty();
      views.add(new TacticsView(words.word(purpose), uses));
    }
    List<TacticsView.Use> unsaid = uses(relationships, null);
    if (!unsaid.isEmpty()) {
      views.add(new TacticsView(words.get("purposeUnsaid"), unsaid));
    }
    return any || !unsaid.isEmpty() ? views : List.of();
  }

  private List<TacticsView.Use> uses(
      List<CustomerRelationship> relationships, @Nullable Purpose purpose) {
    Map<LinkView, List<LinkView>> byTactic = new LinkedHashMap<>();
    for (CustomerRelationship relationship : relationships) {
      for (TacticUse use : relationship.tactics()) {
        if (servedBy(use, relationship).contains(purpose == null ? "" : purpose.key())) {
          LinkView tactic = tactic(use);
          List<LinkView> uses = byTactic.getOrDefault(tactic, new ArrayList<>());
          uses.add(context.plainLink(page, relationship).remark(ownName(use)));
          byTactic.put(tactic, uses);
        }
      }
    }
    List<TacticsView.Use> uses = new ArrayList<>();
    for (Map.Entry<LinkView, List<LinkView>> each : byTactic.entrySet()) {
      uses.add(new TacticsView.Use(each.getKey(), each.getValue()));
    }
    return uses;
  }

  /** The keys of the purposes that a tactic serves in a relationship; an empty one for none. */
  private static List<String> servedBy(TacticUse use, CustomerRelationship relationship) {
    List<String> own = new ArrayList<>();
    for (Located<Purpose> each : relationship.purposes()) {
      own.add(each.value().key());
    }
    Optional<Located<Tactic>> tactic = use.tactic();
    if (tactic.isPresent()) {
      String mostly = tactic.get().value().purpose().key();
      return own.isEmpty() || own.contains(mostly) ? List.of(mostly) : own;
    }
    return own.isEmpty() ? List.of("") : own;
  }

  private LinkView tactic(TacticUse use) {
    Optional<Located<Tactic>> tactic = use.tactic();
    if (tactic.isEmpty()) {
      return LinkView.of(CanvasContext.text(use.name()), "");
    }
    String key = tactic.get().value().key();
    return LinkView.of(
        words.word(tactic.get().value()), Urls.relative(page, Urls.TACTICS + "#" + key));
  }

  private static String ownName(TacticUse use) {
    return use.tactic().isPresent() ? CanvasContext.text(use.name()) : "";
  }
}
