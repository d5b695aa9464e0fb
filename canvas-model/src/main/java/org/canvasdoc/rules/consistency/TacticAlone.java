package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Said;
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
    boolean content = false;
    for (CustomerRelationship each : relationships) {
      content |=
          each.values().isUnclear(Format.TACTICS)
              || Said.first(tactics(each), Tactic.CONTENT_MARKETING).isPresent()
              || Said.first(tactics(each), Tactic.SEO).isPresent();
    }
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      for (Located<Tactic> tactic : tactics(each)) {
        Optional<Finding> finding = check(canvas, ties, each, tactic, content);
        if (finding.isPresent()) {
          findings.add(finding.get());
        }
      }
    }
    return findings.stream();
  }

  private static List<Located<Tactic>> tactics(CustomerRelationship relationship) {
    List<Located<Tactic>> tactics = new ArrayList<>();
    for (TacticUse use : relationship.tactics()) {
      if (use.tactic().isPresent()) {
        tactics.add(use.tactic().get());
      }
    }
    return tactics;
  }

  private static Optional<Finding> check(
      Canvas canvas,
      Ties ties,
      CustomerRelationship relationship,
      Located<Tactic> tactic,
      boolean content) {
    return switch (tactic.value()) {
      case CONTENT_MARKETING ->
          relationship.values().says(Format.KEY_RESOURCES)
              ? Optional.empty()
              : Optional.of(
                  finding(canvas, relationship, tactic, "does content marketing with no resource")
                      .label("whose knowledge?")
                      .help("name the knowledge that it rests on under `key-resources`"));
      case EMAIL_MARKETING ->
          content
              ? Optional.empty()
              : Optional.of(
                  finding(
                          canvas,
                          relationship,
                          tactic,
                          "writes e-mails, and no content marketing or SEO leads people to sign up")
                      .label("why would they sign up?"));
      case SOCIAL_MEDIA ->
          !onlyGets(relationship)
              ? Optional.empty()
              : Optional.of(
                  finding(canvas, relationship, tactic, "uses social media to get customers alone")
                      .label("only to be seen?")
                      .related(relationship.values().keyOf(Format.PURPOSES), "gets, and no more"));
      case PAIN_RELIEF -> painRelief(canvas, ties, relationship, tactic);
      default -> Optional.empty();
    };
  }

  private static boolean onlyGets(CustomerRelationship relationship) {
    for (Located<Purpose> each : relationship.purposes()) {
      if (each.value() != Purpose.GET) {
        return false;
      }
    }
    return !relationship.purposes().isEmpty() && !relationship.values().isUnclear(Format.PURPOSES);
  }

  private static Optional<Finding> painRelief(
      Canvas canvas, Ties ties, CustomerRelationship relationship, Located<Tactic> tactic) {
    List<CustomerSegment> painless = new ArrayList<>();
    for (CustomerSegment segment : Standing.inPlay(ties.segments(relationship))) {
      if (!segment.values().says(Format.PROBLEMS)) {
        painless.add(segment);
      }
    }
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
