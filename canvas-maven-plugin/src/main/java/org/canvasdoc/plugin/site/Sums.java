package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.Gap;
import org.canvasdoc.economics.Input;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.FigureView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SumsView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Shows figures that were worked out: each with its sum and what it rests on; one that cannot be
 * had says what is missing, and leads there.
 */
final class Sums {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final Figures figures;
  private final ModelWords said;

  Sums(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.figures = context.figures();
    this.said = new ModelWords(context.words());
  }

  /** A figure for a table, whose sums stand below it. */
  ValueView value(Computed computed) {
    return value(computed, "", null);
  }

  /**
   * A figure with a remark beside it.
   *
   * @param subject the entry that it is shown with, sum and all; null where its sum stands
   *     elsewhere
   */
  ValueView value(Computed computed, String remark, @Nullable Entry subject) {
    return computed instanceof Figure figure
        ? ValueView.ofComputed(view(figure, remark, subject), figures.sort(figure.value()))
        : ValueView.ofComputed(view(computed.name(), computed.gaps()), "");
  }

  private FigureView view(Figure figure, String remark, @Nullable Entry subject) {
    List<String> notes = new ArrayList<>();
    for (String note : List.of(figures.beside(figure), remark, basis(figure))) {
      if (!note.isEmpty()) {
        notes.add(note);
      }
    }
    return new FigureView(
        figures.amount(figure),
        String.join(" · ", notes),
        subject == null ? null : all(null, subject, List.of(figure)).orElse(null),
        "",
        List.of());
  }

  /** How some figures come about, what they share once; empty where all are stated. */
  Optional<SumsView> all(@Nullable LinkView heading, Entry subject, List<Computed> some) {
    Map<String, SumsView.Sum> sums = new LinkedHashMap<>();
    Set<Figure> stated = new LinkedHashSet<>();
    for (Computed computed : some) {
      for (Figure step : computed instanceof Figure figure ? figure.steps() : List.<Figure>of()) {
        if (!step.expression().equals(step.text())) {
          sums.putIfAbsent(figures.sum(step), sum(step, subject));
          collect(step, stated);
        }
      }
    }
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    List<SumsView.Input> inputs = new ArrayList<>();
    for (Figure each : stated) {
      inputs.add(input(each, subject));
    }
    return Optional.of(new SumsView(heading, List.copyOf(sums.values()), inputs));
  }

  private SumsView.Sum sum(Figure step, Entry subject) {
    Formula formula = step.formula();
    boolean ofOne = formula == Formula.COST_TO_SERVE || formula == Formula.IN_A_MONTH;
    Optional<Entry> whose = ofOne ? other(step.inputs().get(0), subject) : Optional.empty();
    String name = said.figure(step.name());
    return new SumsView.Sum(
        whose.isPresent() ? words.get("labelled", name, whose.get().name()) : name,
        said.formula(formula),
        said.mind(formula),
        figures.sum(step));
  }

  private SumsView.Input input(Figure stated, Entry subject) {
    Input input = stated.inputs().get(0);
    Optional<Entry> entry = other(input, subject);
    return new SumsView.Input(
        said.figure(stated.name()),
        figures.text(stated),
        basis(input.basis(), words.get("basisUnsaid")),
        entry.isPresent() ? context.plainLink(page, entry.get()) : null,
        context.source(input.span()));
  }

  private Optional<Entry> other(Input input, Entry subject) {
    Optional<Entry> entry = context.entryAt(input.span());
    boolean same = entry.isPresent() && CanvasContext.isSame(entry.get(), subject);
    return same ? Optional.empty() : entry;
  }

  private static void collect(Figure figure, Set<Figure> stated) {
    if (figure.terms().isEmpty()) {
      stated.add(figure);
    }
    for (Figure term : figure.terms()) {
      collect(term, stated);
    }
  }

  /** What a figure rests on; what is assumed in part is assumed, whatever else does not say. */
  private String basis(Figure figure) {
    for (Input input : figure.inputs()) {
      if (input.basis() == Basis.ASSUMED) {
        return basis(Basis.ASSUMED, "");
      }
    }
    return basis(figure.basis(), "");
  }

  private String basis(@Nullable Basis basis, String unsaid) {
    return basis == null ? unsaid : words.word(basis);
  }

  /** What is not given comes before what is given and of no use. */
  private FigureView view(String name, List<Gap> gaps) {
    List<Gap> unsaid = new ArrayList<>();
    for (Gap gap : gaps) {
      if (gap.reason() == Gap.Reason.NOT_GIVEN && !gap.what().equals(name)) {
        unsaid.add(gap);
      }
    }
    Map<String, LinkView> links = new LinkedHashMap<>();
    for (Gap gap : unsaid.isEmpty() ? gaps : unsaid) {
      LinkView link = link(unsaid.isEmpty() ? said.gap(gap) : said.figure(gap.what()), gap.span());
      links.putIfAbsent(link.label() + link.text(), link);
    }
    String lack = unsaid.isEmpty() ? "" : words.get("notSaidOf");
    return new FigureView("", "", null, lack, List.copyOf(links.values()));
  }

  private LinkView link(String label, Span span) {
    Optional<Entry> entry = context.entryAt(span);
    String href = entry.isPresent() ? Urls.relative(page, context.path(entry.get())) : "";
    return LinkView.of(label, href.equals(Urls.relative(page, page)) ? "" : href);
  }
}
