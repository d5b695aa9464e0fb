package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Input;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.Importance;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Priority;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.OpenView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What a canvas leaves open, with how much it matters: hypotheses nobody tested, questions nobody
 * answered, figures that are assumed or old. What is asked of the canvas's own dates, never of a
 * clock, is the same tomorrow.
 */
final class OpenItems {
  /** From this weight on something comes first; below the other it can wait. */
  private static final int FIRST = 5;

  private static final int THEN = 3;

  private static final List<String> RANKS = List.of("first", "then", "later");
  private static final String QUESTION = "question";

  /** An importance that nobody gave. */
  private static final int MIDDLE = 3;

  /**
   * One open thing.
   *
   * @param weight 1 to 5
   * @param block the block in which it is asked; null where it is none's
   * @param entry null where a hypothesis, a block or the canvas itself is meant
   */
  private record Item(
      int weight,
      String kind,
      @Nullable Block block,
      @Nullable Entry entry,
      @Nullable Hypothesis hypothesis,
      String text) {}

  private final CanvasContext context;
  private final Words words;
  private final List<Item> items = new ArrayList<>();

  OpenItems(CanvasContext context) {
    this.context = context;
    this.words = context.words();
    hypotheses();
    expectations();
    relationships();
    emptyBlocks();
    for (Located<String> question : context.canvas().head().list(Format.QUESTIONS)) {
      items.add(new Item(FIRST - 1, QUESTION, null, null, null, question.value()));
    }
    assumptions();
    oldFigures();
  }

  int count() {
    return items.size();
  }

  /** How many are asked in one block. */
  int count(Block block) {
    int count = 0;
    for (Item item : items) {
      count += item.block() == block ? 1 : 0;
    }
    return count;
  }

  /** All of them by how much they matter; empty groups are left out. */
  List<OpenView.Group> groups(String page, ValueViews values) {
    List<OpenView.Group> groups = new ArrayList<>();
    group(groups, page, values, FIRST, FIRST);
    group(groups, page, values, THEN, FIRST - 1);
    group(groups, page, values, 0, THEN - 1);
    return groups;
  }

  private void group(
      List<OpenView.Group> groups, String page, ValueViews values, int from, int to) {
    List<OpenView> views = new ArrayList<>();
    for (int weight = to; weight >= from; weight--) {
      for (Item item : items) {
        if (item.weight() == weight) {
          boolean question = item.kind().equals(QUESTION);
          String html = question ? values.html(item.text(), 3) : "";
          views.add(view(page, item, html));
        }
      }
    }
    if (!views.isEmpty()) {
      String rank = RANKS.get(groups.size());
      groups.add(new OpenView.Group(rank, words.get("open." + rank), views));
    }
  }

  /** Those that are asked in one block, what matters most first. */
  List<OpenView> of(Block block, String page) {
    List<OpenView> views = new ArrayList<>();
    for (int weight = FIRST; weight >= 0; weight--) {
      for (Item item : items) {
        if (item.weight() == weight && item.block() == block) {
          views.add(view(page, item, ""));
        }
      }
    }
    return views;
  }

  private OpenView view(String page, Item item, String html) {
    Entry entry = item.entry();
    Hypothesis hypothesis = item.hypothesis();
    Block block = item.block();
    LinkView subject;
    if (entry != null) {
      subject = context.plainLink(page, entry);
    } else if (hypothesis != null) {
      subject = EvidencePages.link(context, page, hypothesis);
    } else if (block != null) {
      subject = LinkView.of(context.name(block), Urls.relative(page, context.path(block)));
    } else {
      subject = LinkView.of("", "");
    }
    String text = html.isEmpty() ? item.text() : "";
    return new OpenView(words.get("open." + item.kind()), subject, text, html);
  }

  private void hypotheses() {
    for (Hypothesis each : context.canvas().hypotheses()) {
      Optional<Located<HypothesisStatus>> status = each.status();
      boolean settled =
          status.isPresent()
              && (status.get().value() == HypothesisStatus.SUPPORTED
                  || status.get().value() == HypothesisStatus.REFUTED);
      if (!settled) {
        Optional<Located<Importance>> said = each.importance();
        int importance = said.isPresent() ? said.get().value().ordinal() + 1 : MIDDLE;
        boolean running = !each.tests().isEmpty();
        String text = said.isPresent() ? words.get("open.importance", importance) : "";
        String kind = running ? "testing" : "untested";
        items.add(new Item(importance, kind, null, null, each, text));
      }
    }
  }

  private void expectations() {
    for (CustomerSegment segment : context.canvas().segments()) {
      if (!segment.isExcluded() && !segment.values().given(Format.EXPECTS)) {
        add(weight(segment), "expectation", segment, "");
      }
    }
    for (Matrices.Unmet unmet : context.matrix().gaps()) {
      if (!unmet.segment().isExcluded()) {
        add(weight(unmet.segment()), "unmet", unmet.segment(), unmet.text());
      }
    }
  }

  private static int weight(CustomerSegment segment) {
    Optional<Located<Priority>> priority = segment.priority();
    return priority.isPresent() && priority.get().value() == Priority.PRIMARY ? FIRST : FIRST - 1;
  }

  private void relationships() {
    for (CustomerRelationship each : new Questions(context, "").relationships()) {
      if (each.isExcluded()) {
        continue;
      }
      if (!each.values().given(Format.COST) && !context.site().leavesOut(Topic.COSTS)) {
        boolean personal =
            each.category().isPresent()
                && each.category().get().value().interaction() == Interaction.PERSONAL;
        add(personal ? THEN + 1 : THEN, "cost", each, "");
      }
      if (!each.values().given(Format.STATUS)) {
        add(THEN, "status", each, "");
      }
      if (!Questions.isTied(each)) {
        add(THEN - 1, "ties", each, "");
      }
    }
  }

  private void emptyBlocks() {
    for (Block block : Block.values()) {
      if (context.canvas().entries(block).isEmpty()) {
        items.add(new Item(FIRST - 1, "empty", block, null, null, words.get("ask." + block.key())));
      }
    }
  }

  /** What a lifetime value or an acquisition cost rests on, and nobody has seen yet. */
  private void assumptions() {
    Set<Input> seen = new HashSet<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      if (context.economics().of(segment).valueToCost() instanceof Figure figure) {
        assumptions(figure, segment, seen);
      }
    }
  }

  private void assumptions(Figure figure, CustomerSegment segment, Set<Input> seen) {
    for (Figure term : figure.terms()) {
      assumptions(term, segment, seen);
    }
    if (figure.terms().isEmpty()) {
      Input input = figure.inputs().get(0);
      if (input.basis() == Basis.ASSUMED && seen.add(input)) {
        Entry at = context.entryAt(input.span()).orElse(segment);
        String name = new ModelWords(words).figure(figure.name());
        String value = context.figures().text(figure);
        add(THEN, "assumed", at, words.get("open.isAssumed", name, value));
      }
    }
  }

  private void oldFigures() {
    for (OldFigures.Dated each : OldFigures.of(context.canvas())) {
      String name = words.field(each.field());
      String text = words.get("open.isOf", name, context.figures().text(each.date()));
      add(THEN - 1, "stale", each.entry(), text);
    }
  }

  private void add(int weight, String kind, Entry entry, String text) {
    items.add(new Item(weight, kind, entry.block(), entry, null, text));
  }
}
