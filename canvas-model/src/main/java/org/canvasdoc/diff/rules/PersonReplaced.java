package org.canvasdoc.diff.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Revisions;
import org.canvasdoc.diff.Revisions.Kept;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Metric;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds people who made way for systems, unasked or unmeasured. */
public final class PersonReplaced implements ChangeRule {
  private static final List<String> PERSONAL =
      List.of("personal-assistance", "dedicated-personal-assistance");
  private static final List<String> WITHOUT = List.of("self-service", "automated-services");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "person-replaced",
        "A person made way for self-service or a system, where one is expected or nobody measures.",
        """
        ## Why
        It lowers the cost at once, and shows in the churn a year later. Segments that expect a person feel
        it as a promise taken back; of the others nobody knows without a metric or a test.
        ## Instead
        Leave a way to a person with `escalates-to`, and say how you will see whether it works: a metric
        `for: keep` or `for: grow` on the relationship, or a hypothesis about it with a test.
        """);
  }

  @Override
  public Level level() {
    return Level.ATTENTION;
  }

  @Override
  public List<Meaning> check(Revisions revisions) {
    List<Meaning> meanings = new ArrayList<>();
    for (Kept<CustomerRelationship> each :
        revisions.kept(Block.CUSTOMER_RELATIONSHIPS, CustomerRelationship.class)) {
      boolean inPlay = each.before().isActive() && Standing.isSurelyInPlay(each.after());
      Optional<String> how = inPlay ? how(each) : Optional.empty();
      if (how.isPresent()) {
        check(revisions, each, how.get(), meanings);
      }
    }
    return meanings;
  }

  /** What became of the person; empty where it stayed. */
  private static Optional<String> how(Kept<CustomerRelationship> kept) {
    Optional<Located<Category>> now = kept.after().category();
    if (Kinds.isPersonal(kept.before())
        && now.isPresent()
        && WITHOUT.contains(now.get().value().like())) {
      String old = kept.before().category().map(each -> each.value().id()).orElse("");
      return Optional.of("went from `" + old + "` to `" + now.get().value().id() + "`");
    }
    Automation before = automation(kept.before()).orElse(null);
    Automation after = automation(kept.after()).orElse(null);
    if (before == null || after == null || after.compareTo(before) <= 0) {
      return Optional.empty();
    }
    return Optional.of("is automated more: from `" + before.key() + "` to `" + after.key() + "`");
  }

  /** How automated it is; unsaid, by who meets the customer. */
  private static Optional<Automation> automation(CustomerRelationship relationship) {
    if (relationship.values().given(Format.AUTOMATION)) {
      return relationship.automation().map(Located::value);
    }
    Interaction meets =
        relationship.category().map(each -> each.value().interaction()).orElse(null);
    if (meets == Interaction.PERSONAL) {
      return Optional.of(Automation.NONE);
    }
    return meets == Interaction.AUTOMATED ? Optional.of(Automation.FULL) : Optional.empty();
  }

  private void check(
      Revisions revisions, Kept<CustomerRelationship> kept, String how, List<Meaning> meanings) {
    CustomerRelationship now = kept.after();
    List<CustomerSegment> expecting = new ArrayList<>();
    for (CustomerSegment each : revisions.referencesAfter().segmentsOf(now)) {
      if (expectsPerson(each)) {
        expecting.add(each);
      }
    }
    boolean unmeasured = !isMeasured(now) && !isTested(revisions, now);
    if (expecting.isEmpty() && !unmeasured) {
      return;
    }
    String verb = expecting.size() == 1 ? " expects" : " expect";
    String why =
        expecting.isEmpty()
            ? "no metric for keep or grow and no test will show what it does to customers"
            : Subjects.ids(expecting) + verb + " a person";
    meanings.add(
        revisions
            .tell(this, now)
            .before(kept.before().category().map(Located::span).orElse(kept.before().id().span()))
            .after(now.category().map(Located::span).orElse(now.id().span()))
            .on(
                revisions.changesOf(
                    List.of(now), Set.of(Format.CATEGORY.key(), Format.AUTOMATION.key())))
            .says(Subjects.named(now) + " " + how + ", and " + why, how));
  }

  private static boolean expectsPerson(CustomerSegment segment) {
    for (Expectation each : segment.expects()) {
      Optional<Located<Category>> category = each.category();
      if (category.isPresent() && PERSONAL.contains(category.get().value().like())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeasured(CustomerRelationship relationship) {
    for (Metric each : relationship.metrics()) {
      if (Said.is(each.purpose(), Purpose.KEEP) || Said.is(each.purpose(), Purpose.GROW)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTested(Revisions revisions, CustomerRelationship relationship) {
    String path = Block.CUSTOMER_RELATIONSHIPS.key() + "/" + relationship.id().value();
    for (Hypothesis each : revisions.after().hypotheses()) {
      if (!each.tests().isEmpty() && Said.first(each.about(), path).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
