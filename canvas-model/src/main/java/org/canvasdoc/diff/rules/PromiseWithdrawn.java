package org.canvasdoc.diff.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;

/** Finds value propositions and channels that are gone, and that a relationship rested on. */
public final class PromiseWithdrawn implements ChangeRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "promise-withdrawn",
        "A value proposition or channel is gone that an established relationship rested on.",
        """
        ## Why
        What a relationship rests on is what customers came to rely on: the offer it is about, the place
        where it is lived. Taking it away takes something from people who have it today.
        ## Instead
        Set its `status` to `retired` first, and move the relationships that rest on it to something else.
        If it only has another id, say so with `was`. Where the break is meant, accept it with its reason.
        """);
  }

  @Override
  public Level level() {
    return Level.BREAKING;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (Block block : List.of(Block.VALUE_PROPOSITIONS, Block.CHANNELS)) {
      for (Entry gone : revisions.removed(block, Entry.class)) {
        List<CustomerRelationship> resting = resting(revisions, gone);
        if (Standing.isInPlay(gone) && !resting.isEmpty() && revisions.heirs(gone).isEmpty()) {
          meanings.add(meaning(revisions, gone, resting));
        }
      }
    }
    return meanings;
  }

  private static List<CustomerRelationship> resting(Revisions revisions, Entry gone) {
    Set<CustomerRelationship> resting = new LinkedHashSet<>();
    for (Reference each : revisions.referencesBefore().to(gone)) {
      if (each.link() == null
          && each.from() instanceof CustomerRelationship relationship
          && Standing.isEstablished(relationship)) {
        resting.add(relationship);
      }
    }
    return List.copyOf(resting);
  }

  private Meaning meaning(Revisions revisions, Entry gone, List<CustomerRelationship> resting) {
    String perhaps =
        revisions
            .perhaps(gone)
            .map(id -> "; if it is `" + id + "` now, say so there with `was`")
            .orElse("");
    String message =
        Subjects.named(gone) + " is gone, and " + Subjects.ids(resting) + " rested on it" + perhaps;
    List<Entry> touching = new ArrayList<>(resting);
    touching.add(gone);
    return revisions
        .tell(this, gone)
        .gone(gone)
        .touching(touching)
        .on(revisions.changesOf(List.of(gone), Set.of()))
        .says(message, "");
  }
}
