package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.RelationshipEconomics;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Origin;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.plugin.site.page.FurtherView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;

/** Answers the further questions about customer relationships by what the canvas says. */
final class Further {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final List<CustomerRelationship> relationships;
  private final List<CustomerRelationship> personal = new ArrayList<>();
  private final List<FurtherView> views = new ArrayList<>();

  Further(CanvasContext context, String page, List<CustomerRelationship> relationships) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.relationships = relationships;
    for (CustomerRelationship each : relationships) {
      if (meets(each, Interaction.PERSONAL)) {
        personal.add(each);
      }
    }
  }

  private static boolean meets(CustomerRelationship relationship, Interaction interaction) {
    Optional<Located<Category>> category = relationship.category();
    return category.isPresent() && category.get().value().interaction() == interaction;
  }

  /** All that can be asked of this canvas; none where it has no relationship. */
  List<FurtherView> views() {
    if (!relationships.isEmpty()) {
      preferred();
      origins();
      if (!personal.isEmpty()) {
        if (!context.site().leavesOut(Topic.COSTS) && !context.site().leavesOut(Topic.ECONOMICS)) {
          worth();
        }
        automated();
      }
      if (context.canvas().segments().size() > 1) {
        differ();
      }
      takesOver();
      norms();
      bringOthers();
    }
    return views;
  }

  private void add(
      String question, String answer, List<LinkView> links, List<LinkView> gaps, String field) {
    String state = links.isEmpty() ? "open" : gaps.isEmpty() ? "ok" : "plan";
    views.add(new FurtherView(words.get("further." + question), state, answer, links, gaps, field));
  }

  private LinkView link(Entry entry, String remark) {
    return context.plainLink(page, entry).remark(remark);
  }

  private void preferred() {
    List<LinkView> links = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      Optional<Located<Boolean>> preferred = each.preferred();
      if (preferred.isPresent() && preferred.get().value()) {
        links.add(context.linkWithStatus(page, each));
      }
    }
    add("preferred", "", links, List.of(), "preferred: true");
  }

  private void origins() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    int wanted = 0;
    for (CustomerRelationship each : relationships) {
      Optional<Located<Origin>> origin = each.origin();
      if (origin.isEmpty()) {
        gaps.add(link(each, ""));
      } else {
        wanted += origin.get().value() == Origin.WANTED ? 1 : 0;
        links.add(link(each, words.word(origin.get().value())));
      }
    }
    String answer = words.get("further.originSays", wanted, links.size() - wanted);
    add("origin", links.isEmpty() ? "" : answer, links, gaps, "origin: wanted");
  }

  private void worth() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    for (CustomerRelationship each : personal) {
      int before = links.size();
      RelationshipEconomics costs = context.economics().of(each);
      for (CustomerSegment segment : costs.served()) {
        if (costs.serves()
            && costs.costToServe() instanceof Figure cost
            && costs.contributionAfter(segment) instanceof Figure left) {
          String in = segment.name();
          links.add(link(each, say("further.worthSays", cost, left, in)));
        } else if (!costs.serves()
            && costs.acquisitionCost() instanceof Figure cost
            && context.economics().of(segment).lifetimeValue() instanceof Figure value) {
          links.add(link(each, say("further.worthWins", cost, value, segment.name())));
        }
      }
      if (links.size() == before) {
        gaps.add(link(each, ""));
      }
    }
    add("worth", "", links, gaps, "cost: 1200 per month");
  }

  private String say(String word, Figure one, Figure other, String segment) {
    Figures figures = context.figures();
    return words.get(word, figures.amount(one), figures.amount(other), segment);
  }

  private void automated() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    int partly = 0;
    for (CustomerRelationship each : personal) {
      Optional<Located<Automation>> automation = each.automation();
      if (automation.isEmpty()) {
        gaps.add(link(each, ""));
      } else {
        partly += automation.get().value() == Automation.NONE ? 0 : 1;
        links.add(link(each, words.get("range." + automation.get().value().key())));
      }
    }
    String answer = words.get("further.automatedSays", partly, personal.size());
    add("automated", links.isEmpty() ? "" : answer, links, gaps, "automation: partial");
  }

  private void differ() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    int all = 0;
    for (CustomerSegment segment : context.canvas().segments()) {
      all++;
      List<String> alone = new ArrayList<>();
      for (Expectation each : segment.expects()) {
        Optional<Located<Category>> category = each.category();
        if (category.isPresent() && !isExpectedElsewhere(segment, category.get().value())) {
          alone.add(words.name(category.get().value()));
        }
      }
      if (!segment.values().given(Format.EXPECTS)) {
        gaps.add(link(segment, ""));
      } else if (!alone.isEmpty()) {
        LinkView chip = LinkView.of(context.segment(page, segment));
        links.add(chip.remark(String.join(", ", alone)));
      }
    }
    String answer = words.get("further.differSays", links.size(), all);
    add("differ", gaps.size() == all ? "" : answer, links, gaps, "expects: self-service");
  }

  private boolean isExpectedElsewhere(CustomerSegment segment, Category category) {
    for (CustomerSegment other : context.canvas().segments()) {
      for (Expectation each : other.expects()) {
        if (!CanvasContext.isSame(other, segment) && Matrices.isOf(each.category(), category)) {
          return true;
        }
      }
    }
    return false;
  }

  private void takesOver() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      Optional<Located<String>> to = each.escalatesTo();
      if (to.isPresent()) {
        String id = to.get().value();
        Optional<Entry> other = context.canvas().entry(each.block(), id);
        String name = other.isPresent() ? other.get().name() : id;
        links.add(link(each, words.get("further.takesOverSays", name)));
      } else if (meets(each, Interaction.SELF) || meets(each, Interaction.AUTOMATED)) {
        gaps.add(link(each, ""));
      }
    }
    add("takesOver", "", links, gaps, "escalates-to: " + relationships.get(0).id().value());
  }

  private void norms() {
    List<LinkView> links = new ArrayList<>();
    List<LinkView> gaps = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      Optional<Located<Boolean>> breaks = each.breaksNorm();
      if (breaks.isPresent() && breaks.get().value()) {
        links.add(context.linkWithStatus(page, each));
      } else if (each.industryNorm().isEmpty()) {
        gaps.add(link(each, ""));
      }
    }
    add("norms", "", links, gaps, "industry-norm");
  }

  private void bringOthers() {
    List<LinkView> links = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      if (each.viralLoop().isPresent()) {
        String remark =
            context.economics().virality(each).coefficient() instanceof Figure k
                ? words.get("further.bringSays", context.figures().amount(k))
                : "";
        links.add(link(each, remark));
        continue;
      }
      for (TacticUse use : each.tactics()) {
        Optional<Located<Tactic>> tactic = use.tactic();
        if (tactic.isPresent()
            && (tactic.get().value() == Tactic.WORD_OF_MOUTH
                || tactic.get().value() == Tactic.REFERRAL)) {
          links.add(link(each, words.word(tactic.get().value())));
        }
      }
    }
    add("bring", "", links, List.of(), "viral-loop");
  }
}
