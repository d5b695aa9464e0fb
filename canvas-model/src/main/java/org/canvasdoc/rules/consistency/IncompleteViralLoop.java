package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Channel;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Medium;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.RelationshipCost;
import org.canvasdoc.model.ViralLoop;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds viral loops that do not close. */
public final class IncompleteViralLoop implements Rule {
  private static final String ID = "incomplete-viral-loop";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A viral loop has no trigger, no word-of-mouth channel, or an uncounted reward.",
        """
        ## Why
        Customers bring others when something is worth telling, when they meet those whom they tell, and
        when what they get for it is really paid. A loop without one of these is hope with a formula.
        ## Instead
        Name as `trigger` the value proposition that people talk about, as `channel` one with
        `medium: word-of-mouth`, and count the `reward` in a cost item (`cost: {items: …}`).
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (each.viralLoop().isPresent()) {
        check(canvas, each, each.viralLoop().get(), findings);
      }
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas, CustomerRelationship relationship, ViralLoop loop, List<Finding> findings) {
    List<String> lacks = new ArrayList<>();
    List<String> help = new ArrayList<>();
    if (!loop.values().given(Parts.LOOP_TRIGGER)) {
      lacks.add("no trigger");
      help.add("name as `trigger` what people talk about");
    }
    Optional<Located<Medium>> medium = medium(canvas, loop);
    boolean wrong = medium.isPresent() && medium.get().value() != Medium.WORD_OF_MOUTH;
    if (!loop.values().given(Parts.LOOP_CHANNEL) || wrong) {
      lacks.add("no channel of word of mouth");
      help.add("name as `channel` one with `medium: word-of-mouth`");
    }
    if (paysUncounted(relationship, loop)) {
      lacks.add("a reward in no cost item");
      help.add("name the reward's cost item in `cost: {items: …}`");
    }
    if (lacks.isEmpty()) {
      return;
    }
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, relationship).field(Format.VIRAL_LOOP.key()),
                relationship.values().keyOf(Format.VIRAL_LOOP),
                "the viral loop of "
                    + Subjects.named(relationship)
                    + " has "
                    + Subjects.list(lacks, " and "))
            .label("does not close")
            .help(String.join("; ", help));
    findings.add(
        wrong ? finding.related(medium.orElseThrow().span(), "not by word of mouth") : finding);
  }

  /** By what its channel reaches people. */
  private static Optional<Located<Medium>> medium(Canvas canvas, ViralLoop loop) {
    Optional<Located<String>> id = loop.channel();
    Optional<Entry> channel =
        id.isPresent() ? canvas.entry(Block.CHANNELS, id.get().value()) : Optional.empty();
    return channel.isPresent() ? ((Channel) channel.get()).medium() : Optional.empty();
  }

  /** Where the relationship's own cost is in no item, either, that has a finding of its own. */
  private static boolean paysUncounted(CustomerRelationship relationship, ViralLoop loop) {
    Optional<Located<Money>> reward = loop.reward();
    Optional<RelationshipCost> cost = relationship.cost();
    boolean pays = reward.isPresent() && reward.get().value().amount().signum() > 0;
    boolean counted =
        relationship.values().isUnclear(Format.COST)
            || (cost.isPresent() && cost.get().values().says(Parts.COST_ITEMS));
    return pays && !counted && !CostOutsideCostStructure.isUncounted(relationship);
  }
}
