package org.canvasdoc.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.Ties;
import org.canvasdoc.source.Located;

/** Finds tactics without what makes them work. */
public final class TacticAlone implements Rule {
  private static final String ID = "tactic-alone";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A tactic stands without what it needs to work.",
        """
        ## Why
        Content marketing costs little money and much knowledge. E-mails reach those who signed up, and they
        sign up where there is something to read or to find. Social media that only win customers leave out
        those who already follow. And a pain can only be relieved if somebody knows which one it is.
        ## Instead
        Name the knowledge under `key-resources`, add the tactic that goes with it, say what social media do
        to keep or grow, or write down the segment's `problems`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Ties ties = new Ties(canvas, context.references());
    List<CustomerRelationship> relationships = Standing.relationships(canvas);
    Set<Tactic> used =
        relationships.stream()
            .flatMap(TacticAlone::tactics)
            .map(Located::value)
            .collect(Collectors.toSet());
    boolean unclear = relationships.stream().anyMatch(e -> e.values().isUnclear(Format.TACTICS));
    boolean content =
        unclear || used.contains(Tactic.CONTENT_MARKETING) || used.contains(Tactic.SEO);
    return relationships.stream()
        .flatMap(
            each ->
                tactics(each)
                    .flatMap(tactic -> check(canvas, ties, each, tactic, content).stream()));
  }

  private static Stream<Located<Tactic>> tactics(CustomerRelationship relationship) {
    return relationship.tactics().stream().flatMap(use -> use.tactic().stream());
  }

  private static Optional<Finding> check(
      Canvas canvas,
      Ties ties,
      CustomerRelationship relationship,
      Located<Tactic> tactic,
      boolean content) {
    boolean onlyGets =
        !relationship.values().isUnclear(Format.PURPOSES)
            && !relationship.purposes().isEmpty()
            && relationship.purposes().stream().allMatch(each -> each.value() == Purpose.GET);
    return switch (tactic.value()) {
      case CONTENT_MARKETING ->
          Optional.of(
                  finding(canvas, relationship, tactic, "does content marketing with no resource")
                      .label("whose knowledge?")
                      .help("name the knowledge that it rests on under `key-resources`"))
              .filter(found -> !relationship.values().says(Format.KEY_RESOURCES));
      case EMAIL_MARKETING ->
          Optional.of(
                  finding(
                          canvas,
                          relationship,
                          tactic,
                          "writes e-mails, and no content marketing or SEO leads people to sign up")
                      .label("why would they sign up?"))
              .filter(found -> !content);
      case SOCIAL_MEDIA ->
          Optional.of(
                  finding(canvas, relationship, tactic, "uses social media to get customers alone")
                      .label("only to be seen?")
                      .related(relationship.values().keyOf(Format.PURPOSES), "gets, and no more"))
              .filter(found -> onlyGets);
      case PAIN_RELIEF -> painRelief(canvas, ties, relationship, tactic);
      default -> Optional.empty();
    };
  }

  private static Optional<Finding> painRelief(
      Canvas canvas, Ties ties, CustomerRelationship relationship, Located<Tactic> tactic) {
    List<CustomerSegment> painless =
        ties.segments(relationship).stream()
            .filter(Standing::isInPlay)
            .filter(segment -> !segment.values().says(Format.PROBLEMS))
            .toList();
    if (painless.isEmpty()) {
      return Optional.empty();
    }
    Finding finding =
        finding(
                canvas,
                relationship,
                tactic,
                "relieves a pain, and "
                    + Subjects.ids(painless)
                    + (painless.size() == 1 ? " states" : " state")
                    + " no problems")
            .label("which pain?")
            .help("write down the segment's `problems`");
    for (CustomerSegment segment : painless) {
      finding = finding.related(segment.id().span(), "states no problems");
    }
    return Optional.of(finding);
  }

  private static Finding finding(
      Canvas canvas, CustomerRelationship relationship, Located<Tactic> tactic, String message) {
    return Finding.of(
        ID,
        Subjects.of(canvas, relationship).field(Format.TACTICS.key()),
        tactic.span(),
        Subjects.named(relationship) + " " + message);
  }
}
