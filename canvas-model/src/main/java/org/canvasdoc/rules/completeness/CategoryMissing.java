package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds relationships and expectations that name a mechanism, and no category. */
public final class CategoryMissing implements Rule {
  private static final String ID = "category-missing";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A relationship, or what a segment expects, has no category.",
        """
        ## Why
        "Loyalty card" says what customers hold in their hand, and not how they are treated. The category
        says that: by a person, by themselves, by a system, among each other. Only with it can what is
        offered be laid beside what is expected.
        ## Instead
        Choose one of the six, or one of your own from `categories.yaml`. Where a word gives it away, one is
        suggested; nobody but you can know. A relationship with `continuity: transactional` needs none.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerSegment segment : Standing.segments(canvas)) {
      for (Expectation expectation : segment.expects()) {
        if (!expectation.values().given(Parts.EXPECTS_CATEGORY)) {
          findings.add(finding(canvas, segment, expectation));
        }
      }
    }
    for (CustomerRelationship each : Standing.relationships(canvas)) {
      if (!each.values().given(Format.CATEGORY) && !Ties.mayBeTransactional(each)) {
        findings.add(finding(canvas, each));
      }
    }
    return findings.stream();
  }

  private static Finding finding(Canvas canvas, CustomerSegment segment, Expectation expectation) {
    String words =
        Stream.of(expectation.service(), expectation.interactions())
            .flatMap(Optional::stream)
            .map(Located::value)
            .reduce("", (all, next) -> all + "\n" + next);
    return Finding.of(
            ID,
            Subjects.of(canvas, segment).field(Format.EXPECTS.key()),
            expectation.values().place(),
            Subjects.named(segment) + " expects something that has no category")
        .label("which category?")
        .help(help(words));
  }

  private static Finding finding(Canvas canvas, CustomerRelationship relationship) {
    List<String> words = new ArrayList<>();
    words.add(relationship.name());
    for (TacticUse tactic : relationship.tactics()) {
      tactic.name().ifPresent(name -> words.add(name.value()));
    }
    return Subjects.finding(
            ID,
            canvas,
            relationship,
            relationship.id().span(),
            Subjects.named(relationship) + " has no category")
        .label("which category?")
        .help(help(String.join("\n", words)));
  }

  private static String help(String words) {
    return CategoryWords.suggest(words)
        .map(
            suggestion ->
                "`"
                    + suggestion.word()
                    + "` sounds like `"
                    + suggestion.category()
                    + "`: write `category: "
                    + suggestion.category()
                    + "` if it is")
        .orElse("add `category:` with one of the six, or one of the team's own");
  }
}
