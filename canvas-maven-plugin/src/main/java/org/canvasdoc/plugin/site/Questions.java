package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.QuestionView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;

/** Answers the four questions about customer relationships, and says what is missing. */
final class Questions {
  /**
   * The fields by which a relationship is tied to the rest of the model, in the order of filling.
   */
  static final List<Field<List<Located<String>>>> TIES =
      List.of(
          Format.VALUE_PROPOSITIONS,
          Format.CHANNELS,
          Format.REVENUE_STREAMS,
          Format.KEY_RESOURCES,
          Format.KEY_ACTIVITIES,
          Format.KEY_PARTNERSHIPS);

  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final List<CustomerRelationship> relationships = new ArrayList<>();

  Questions(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    for (CustomerRelationship each : context.canvas().relationships()) {
      if (!each.is(Status.RETIRED)) {
        relationships.add(each);
      }
    }
  }

  List<QuestionView> all(List<LinkView> unmet) {
    return List.of(expected(unmet), established(), costly(), integrated());
  }

  private QuestionView expected(List<LinkView> unmet) {
    List<CustomerSegment> segments = context.canvas().segments();
    List<LinkView> gaps = new ArrayList<>(unmet);
    int done = 0;
    for (CustomerSegment segment : segments) {
      if (segment.values().given(Format.EXPECTS)) {
        done++;
      } else {
        gaps.add(gap(segment, words.get("gapExpectation")));
      }
    }
    return question(1, done, segments.size(), gaps, "nobodyYet");
  }

  private QuestionView established() {
    List<LinkView> gaps = new ArrayList<>();
    int done = 0;
    for (CustomerRelationship each : relationships) {
      if (each.isEstablished()) {
        done++;
      }
      if (!each.values().given(Format.STATUS)) {
        gaps.add(gap(each, words.get("gapStatus")));
      } else if (!each.isEstablished()) {
        gaps.add(gap(each, context.status(each)));
      }
    }
    return question(2, done, relationships.size(), gaps, "noneYet");
  }

  private QuestionView costly() {
    if (context.site().leavesOut(Topic.COSTS)) {
      String to = context.path(Block.CUSTOMER_RELATIONSHIPS);
      String href = Urls.relative(page, to) + "#question-3";
      String answer = words.get("leftOut");
      return new QuestionView(words.get("q3"), href, "open", 0, 0, answer, List.of());
    }
    return question(3, List.of(Format.COST), "gapCost");
  }

  private QuestionView integrated() {
    return question(4, TIES, "gapTies");
  }

  /** A question that any of some fields answers. */
  private QuestionView question(int number, List<? extends Field<?>> answers, String gap) {
    List<LinkView> gaps = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      boolean answered = false;
      for (Field<?> field : answers) {
        answered |= each.values().given(field);
      }
      if (!answered) {
        gaps.add(gap(each, words.get(gap)));
      }
    }
    int total = relationships.size();
    return question(number, total - gaps.size(), total, gaps, "noneYet");
  }

  private QuestionView question(
      int number, int done, int total, List<LinkView> gaps, String nothing) {
    String state = total > 0 && gaps.isEmpty() ? "ok" : done == 0 ? "open" : "plan";
    String to = context.path(Block.CUSTOMER_RELATIONSHIPS);
    String answer =
        total == 0 ? words.get(nothing) : words.get("q" + number + "Answer", done, total);
    return new QuestionView(
        words.get("q" + number),
        Urls.relative(page, to) + "#question-" + number,
        state,
        done,
        total,
        answer,
        gaps);
  }

  /** Whether anything ties a relationship to the rest of the model. */
  static boolean isTied(CustomerRelationship relationship) {
    for (Field<?> field : TIES) {
      if (relationship.values().given(field)) {
        return true;
      }
    }
    return false;
  }

  private LinkView gap(Entry entry, String text) {
    return context.plainLink(page, entry).remark(text);
  }

  /** The relationships that the questions are about: all but the retired. */
  List<CustomerRelationship> relationships() {
    return relationships;
  }
}
