package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds what stands on a canvas, and belongs to nothing there. */
public final class OrphanEntry implements Rule {
  private static final String ID = "orphan-entry";

  /** The blocks that exist for the sake of others, in the order of filling. */
  private static final List<Block> SERVING =
      List.of(
          Block.VALUE_PROPOSITIONS,
          Block.CHANNELS,
          Block.KEY_RESOURCES,
          Block.KEY_ACTIVITIES,
          Block.KEY_PARTNERSHIPS);

  private static final Map<Field<?>, Set<Block>> REFERRING =
      Map.of(
          Format.VALUE_PROPOSITIONS, Set.of(Block.VALUE_PROPOSITIONS),
          Format.CHANNELS, Set.of(Block.CHANNELS),
          Format.PREFERRED_CHANNELS, Set.of(Block.CHANNELS),
          Format.FUNNEL, Set.of(Block.CHANNELS),
          Format.VIRAL_LOOP, Set.of(Block.VALUE_PROPOSITIONS, Block.CHANNELS),
          Format.TACTICS, Set.of(Block.VALUE_PROPOSITIONS),
          Format.KEY_RESOURCES, Set.of(Block.KEY_RESOURCES),
          Format.KEY_ACTIVITIES, Set.of(Block.KEY_ACTIVITIES),
          Format.KEY_PARTNERSHIPS, Set.of(Block.KEY_PARTNERSHIPS));

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Nothing refers to a channel, value proposition, resource, activity or partnership.",
        """
        ## Why
        A resource that nothing needs, or a channel that nothing runs through, is either the beginning of
        something or the rest of it. Either way it costs, and nobody can say what for.
        ## Instead
        Name it where it is used: on a relationship, a cost item, another entry. A resource, an activity or
        a partnership may also name what it is for. What is no longer used has `status: retired`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : clear(canvas, context.references())) {
      for (Entry entry : Standing.inPlay(canvas.entries(block))) {
        if (context.references().to(entry).isEmpty() && !namesItsUse(entry, context.references())) {
          findings.add(
              Subjects.finding(
                      ID,
                      canvas,
                      entry,
                      entry.id().span(),
                      "nothing refers to " + Subjects.named(entry))
                  .label("used by whom?")
                  .help("name it where it is used, or retire it"));
        }
      }
    }
    return findings.stream();
  }

  /**
   * The serving blocks, in their order, to which no reference leads that could not be read, or
   * leads nowhere; none where a whole block could not be read.
   */
  private static Set<Block> clear(Canvas canvas, References references) {
    Set<Block> clear = EnumSet.copyOf(SERVING);
    for (Block block : Block.values()) {
      if (!canvas.content(block).readable()) {
        return Set.of();
      }
    }
    for (Reference reference : references.all()) {
      if (reference.matches().size() != 1 && !reference.isForeign()) {
        Block block = reference.block();
        clear.removeAll(block == null ? SERVING : List.of(block));
      }
    }
    for (Entry entry : canvas.allEntries()) {
      for (Map.Entry<Field<?>, Set<Block>> each : REFERRING.entrySet()) {
        if (entry.values().isUnclear(each.getKey())) {
          clear.removeAll(each.getValue());
        }
      }
    }
    return clear;
  }

  /** What serves others may say so itself; being for a segment is not enough. */
  private static boolean namesItsUse(Entry entry, References references) {
    for (Reference each : references.from(entry)) {
      if (each.link() == null && each.block() != Block.CUSTOMER_SEGMENTS) {
        return true;
      }
    }
    return false;
  }
}
