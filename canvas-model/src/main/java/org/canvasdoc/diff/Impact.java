package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diff.rules.CriterionMoved;
import org.canvasdoc.diff.rules.EconomicsWorsened;
import org.canvasdoc.diff.rules.PersonReplaced;
import org.canvasdoc.diff.rules.PromiseWithdrawn;
import org.canvasdoc.diff.rules.SegmentAbandoned;
import org.canvasdoc.diff.rules.StatusReversed;

/** What changes mean, by the rules between two revisions. */
public final class Impact {
  /** The rules, in the order of their table. */
  public static final List<ChangeRule> RULES =
      List.of(
          new SegmentAbandoned(),
          new PromiseWithdrawn(),
          new PersonReplaced(),
          new CriterionMoved(),
          new EconomicsWorsened(),
          new StatusReversed());

  private Impact() {}

  /** The rule of an id; empty for any other, also for one that looks at a single canvas. */
  public static Optional<ChangeRule> rule(String id) {
    return RULES.stream().filter(each -> each.info().id().equals(id)).findFirst();
  }

  /** What the changes of one canvas mean, the worst first. */
  static List<Meaning> of(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (ChangeRule rule : RULES) {
      meanings.addAll(rule.check(revisions));
    }
    meanings.sort(Comparator.comparing(Meaning::level));
    return distinct(meanings);
  }

  /** Those that say the same of two tests of one name, for example, still go by two names. */
  private static List<Meaning> distinct(List<Meaning> meanings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Meaning> distinct = new ArrayList<>();
    for (Meaning each : meanings) {
      int ordinal = seen.merge(each.fingerprint(), 1, Integer::sum);
      distinct.add(
          ordinal == 1 ? each : each.named(Prints.of(each.fingerprint() + "\u0000" + ordinal)));
    }
    return distinct;
  }

  /** Changes at the level of what they mean, where that is worse than what they are by nature. */
  static List<Change> weighed(List<Change> changes, List<Meaning> meanings) {
    Map<String, Level> levels = new HashMap<>();
    for (Meaning meaning : meanings) {
      for (String print : meaning.changes()) {
        levels.merge(print, meaning.level(), Level::or);
      }
    }
    List<Change> weighed = new ArrayList<>();
    for (Change each : changes) {
      Level level = levels.getOrDefault(each.fingerprint(), Level.INFO).or(each.level());
      weighed.add(level == each.level() ? each : each.with(each.facts().at(level)));
    }
    return weighed;
  }
}
